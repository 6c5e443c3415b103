import type { Answer } from "../../src/domain/answer.ts";
import type { EvaluationRun, ScoredQuestion } from "../run/evaluation-run.ts";

/** A question of a run that has a reply. */
export interface AnsweredQuestion extends ScoredQuestion {
  readonly answer: Answer;
}

/** The questions with a reply, in the run's order. Forms that hold answers only have no line for the others, which is how they come back. */
export function answeredQuestions({ questions }: EvaluationRun): readonly AnsweredQuestion[] {
  return questions.flatMap((item) => (item.answer === null ? [] : [{ ...item, answer: item.answer }]));
}
