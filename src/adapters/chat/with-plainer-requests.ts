import type { ChatModel } from "../../ports/chat-model.ts";
import { troubleOf } from "../openai/upstream-trouble.ts";

/** By these a server says that it cannot do what a request asks for, besides much else. */
const refusals = [400, 422];

/**
 * Finds out what a server can do: `variants` are the same model asked in ever plainer ways. Where the server refuses a request as it
 * stands, the next variant is tried; the one that was accepted is the first to be tried from then on, as long as the process lives.
 * Where all are refused nothing is remembered: then it was the request's own fault.
 */
export function withPlainerRequests(variants: readonly [ChatModel, ...(readonly ChatModel[])]): ChatModel {
  let accepted = 0;
  return {
    id: variants[0].id,
    async *write(messages, call) {
      for (const [index, variant] of variants.entries()) {
        if (index < accepted) continue;
        try {
          for await (const piece of variant.write(messages, call)) {
            accepted = Math.max(accepted, index);
            yield piece;
          }
          return;
        } catch (thrown) {
          const isLast = index === variants.length - 1;
          if (isLast || !refusals.includes(troubleOf(thrown)?.status ?? 0)) throw thrown;
        }
      }
    },
  };
}
