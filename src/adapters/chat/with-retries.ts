import type { ChatModel } from "../../ports/chat-model.ts";
import type { RetryBudget } from "./retry-budget.ts";
import { findRetryDelay } from "./retry-delay.ts";
import type { Sleep } from "./sleep.ts";

/** What trying again takes from outside. */
export interface RetryParts {
  /** A number from 0 to below 1, as `Math.random` gives. */
  readonly random: () => number;
  readonly sleep: Sleep;
  readonly budget: RetryBudget;
}

/** A call is made at most so often. */
const mostAttempts = 2;

/** Nobody waits longer than ten seconds for an answer to begin. */
const waits = { backOffMs: 1000, longestWaitMs: 10_000 };

/**
 * The one owner of a reply's retries: asks again, once, where `findRetryDelay` says that this is worth it, the budget has it, and no piece
 * has been yielded.
 */
export function withRetries(model: ChatModel, { random, sleep, budget }: RetryParts): ChatModel {
  return {
    id: model.id,
    async *write(messages, call) {
      budget.addCall();
      for (let attempt = 1; ; attempt++) {
        let hasBegun = false;
        try {
          for await (const piece of model.write(messages, call)) {
            hasBegun = true;
            yield piece;
          }
          return;
        } catch (thrown) {
          const waitMs =
            hasBegun || attempt === mostAttempts ? null : findRetryDelay(thrown, { ...waits, random });
          if (waitMs === null || !budget.takeRetry()) throw thrown;
          await sleep(waitMs, call.signal);
        }
      }
    },
  };
}
