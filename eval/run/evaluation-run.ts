import type { Scores } from "../measures/measure.ts";
import type { EvaluatedQuestion } from "./evaluated-question.ts";

/** What a run was made of, so that its figures can be had again: the same description gives the same bytes. */
export interface RunDescription {
  readonly name: string;
  /** The program's version. */
  readonly program: string;
  /** The hash of the documents and passages of the index that was asked. */
  readonly generation: string;
  /** "quoting", or the model that wrote. */
  readonly answerer: string;
  /** The question files by their names, with how many questions each holds and the hash of its bytes. */
  readonly sets: readonly QuestionSetDescription[];
  /** The judges by which support was judged, in the order in which they were asked. */
  readonly judges: readonly string[];
}

/** A question file as a run names it. */
export interface QuestionSetDescription {
  /** The file's name, without the folder that it happened to lie in. */
  readonly path: string;
  readonly questions: number;
  readonly sha256: string;
}

/** A question of a run with the value of each measure. */
export interface ScoredQuestion extends EvaluatedQuestion {
  /** The `path` of the set that it is of. */
  readonly set: string;
  readonly scores: Scores;
  /** Milliseconds that the reply took; null where there is none. No measure but latency looks at it. */
  readonly ms: number | null;
}

/** Everything that is known after a run. */
export interface EvaluationRun {
  readonly about: RunDescription;
  readonly questions: readonly ScoredQuestion[];
}
