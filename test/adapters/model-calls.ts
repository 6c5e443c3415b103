import type { ModelServer } from "../../src/adapters/openai/model-server.ts";
import { Secret } from "../../src/domain/secret.ts";
import { type ChatCall, type ChatMessage, type ChatModel, ModelFailure } from "../../src/ports/chat-model.ts";

/** The key of the tests: it must come out nowhere but in the request's header. */
export const keyCanary = "sk-KEY-CANARY-31b";

/** What is asked in the tests: it must come out nowhere but in the request's body. */
export const questionCanary: readonly ChatMessage[] = [
  { role: "system", content: "You answer." },
  { role: "user", content: "PATRON-CANARY-123?" },
];

/** A server at the base URL that is waited for longer than a good reply takes on a busy machine. */
export function serverAt(baseUrl: string, changes: Partial<ModelServer> = {}): ModelServer {
  return { baseUrl, apiKey: new Secret(keyCanary), idleMs: 5000, totalMs: 10_000, ...changes };
}

/** A call that nobody breaks off. */
export function callWith(changes: Partial<ChatCall> = {}): ChatCall {
  return { signal: new AbortController().signal, schema: null, maxTokens: 100, ...changes };
}

/** How a call of a model ended: the text so far, and the failure where there was one. */
export interface CallOutcome {
  readonly text: string;
  readonly failure: ModelFailure | null;
}

/** Asks a model and reads its reply to the end, however it ends. What is not a `ModelFailure` is thrown. */
export async function outcomeOf(model: ChatModel, call: ChatCall = callWith()): Promise<CallOutcome> {
  let text = "";
  try {
    for await (const piece of model.write(questionCanary, call)) text += piece;
    return { text, failure: null };
  } catch (thrown) {
    if (thrown instanceof ModelFailure) return { text, failure: thrown };
    throw thrown;
  }
}

/** Everything that an error could show: its message, its stack, and those of its causes. */
export function wordsOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return JSON.stringify(thrown) ?? "";
  return [thrown.message, thrown.stack, JSON.stringify(thrown), wordsOf(thrown.cause)].join("\n");
}
