import type { Measure, Scores } from "../measures/measure.ts";
import type { EvaluationRun } from "../run/evaluation-run.ts";
import { clusterOf } from "../sets/evaluation-question.ts";

/** What a comparison needs to know of a measure. */
export interface ComparedMeasure extends Pick<Measure<never>, "name" | "unit" | "worst" | "higherIsBetter"> {
  /** The name where there is little room: without the judge that it rests on, which all of a comparison share. */
  readonly shortName: string;
}

/** What a comparison needs to know of a question that a run was scored on. */
export interface ComparedQuestion {
  /** Questions of one cluster, a document or a topic, are not independent. */
  readonly cluster: string;
  /** The question's words; null where only its id is known, as in a TREC run. */
  readonly text: string | null;
  readonly scores: Scores;
}

/** A run as a comparison sees it: its questions by id, in their order. */
export interface ComparedRun {
  /** What it is told from the other by: the folder or file that it was read from. */
  readonly name: string;
  readonly questions: ReadonlyMap<string, ComparedQuestion>;
}

/** The side of a comparison that an evaluation run is. Two runs may have been given one name, so it is named anew. */
export function comparedRunOf({ questions }: EvaluationRun, name: string): ComparedRun {
  return {
    name,
    questions: new Map(
      questions.map(({ question, scores }) => [
        question.id,
        { cluster: clusterOf(question), text: question.q, scores },
      ]),
    ),
  };
}
