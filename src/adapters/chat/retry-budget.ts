/** Keeps retries from multiplying the load on a server that is in trouble already. */
export interface RetryBudget {
  /** Counts a call that was made, retries not among them. */
  addCall(): void;
  /** Whether a retry can be afforded; one that can is paid for. */
  takeRetry(): boolean;
}

/** Retries that can be saved up, which is also what a process begins with. */
const most = 10;

/** What each call adds: in the long run one retry comes on ten calls. */
const share = 0.1;

/**
 * A budget for the whole process: retries are at most a tenth of the calls, beside the ten that can be saved up ("Retry budgets", in
 * Beyer et al., Site Reliability Engineering, chapter 21).
 */
export function createRetryBudget(): RetryBudget {
  let saved = most;
  return {
    addCall: () => {
      saved = Math.min(most, saved + share);
    },
    takeRetry: () => {
      if (saved < 1) return false;
      saved -= 1;
      return true;
    },
  };
}
