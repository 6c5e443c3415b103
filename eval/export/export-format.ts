import type { Judge } from "../judges/judge.ts";
import type { EvaluationRun } from "../run/evaluation-run.ts";

/** What an export takes besides the run. */
export interface ExportParts {
  /** By which facts without a pattern are assigned. */
  readonly judge: Judge;
  /** Where the service is asked over HTTP, without a slash at the end. */
  readonly baseUrl: string;
}

/** A form in which other programs read a run. */
export interface ExportFormat {
  /** As it is named on the command line. */
  readonly name: string;
  /** What the file is, in a few words for people. */
  readonly description: string;
  /** The file's lines, without their ends. The same run gives the same lines. Throws a Fault where the form cannot hold the run. */
  readonly lines: (run: EvaluationRun, parts: ExportParts) => Iterable<string> | AsyncIterable<string>;
}
