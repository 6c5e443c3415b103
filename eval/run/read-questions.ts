import { readQuestionSet } from "../sets/read-question-set.ts";

export type { EvaluationQuestion } from "../sets/evaluation-question.ts";

/** Reads the questions of a file; see `readQuestionSet`. */
export async function readQuestions(path: string) {
  return (await readQuestionSet(path)).questions;
}
