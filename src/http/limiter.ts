import { Fault } from "../domain/fault.ts";

/** Lets a bounded number of tasks run at once, a bounded number wait in line, and turns the rest away. */
export interface Limiter {
  /**
   * Runs the task now or when its turn comes. Rejects with a Fault `busy` where `queued` tasks or more wait already,
   * and with the signal's reason where the signal aborts while the task still waits.
   */
  run<T>(task: () => Promise<T>, options: WaitOptions): Promise<T>;
}

/** How a task waits for its turn. */
export interface WaitOptions {
  /** The longest line that it joins. */
  readonly queued: number;
  readonly signal?: AbortSignal;
}

/** Creates a limiter: at most `running` tasks at once, the others in one line, first come, first served. */
export function createLimiter(running: number): Limiter {
  let free = running;
  const waiting = new Set<() => void>();

  function takeTurn({ queued, signal }: WaitOptions): Promise<void> | undefined {
    if (free > 0) {
      free -= 1;
      return undefined;
    }
    if (waiting.size >= queued) {
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
    async run(task, options) {
      options.signal?.throwIfAborted();
      await takeTurn(options);
      try {
        return await task();
      } finally {
        passTurn();
      }
    },
  };
}
