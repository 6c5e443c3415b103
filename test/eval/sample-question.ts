import type { EvaluationQuestion } from "../../eval/sets/evaluation-question.ts";

/** A question with what a test sets of it. */
export function sampleQuestion(set: Partial<EvaluationQuestion> = {}): EvaluationQuestion {
  return {
    id: "q1",
    q: "Which article protects children?",
    refuse: false,
    premise: false,
    lang: "en",
    ...set,
  };
}
