import type { EvaluatedQuestion } from "../run/evaluated-question.ts";
import type { ComparedMeasure, ComparedRun } from "./compared-run.ts";

/** The replies of both runs by the id of their question. */
export interface ComparedReplies {
  readonly a: ReadonlyMap<string, EvaluatedQuestion>;
  readonly b: ReadonlyMap<string, EvaluatedQuestion>;
}

/** Two runs that were read to be compared. */
export interface ComparisonInput {
  readonly a: ComparedRun;
  readonly b: ComparedRun;
  /** What they are compared in, in the order in which it is shown. */
  readonly measures: readonly ComparedMeasure[];
  /** What else the runs differ in, in sentences. */
  readonly notes: readonly string[];
  /** Null for runs that only rank. */
  readonly replies: ComparedReplies | null;
}
