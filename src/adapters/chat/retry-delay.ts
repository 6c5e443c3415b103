import { ModelFailure } from "../../ports/chat-model.ts";
import { troubleOf } from "../openai/upstream-trouble.ts";

/** The longest wait where the server does not say how long; milliseconds. */
const backOffMs = 1000;

/** A server that asks to be left alone for longer is not asked again: nobody waits that long for an answer; milliseconds. */
const longestWaitMs = 10_000;

/**
 * How long to wait before a call that ended so is worth another; null where it is not: only where there was no connection, or a status
 * that says to try later (408, 409, 429, 5xx). As long as Retry-After says, else a random share of a second ("full jitter", so that
 * clients that failed together do not come back together; Brooker, "Exponential Backoff And Jitter", AWS, 2015).
 */
export function findRetryDelay(thrown: unknown, random: () => number): number | null {
  if (!(thrown instanceof ModelFailure) || thrown.kind !== "unreachable") return null;
  const asked = troubleOf(thrown)?.retryAfterMs ?? null;
  if (asked === null) return random() * backOffMs;
  return asked <= longestWaitMs ? asked : null;
}
