import type { Answer } from "../../domain/answer.ts";
import type { CitedText, UrlCitation } from "./cited-text.ts";

/** The only model there is. */
export const modelId = "pinpoint";

/** Since when the model is there, in seconds since 1970: 21 November 2026. */
const modelCreated = Date.UTC(2026, 10, 21) / 1000;

/** The list of models. */
export const modelList = {
  object: "list",
  data: [{ id: modelId, object: "model", created: modelCreated, owned_by: "pinpoint" }],
} as const;

/** Nothing is charged by the token. */
const usage = { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 } as const;

/** What every piece of one completion bears: its id and the second in which it was asked for. */
export interface CompletionStamp {
  readonly id: string;
  readonly created: number;
}

/** Renders a completion in one piece. */
export function renderCompletion(stamp: CompletionStamp, text: CitedText, answer: Answer) {
  const { content, annotations } = text;
  const message = { role: "assistant", content, refusal: null, annotations };
  return {
    ...stamp,
    object: "chat.completion",
    model: modelId,
    choices: [{ index: 0, message, logprobs: null, finish_reason: "stop" }],
    usage,
    pinpoint: answer,
  };
}

/** What one chunk adds to a completion. */
export interface Delta {
  readonly role?: "assistant";
  readonly content?: string;
  readonly annotations?: readonly UrlCitation[];
}

/** Renders a chunk that adds something. */
export function renderChunk(stamp: CompletionStamp, delta: Delta) {
  return createChunk(stamp, [{ index: 0, delta, logprobs: null, finish_reason: null }]);
}

/** Renders the chunk that says that the text is whole, with the answer behind it. */
export function renderLastChunk(stamp: CompletionStamp, text: CitedText, answer: Answer) {
  const delta = { annotations: text.annotations };
  const choice = { index: 0, delta, logprobs: null, finish_reason: "stop" };
  return { ...createChunk(stamp, [choice]), pinpoint: answer };
}

/** Renders the chunk without a choice that clients can ask for with `stream_options.include_usage`. */
export function renderUsageChunk(stamp: CompletionStamp) {
  return { ...createChunk(stamp, []), usage };
}

function createChunk(stamp: CompletionStamp, choices: readonly object[]) {
  return { ...stamp, object: "chat.completion.chunk", model: modelId, choices };
}
