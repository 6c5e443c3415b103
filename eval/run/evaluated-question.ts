import type { Answer } from "../../src/domain/answer.ts";
import type { EvaluationQuestion } from "../sets/evaluation-question.ts";

/** A question of a run, with the reply that it got. This is what the measures of answers are taken of. */
export interface EvaluatedQuestion {
  readonly question: EvaluationQuestion;
  /** Null where the run has no reply to it: it was interrupted or failed. Every measure gives its worst value then. */
  readonly answer: Answer | null;
  /** The code of the fault that stood in the place of a reply. */
  readonly fault: string | null;
  /** The promises that the reply broke, in words; see `findViolations`. */
  readonly violations: readonly string[];
  /** How far the right passage came; null where the question has no place that must be cited, or no reply. */
  readonly funnel: Funnel | null;
  /** The ids of the passages that bear a place which must be cited, where the question has such a place and the index was looked at. */
  readonly gold?: readonly string[] | undefined;
}

/**
 * How far a passage that bears the right place came. Each step holds where a later one does, so that the first that fails is where to
 * look: the texts, the search, the order of what it found, the choice of sentences, their words.
 */
export interface Funnel {
  /** A passage of the index bears the place. */
  readonly indexed: boolean;
  /** One is among all the passages that the answer was chosen from. */
  readonly retrieved: boolean;
  /** One is among the first ten of these. */
  readonly considered: boolean;
  /** A reference bears the place. */
  readonly cited: boolean;
  /** And the reply is right in every respect. */
  readonly right: boolean;
}
