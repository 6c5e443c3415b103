import { type ChatModel, ModelFailure } from "../../ports/chat-model.ts";

/**
 * Asks a second model where the first fails before its first piece, and tells the caller so (`onModel`). What the second does stands.
 * The first is the one that it is named after.
 */
export function withFallback(first: ChatModel, second: ChatModel): ChatModel {
  return {
    id: first.id,
    async *write(messages, call) {
      let hasBegun = false;
      try {
        for await (const piece of first.write(messages, call)) {
          hasBegun = true;
          yield piece;
        }
        return;
      } catch (thrown) {
        call.signal.throwIfAborted();
        if (hasBegun || !(thrown instanceof ModelFailure)) throw thrown;
      }
      call.onModel?.(second.id);
      yield* second.write(messages, call);
    },
  };
}
