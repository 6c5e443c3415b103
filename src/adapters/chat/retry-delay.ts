import { ModelFailure } from "../../ports/chat-model.ts";
import { troubleOf } from "../openai/upstream-trouble.ts";

/** By what the wait is found. */
export interface RetryDelayParts {
  /** A number from 0 to below 1, as `Math.random` gives. */
  readonly random: () => number;
  /** The longest wait where the server does not say how long; milliseconds. */
  readonly backOffMs: number;
  /** A server that asks to be left alone for longer is not asked again; milliseconds. */
  readonly longestWaitMs: number;
}

/**
 * How long to wait before a call that ended so is worth another; null where it is not: only where there was no connection, or a status
 * that says to try later (408, 409, 429, 5xx). As long as Retry-After says, else a random share of the back-off ("full jitter", so that
 * clients that failed together do not come back together; Brooker, "Exponential Backoff And Jitter", AWS, 2015).
 */
export function findRetryDelay(
  thrown: unknown,
  { random, backOffMs, longestWaitMs }: RetryDelayParts,
): number | null {
  if (!(thrown instanceof ModelFailure) || thrown.kind !== "unreachable") return null;
  const asked = troubleOf(thrown)?.retryAfterMs ?? null;
  if (asked === null) return random() * backOffMs;
  return asked <= longestWaitMs ? asked : null;
}
