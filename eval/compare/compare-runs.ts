import { adjustByHolm } from "../statistics/holm.ts";
import { defaultResampling, type Resampling } from "../statistics/resampling.ts";
import { compareMeasure, type MeasureComparison } from "./compare-measure.ts";
import type { ComparisonInput } from "./comparison-input.ts";
import { findChanges, type QuestionChange } from "./find-changes.ts";
import { pairQuestions } from "./pair-questions.ts";

/** What a comparison comes to for a measure; "undecided" where the difference may be chance. */
export type Verdict = "better" | "worse" | "undecided";

/** A comparison in one measure among others. */
export interface JudgedComparison extends MeasureComparison {
  /** The p-value after Holm's correction over all measures of the comparison. */
  readonly adjustedP: number;
  /** Whether B is better or worse than A, at the 5 % level after the correction. */
  readonly verdict: Verdict;
}

/** What two runs differ by. Differences are B less A. */
export interface RunComparison {
  readonly a: string;
  readonly b: string;
  readonly resampling: Resampling;
  /** What else the runs differ in, in sentences. */
  readonly notes: readonly string[];
  /** How many questions either run has, and the ids of those that only one has, for which the other gets the worst values. */
  readonly questions: number;
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
  /** In the order in which they were asked for. */
  readonly measures: readonly JudgedComparison[];
  /** The names of measures that apply to no question in both runs. */
  readonly inapplicable: readonly string[];
  /** The questions that B did worse, then those that it did better, each in the order of the runs. */
  readonly worse: readonly QuestionChange[];
  readonly better: readonly QuestionChange[];
}

/** Below this an adjusted p-value decides between two runs. */
export const level = 0.05;

/**
 * Compares two runs in every given measure. A question that only one run has scores the worst value in the other. Every measure is
 * resampled from the same seed, so that its figures do not depend on which others are compared. Throws the Faults of `pairQuestions`.
 */
export function compareRuns(
  { a, b, measures, notes }: Omit<ComparisonInput, "replies">,
  resampling: Resampling = defaultResampling,
): RunComparison {
  const pairs = pairQuestions(a, b);
  const compared = measures.map((measure) => compareMeasure(pairs, measure, resampling));
  const applied = compared.filter((comparison) => comparison !== undefined);
  const changes = findChanges(pairs, measures);
  return {
    a: a.name,
    b: b.name,
    resampling,
    notes,
    questions: pairs.length,
    onlyA: pairs.filter((pair) => pair.b === null).map(({ id }) => id),
    onlyB: pairs.filter((pair) => pair.a === null).map(({ id }) => id),
    measures: judgeFamily(applied),
    inapplicable: measures.filter((_, position) => compared[position] === undefined).map(({ name }) => name),
    worse: changes.filter(({ direction }) => direction === "worse"),
    better: changes.filter(({ direction }) => direction === "better"),
  };
}

function judgeFamily(family: readonly MeasureComparison[]): readonly JudgedComparison[] {
  const adjusted = adjustByHolm(family.map(({ p }) => p));
  return family.map((comparison, position) => {
    const adjustedP = adjusted[position] ?? 1;
    return { ...comparison, adjustedP, verdict: adjustedP < level ? directionOf(comparison) : "undecided" };
  });
}

function directionOf({ difference, higherIsBetter }: MeasureComparison): Verdict {
  return difference > 0 === higherIsBetter ? "better" : "worse";
}
