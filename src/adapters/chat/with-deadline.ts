import { type ChatModel, ModelFailure } from "../../ports/chat-model.ts";

/**
 * Ends a call that takes too long in all, whatever is tried within it: it is broken off upstream, and throws a `ModelFailure` `timeout`.
 * The time that the reader of the pieces takes counts as well.
 */
export function withDeadline(model: ChatModel, totalMs: number): ChatModel {
  return {
    id: model.id,
    async *write(messages, call) {
      const deadline = new AbortController();
      const expire = () =>
        deadline.abort(new ModelFailure("timeout", `The model took more than ${totalMs / 1000} s.`));
      const timer = setTimeout(expire, totalMs);
      try {
        const signal = AbortSignal.any([call.signal, deadline.signal]);
        yield* model.write(messages, { ...call, signal });
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
