/** Remembers how the last calls went, and says whether another is worth making. */
export interface Circuit {
  /** Whether a call may be made now. Every one that may must be followed by `leave`. */
  enter(): boolean;
  /** Tells how a call went that was let in; `unknown` where it ended for reasons of its own. */
  leave(outcome: "whole" | "failed" | "unknown"): void;
}

/** So many failures in a row, none older than `windowMs`, open the circuit for `restMs`. */
const failuresToOpen = 5;
const windowMs = 30_000;
const restMs = 30_000;

/**
 * A circuit breaker (Nygard, "Release It!", chapter 5): after five failures in a row within 30 s no call is let in for 30 s, then one
 * alone; where that goes well all are let in again, else the rest begins anew. `now` gives milliseconds that never go back.
 */
export function createCircuit(now: () => number): Circuit {
  let failures: readonly number[] = [];
  let openedAt: number | null = null;
  let isProbing = false;
  const open = () => {
    openedAt = now();
    failures = [];
  };
  return {
    enter: () => {
      if (openedAt === null) return true;
      if (isProbing || now() - openedAt < restMs) return false;
      isProbing = true;
      return true;
    },
    leave: (outcome) => {
      const wasProbing = isProbing;
      isProbing = false;
      if (outcome === "whole") {
        openedAt = null;
        failures = [];
      } else if (outcome === "failed") {
        const time = now();
        failures = [...failures.filter((failedAt) => time - failedAt <= windowMs), time];
        if (wasProbing || failures.length >= failuresToOpen) open();
      }
    },
  };
}
