import type { Answer } from "../../src/domain/answer.ts";
import type { EvaluationQuestion } from "../sets/evaluation-question.ts";

/** A question of a run, with the reply that it got. This is what the measures of answers are taken of. */
export interface EvaluatedQuestion {
  readonly question: EvaluationQuestion;
  /** Null where the run has no reply to it: it was interrupted or failed. Every measure gives its worst value then. */
  readonly answer: Answer | null;
  /** The promises that the reply broke, in words; see `findViolations`. */
  readonly violations: readonly string[];
  /** How far the right passage came; null where the question has no place that must be cited. */
  readonly funnel: Funnel | null;
}

/**
 * How far a passage that bears the right place came: in the index at all, among the passages found, cited, and the reply right.
 * Each holds only where those before it do, so that the first that fails is where to look.
 */
export interface Funnel {
  readonly indexed: boolean;
  /** Among the first ten passages of the trace. */
  readonly retrieved: boolean;
  /** Among all passages that the answer was chosen from. */
  readonly considered: boolean;
  readonly cited: boolean;
  readonly right: boolean;
}
