import type { ChatModel } from "../ports/chat-model.ts";
import type { ModelServer } from "./openai/model-server.ts";
import { createOpenAiChatModel } from "./openai/openai-chat-model.ts";

/** Which models write, and where they are. */
export interface ChatSettings extends ModelServer {
  /** The model that is asked, as the server knows it. */
  readonly model: string;
  /** The one that is asked where the first gives no whole reply; null where there is none. */
  readonly secondModel: string | null;
}

/** Wires the model that writes answers. */
export function createChatModel(settings: ChatSettings): ChatModel {
  return createOpenAiChatModel(settings, { model: settings.model, temperature: 0, holdsToSchema: true });
}
