import type { ComparedMeasure, ComparedRun } from "../../../eval/compare/compared-run.ts";
import type { Scores } from "../../../eval/measures/measure.ts";

/** Shares of which more is better, fewer are better, and a length. */
export const right: ComparedMeasure = {
  name: "right",
  shortName: "right",
  unit: "share",
  worst: 0,
  higherIsBetter: true,
};
export const wrongArticle: ComparedMeasure = {
  name: "wrong article",
  shortName: "wrong article",
  unit: "share",
  worst: 1,
  higherIsBetter: false,
};
export const length: ComparedMeasure = {
  name: "length",
  shortName: "length",
  unit: "words",
  worst: 400,
  higherIsBetter: false,
};

/** What the tests do not ask for is enough resamples to tell chance from none. */
export const fewResamples = { resamples: 500, seed: 1 };

/** A run by the scores of its questions; each is a cluster of its own unless said otherwise. */
export function sampleRun(
  name: string,
  scores: Readonly<Record<string, Scores>>,
  clusterOf: (id: string) => string = (id) => id,
): ComparedRun {
  const questions = Object.entries(scores).map(
    ([id, own]) => [id, { cluster: clusterOf(id), text: `What of ${id}?`, scores: own }] as const,
  );
  return { name, questions: new Map(questions) };
}

/** A run of so many questions, each scored by its position. */
export function runOf(name: string, count: number, score: (position: number) => Scores): ComparedRun {
  const ids = Array.from({ length: count }, (_, position) => [`q${position}`, score(position)] as const);
  return sampleRun(name, Object.fromEntries(ids));
}
