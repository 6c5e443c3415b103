import { type ChatModel, ModelFailure } from "../../ports/chat-model.ts";
import { createGuardedFetch } from "./guarded-fetch.ts";
import type { ModelServer } from "./model-server.ts";
import { findCause } from "./upstream-trouble.ts";

/** What is asked of the server beyond the messages, where it can do that. */
export interface OpenAiChatOptions {
  /** The model's name as the server knows it. */
  readonly model: string;
  /** 0 asks for the likeliest words; null leaves it to the server, as models that reason demand. */
  readonly temperature: number | null;
  /** Whether the server holds the model to the schema of a call. */
  readonly holdsToSchema: boolean;
}

/**
 * A reply in events takes about 250 bytes a token; with the longest reply asked for and as much again of reasoning that is about
 * 2 MiB. More is no answer.
 */
const maxReplyBytes = 4 * 1024 * 1024;

/**
 * A model behind the chat completions interface of OpenAI, which many servers speak. It asks once and waits as long as the server is
 * not silent: trying again, deadlines and other models are wrapped around it. Its failures are in our words only.
 */
export function createOpenAiChatModel(server: ModelServer, options: OpenAiChatOptions): ChatModel {
  const { model, temperature, holdsToSchema } = options;
  const fetch = createGuardedFetch(server, { accept: "text/event-stream", maxBytes: maxReplyBytes });
  return {
    id: model,
    async *write(messages, call) {
      call.signal.throwIfAborted();
      // LangChain takes half a second to load, which whoever answers by quoting shall not wait for.
      const { streamCompletion } = await import("./stream-completion.ts");
      const { maxTokens, signal } = call;
      const schema = holdsToSchema ? call.schema : null;
      const request = {
        baseUrl: server.baseUrl,
        fetch,
        model,
        temperature,
        messages,
        schema,
        maxTokens,
        signal,
      };
      let finishReason: unknown = null;
      let length = 0;
      try {
        for await (const piece of streamCompletion(request)) {
          finishReason = piece.finishReason ?? finishReason;
          length += piece.text.length;
          if (piece.text !== "") yield piece.text;
        }
      } catch (thrown) {
        signal.throwIfAborted();
        throw failureOf(thrown);
      }
      signal.throwIfAborted();
      demandWhole(finishReason, length);
    },
  };
}

function demandWhole(finishReason: unknown, length: number): void {
  if (finishReason === "length") {
    throw new ModelFailure("incomplete", "The model's reply was cut off at the most tokens it may take.");
  }
  if (finishReason === "content_filter") {
    throw new ModelFailure("filtered", "The model's provider withheld the reply.");
  }
  if (finishReason !== "stop") {
    throw new ModelFailure("malformed", "The model's reply ended without saying that it is whole.");
  }
  if (length === 0) throw new ModelFailure("malformed", "The model's reply is empty.");
}

/** Our own failure where one is behind it; whatever else a client throws is about a reply that it could not read. */
function failureOf(thrown: unknown): ModelFailure {
  const isFailure = (cause: unknown) => cause instanceof ModelFailure;
  return findCause(thrown, isFailure) ?? new ModelFailure("malformed", "The model's reply cannot be read.");
}
