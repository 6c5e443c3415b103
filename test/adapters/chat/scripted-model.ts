import type { ChatCall, ChatModel } from "../../../src/ports/chat-model.ts";

/** One reply of a scripted model: its pieces, and what is thrown after them; null where the reply is whole. */
export interface ScriptedReply {
  readonly pieces?: readonly string[];
  readonly thrown?: Error | null;
}

/** A model that gives the replies in turn, the last one for ever, and keeps the calls it was given. */
export function createScriptedModel(
  ...replies: readonly [ScriptedReply, ...ScriptedReply[]]
): ChatModel & { readonly calls: readonly ChatCall[]; readonly left: () => number } {
  const calls: ChatCall[] = [];
  let left = 0;
  return {
    id: "scripted",
    calls,
    left: () => left,
    async *write(_, call) {
      calls.push(call);
      const { pieces = [], thrown = null } = replies[calls.length - 1] ?? replies.at(-1) ?? {};
      try {
        for (const piece of pieces) yield piece;
      } finally {
        left += 1;
      }
      if (thrown) throw thrown;
    },
  };
}

/** A model that is silent until its call is broken off, which it then throws the reason of. */
export function createSilentModel(): ChatModel {
  return {
    id: "silent",
    async *write(_, { signal }) {
      yield await new Promise<never>((_resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
      });
    },
  };
}
