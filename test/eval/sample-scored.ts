import type { ScoredQuestion } from "../../eval/run/evaluation-run.ts";
import { sampleAnswer } from "../sample-answer.ts";
import { sampleQuestion } from "./sample-question.ts";

/** A question of a run, answered, with what a test sets of it. */
export function sampleScored(id: string, set: Partial<ScoredQuestion> = {}): ScoredQuestion {
  return {
    question: sampleQuestion({ id }),
    set: "sample.jsonl",
    answer: sampleAnswer(),
    fault: null,
    violations: [],
    funnel: null,
    scores: {},
    ms: 5,
    ...set,
  };
}
