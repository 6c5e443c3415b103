import { type ChatModel, ModelFailure } from "../../ports/chat-model.ts";
import { troubleOf } from "../openai/upstream-trouble.ts";
import type { RetryBudget } from "./retry-budget.ts";
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

/** The longest wait where the server does not say how long; milliseconds. */
const backOffMs = 1000;

/** A server that asks to be left alone for longer is not asked again: nobody waits that long for an answer; milliseconds. */
const longestWaitMs = 10_000;

/**
 * The one owner of retries: asks again, once, where there was no connection or a status that says to try later (408, 409, 429, 5xx),
 * and only before the first piece of the reply. It waits as long as Retry-After says, else a random share of a second ("full jitter",
 * so that clients that failed together do not come back together; Brooker, "Exponential Backoff And Jitter", AWS, 2015).
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
          const waitMs = hasBegun || attempt === mostAttempts ? null : waitAfter(thrown, random);
          if (waitMs === null || !budget.takeRetry()) throw thrown;
          await sleep(waitMs, call.signal);
        }
      }
    },
  };
}

/** How long to wait before a call that ended so is worth another; null where it is not. */
function waitAfter(thrown: unknown, random: () => number): number | null {
  if (!(thrown instanceof ModelFailure) || thrown.kind !== "unreachable") return null;
  const asked = troubleOf(thrown)?.retryAfterMs ?? null;
  if (asked === null) return random() * backOffMs;
  return asked <= longestWaitMs ? asked : null;
}
