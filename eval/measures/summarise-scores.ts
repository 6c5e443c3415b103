import { clusterOf, type EvaluationQuestion } from "../sets/evaluation-question.ts";
import { meanInterval } from "../statistics/mean-interval.ts";
import { wilsonInterval } from "../statistics/wilson-interval.ts";
import type { Scores } from "./measure.ts";

/** A question with its scores, as far as sums need them. */
export interface ScoredItem {
  readonly question: EvaluationQuestion;
  readonly scores: Scores;
}

/** A measure over many questions. */
export interface ScoreSummary {
  readonly measure: string;
  /** The questions that it applies to. */
  readonly n: number;
  /** Null where it applies to none. */
  readonly mean: number | null;
  /** The 95 % interval; null where nothing can be said of it. */
  readonly low: number | null;
  readonly high: number | null;
  /** How the interval was made: Wilson's where every value is 0 or 1, else from the clustered standard error; null where there is none. */
  readonly interval: "wilson" | "clustered" | null;
}

/** Sums up every measure that the questions were scored by, in the order of their first appearance. */
export function summariseScores(items: readonly ScoredItem[]): readonly ScoreSummary[] {
  const measures = new Set(items.flatMap(({ scores }) => Object.keys(scores)));
  return [...measures].map((measure) => summariseMeasure(items, measure));
}

function summariseMeasure(items: readonly ScoredItem[], measure: string): ScoreSummary {
  const scored = items.flatMap(({ question, scores }) => {
    const value = scores[measure] ?? null;
    return value === null ? [] : [{ value, cluster: clusterOf(question) }];
  });
  const values = scored.map(({ value }) => value);
  const n = values.length;
  if (n === 0) return { measure, n, mean: null, low: null, high: null, interval: null };
  if (values.every((value) => value === 0 || value === 1)) {
    const { share, low, high } = wilsonInterval(values.filter((value) => value === 1).length, n);
    return { measure, n, mean: share, low, high, interval: "wilson" };
  }
  const clusters = scored.map(({ cluster }) => cluster);
  const { mean, low, high } = meanInterval(values, clusters);
  return { measure, n, mean, low, high, interval: low === null ? null : "clustered" };
}

/** A group of questions with its sums. */
export interface ScoreGroup {
  readonly group: string;
  readonly questions: number;
  readonly summaries: readonly ScoreSummary[];
}

/**
 * Sums up groups of questions, by kind, language or set: `groupOf` names an item's group. Groups come in the order of their names by code
 * units; items without a group are left out.
 */
export function groupScores<Item extends ScoredItem>(
  items: readonly Item[],
  groupOf: (item: Item) => string | undefined,
): readonly ScoreGroup[] {
  const groups = Map.groupBy(items, groupOf);
  return [...groups]
    .flatMap(([group, members]) => (group === undefined ? [] : [{ group, members }]))
    .toSorted((one, other) => (one.group < other.group ? -1 : 1))
    .map(({ group, members }) => ({
      group,
      questions: members.length,
      summaries: summariseScores(members),
    }));
}
