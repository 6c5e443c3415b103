import type { Answer } from "../../../src/domain/answer.ts";
import type { EvaluatedQuestion } from "../../run/evaluated-question.ts";
import type { Measure } from "../measure.ts";

/** A question that the run has a reply to. Measures see no other, so that none can forget those without; see `scoreQuestion`. */
export interface RepliedQuestion extends EvaluatedQuestion {
  readonly answer: Answer;
}

/** A measure of a question with its reply. */
export type AnswerMeasure = Measure<RepliedQuestion>;

/** What a share has to say of itself; the rest is the same for all: no parameters, more is better, nothing is worst. */
export type ShareParts = Pick<AnswerMeasure, "name" | "description" | "source" | "score"> &
  Partial<Pick<AnswerMeasure, "parameters">>;

/** A measure whose values lie between 0, the worst, and 1. */
export function createShare(parts: ShareParts): AnswerMeasure {
  return { parameters: {}, unit: "share", worst: 0, higherIsBetter: true, ...parts };
}

/** A measure whose values lie between 0 and 1, the worst. */
export function createFailureShare(parts: ShareParts): AnswerMeasure {
  return { ...createShare(parts), worst: 1, higherIsBetter: false };
}

/** 1 for a statement that holds, 0 for one that does not. */
export function indicate(holds: boolean): number {
  return holds ? 1 : 0;
}

/** Where measures come from that nobody but this project defines. */
export const ownSource = "Pinpoint";
