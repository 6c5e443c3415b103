import type { ComparedMeasure } from "./compared-run.ts";
import { type PairedQuestion, type PairedScore, pairScores } from "./pair-questions.ts";

/** A measure in which the two replies to a question differ. */
export interface ScoreChange extends PairedScore {
  readonly measure: string;
  readonly shortName: string;
  readonly unit: ComparedMeasure["unit"];
  readonly direction: "better" | "worse";
}

/** A question that B did better or worse than A. */
export interface QuestionChange {
  readonly id: string;
  readonly text: string | null;
  readonly cluster: string;
  /** The direction of the first measure that differs. */
  readonly direction: "better" | "worse";
  /** Every measure that differs, in the order of the measures. */
  readonly changes: readonly ScoreChange[];
}

/**
 * Finds the questions that B did better or worse. The first measure that differs decides, so the order of the measures says what
 * weighs most. Lengths and tokens decide nothing where shares or points are compared too: a word more makes no answer worse.
 */
export function findChanges(
  pairs: readonly PairedQuestion[],
  measures: readonly ComparedMeasure[],
): readonly QuestionChange[] {
  const qualities = measures.filter(({ unit }) => unit === "share" || unit === "points");
  const deciding = new Set((qualities.length > 0 ? qualities : measures).map(({ name }) => name));
  return pairs.flatMap((pair) => {
    const changes = measures.flatMap((measure) => findChange(pair, measure) ?? []);
    const first = changes.find(({ measure }) => deciding.has(measure));
    const { id, text, cluster } = pair;
    return first ? [{ id, text, cluster, direction: first.direction, changes }] : [];
  });
}

function findChange(pair: PairedQuestion, measure: ComparedMeasure): ScoreChange | undefined {
  const scores = pairScores(pair, measure);
  if (!scores || scores.a === scores.b) return undefined;
  const direction = scores.b > scores.a === measure.higherIsBetter ? "better" : "worse";
  const { name, shortName, unit } = measure;
  return { measure: name, shortName, unit, ...scores, direction };
}
