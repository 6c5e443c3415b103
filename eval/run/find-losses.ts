import type { Rate } from "../statistics/wilson-interval.ts";
import { measuresOf, type Summary } from "./summarise.ts";

/** What a run reached before: for each measure how many of how many. */
export type Baseline = Readonly<Record<keyof Summary, Pick<Rate, "successes" | "n">>>;

/**
 * Names every measure that is significantly worse than it was: the share reached before lies outside the 95 % interval of the
 * share now, on the better side. Smaller changes are within what a handful of questions can tell.
 */
export function findLosses(summary: Summary, baseline: Baseline): readonly (keyof Summary)[] {
  return measuresOf(summary).filter((measure) => {
    const { low, high } = summary[measure];
    const { successes, n } = baseline[measure];
    if (n === 0 || low === null || high === null) return false;
    const before = successes / n;
    return measure === "wronglyRefused" ? before < low : before > high;
  });
}
