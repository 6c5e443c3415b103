import type { Judge, Verdict } from "./judge.ts";

/** The same judge, asked once for the same claim and sources. It holds every verdict that it gave. */
export function rememberVerdicts(judge: Judge): Judge {
  const known = new Map<string, Verdict>();
  return {
    ...judge,
    judge(claim, sources) {
      const key = JSON.stringify([claim, ...sources]);
      const verdict = known.get(key) ?? judge.judge(claim, sources);
      known.set(key, verdict);
      return verdict;
    },
  };
}
