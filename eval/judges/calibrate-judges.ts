import { cohenKappa, type KappaEstimate } from "../statistics/cohen-kappa.ts";
import { wilsonInterval } from "../statistics/wilson-interval.ts";
import type { CalibrationPair } from "./calibration-pair.ts";
import type { Judge, Verdict } from "./judge.ts";

/** A figure with its 95 % interval; all three are null where nothing was counted. */
export interface Estimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** How far a judge agrees with people on labelled pairs. Each figure but `exact` asks only whether support is full. */
export interface JudgeCalibration {
  readonly judge: string;
  readonly pairs: number;
  /** The share of the pairs on which it could tell at all. */
  readonly decided: number;
  /** Of the pairs that people call full, the share that it calls full. */
  readonly sensitivity: Estimate;
  /** Of the others, the share that it does not call full. */
  readonly specificity: Estimate;
  /** The mean of the two: one half for a judge that guesses, whatever the share of full pairs. */
  readonly balancedAccuracy: Estimate;
  /** Cohen's kappa: agreement beyond chance. */
  readonly kappa: KappaEstimate;
  /** The share of the pairs with the very label of three, "unknown" counted as "none". */
  readonly exact: Estimate;
}

/** Lets each judge judge each pair and compares it with the labels. "unknown" counts as not full, as it does in every measure. */
export function calibrateJudges(
  judges: readonly Judge[],
  pairs: readonly CalibrationPair[],
): readonly JudgeCalibration[] {
  return judges.map((judge) => {
    const judged = pairs.map(({ claim, source, label }) => ({
      label,
      verdict: judge.judge(claim, [source]),
    }));
    const counts = countAgreement(judged);
    const sensitivity = rate(counts.bothFull, counts.bothFull + counts.onlyPerson);
    const specificity = rate(counts.neither, counts.neither + counts.onlyJudge);
    const decided = judged.filter(({ verdict }) => verdict !== "unknown").length;
    const same = judged.filter(({ label, verdict }) => label === (verdict === "unknown" ? "none" : verdict));
    return {
      judge: judge.name,
      pairs: pairs.length,
      decided: pairs.length === 0 ? 0 : decided / pairs.length,
      sensitivity,
      specificity,
      balancedAccuracy: meanOfRates(sensitivity, specificity),
      kappa: cohenKappa([
        [counts.bothFull, counts.onlyPerson],
        [counts.onlyJudge, counts.neither],
      ]),
      exact: rate(same.length, pairs.length),
    };
  });
}

/** How often a person and a judge call support full. */
interface Agreement {
  readonly bothFull: number;
  readonly onlyPerson: number;
  readonly onlyJudge: number;
  readonly neither: number;
}

function countAgreement(
  judged: readonly { readonly label: Verdict; readonly verdict: Verdict }[],
): Agreement {
  const count = (person: boolean, judge: boolean) =>
    judged.filter(({ label, verdict }) => (label === "full") === person && (verdict === "full") === judge)
      .length;
  return {
    bothFull: count(true, true),
    onlyPerson: count(true, false),
    onlyJudge: count(false, true),
    neither: count(false, false),
  };
}

function rate(successes: number, n: number): Estimate {
  const { share, low, high } = wilsonInterval(successes, n);
  return { value: share, low, high };
}

/**
 * The mean of two independent rates, its interval by the method of variance estimates recovery from those of the rates (Newcombe,
 * "Interval estimation for the difference between independent proportions", 1998; Zou and Donner, 2008).
 */
function meanOfRates(one: Estimate, other: Estimate): Estimate {
  if (one.value === null || other.value === null) return { value: null, low: null, high: null };
  const value = (one.value + other.value) / 2;
  const below = Math.hypot(one.value - (one.low ?? 0), other.value - (other.low ?? 0)) / 2;
  const above = Math.hypot((one.high ?? 1) - one.value, (other.high ?? 1) - other.value) / 2;
  return { value, low: value - below, high: value + above };
}
