import { ChatOpenAICompletions } from "@langchain/openai";
import { ModelFailure } from "../../ports/chat-model.ts";

type ConvertDelta = ChatOpenAICompletions["_convertCompletionsDeltaToBaseMessageChunk"];

/**
 * LangChain's client of the chat completions interface, made strict about what is new in each event of a stream: content must be
 * text. LangChain itself prints a warning to standard output for anything else, where the protocol of an MCP client may be going on,
 * and passes over the provider's refusals.
 */
export class StrictCompletions extends ChatOpenAICompletions {
  protected override _convertCompletionsDeltaToBaseMessageChunk(
    ...[delta, event, role]: Parameters<ConvertDelta>
  ): ReturnType<ConvertDelta> {
    const { content, refusal } = delta;
    if (typeof refusal === "string" && refusal !== "") {
      throw new ModelFailure("filtered", "The model refused to reply.");
    }
    if (content !== undefined && content !== null && typeof content !== "string") {
      throw new ModelFailure("malformed", "The model's reply holds something else than text.");
    }
    return super._convertCompletionsDeltaToBaseMessageChunk(delta, event, role);
  }
}
