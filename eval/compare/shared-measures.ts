import { Fault } from "../../src/domain/fault.ts";
import { createLayeredJudge } from "../judges/layered-judge.ts";
import { answerMeasures } from "../measures/answers/answer-measures.ts";
import type { EvaluationRun, RunDescription } from "../run/evaluation-run.ts";
import type { ComparedMeasure } from "./compared-run.ts";

/**
 * The measures that both runs were scored by, in the order in which reports show them. A measure that rests on judges bears their names,
 * so runs that were judged by others do not share it.
 */
export function findSharedMeasures(a: EvaluationRun, b: EvaluationRun): readonly ComparedMeasure[] {
  const [takenA, takenB] = [a, b].map(
    ({ questions }) => new Set(questions.flatMap(({ scores }) => Object.keys(scores))),
  );
  return measuresOf(a.about).filter(({ name }) => takenA?.has(name) && takenB?.has(name));
}

/**
 * The measures of these names, whole or short, in their order; all where none is named. Throws a Fault `usage` for a name that is not
 * among them.
 */
export function chooseMeasures(
  measures: readonly ComparedMeasure[],
  names: readonly string[],
): readonly ComparedMeasure[] {
  if (names.length === 0) return measures;
  const chosen = names.map((name) => {
    const measure = measures.find((known) => known.name === name || known.shortName === name);
    if (measure) return measure;
    throw new Fault("usage", `The runs were not both scored by a measure ${JSON.stringify(name)}.`, {
      remedy: `They share ${measures.map((known) => JSON.stringify(known.shortName)).join(", ")}.`,
    });
  });
  return [...new Set(chosen)];
}

/** Every measure that a run of this description may have been scored by. Their judges are named and never asked. */
function measuresOf({ judges }: RunDescription): readonly ComparedMeasure[] {
  const judge = createLayeredJudge(
    judges.map((name) => ({ name, description: name, judge: () => "unknown" as const })),
  );
  return answerMeasures(judge).map((measure) => ({
    ...measure,
    shortName: measure.name.replace(` (${judge.name})`, ""),
  }));
}
