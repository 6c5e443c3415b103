import { Fault } from "../domain/fault.ts";

/** Lets a bounded number of tasks run at once, a bounded number wait in line, and turns the rest away. */
export interface Limiter {
  /**
   * Runs the task now or when its turn comes. Rejects with a Fault `busy` where the line is full,
   * and with the signal's reason where the signal aborts while the task still waits.
   */
  run<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T>;
}

/** Creates a limiter: at most `running` tasks at once and `queued` waiting, first come, first served. */
export function createLimiter(limits: { readonly running: number; readonly queued: number }): Limiter {
  let free = limits.running;
  const waiting = new Set<() => void>();

  function takeTurn(signal?: AbortSignal): Promise<void> | undefined {
    if (free > 0) {
      free -= 1;
      return undefined;
    }
    if (waiting.size >= limits.queued) {
      throw new Fault("busy", "Too many questions are being answered at once.", {
        remedy: "Ask again in a few seconds.",
      });
    }
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    waiting.add(resolve);
    signal?.addEventListener("abort", () => {
      waiting.delete(resolve);
      reject(signal.reason);
    });
    return promise;
  }

  /** Hands the place to whoever waits longest: a Set keeps the order of arrival. */
  function passTurn(): void {
    const [next] = waiting;
    if (next === undefined) {
      free += 1;
      return;
    }
    waiting.delete(next);
    next();
  }

  return {
    async run(task, signal) {
      signal?.throwIfAborted();
      await takeTurn(signal);
      try {
        return await task();
      } finally {
        passTurn();
      }
    },
  };
}
