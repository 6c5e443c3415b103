import { z } from "zod";
import type { Answer } from "../../src/domain/answer.ts";
import { answerForm } from "../run/answer-form.ts";
import type { AnsweredQuestion } from "./answered-questions.ts";

/**
 * Our own reply, whole, which rows of other programs carry under the name `pinpoint` beside the fields that those programs know. They pass
 * over it; it is what lets a row come back with every score it had.
 */
export interface CarriedReply {
  readonly answer: Answer;
  readonly violations: readonly string[];
}

/** The form of a carried reply in a file. */
export const carriedReplyForm: z.ZodType<CarriedReply> = z.object({
  answer: answerForm,
  violations: z.array(z.string()),
});

/** What of a question with its reply a row carries. */
export function toCarriedReply({ answer, violations }: AnsweredQuestion): CarriedReply {
  return { answer, violations };
}
