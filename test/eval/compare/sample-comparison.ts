import { compareRuns } from "../../../eval/compare/compare-runs.ts";
import { comparedRunOf } from "../../../eval/compare/compared-run.ts";
import type { ComparedReplies } from "../../../eval/compare/comparison-input.ts";
import { findSharedMeasures } from "../../../eval/compare/shared-measures.ts";
import type { EvaluationRun } from "../../../eval/run/evaluation-run.ts";
import { sampleAnswer, sampleRefusal } from "../../sample-answer.ts";
import { askForArticle, sampleEvaluation, wrongAnswer } from "./sample-evaluations.ts";
import { fewResamples } from "./sample-runs.ts";

/** Words that are markup, and words without a break. */
const hostile = `<script>alert("1")</script> & ${"ab".repeat(200)}`;

const ids = ["same", "wrong", "refused", "missing", "gained", hostile];
const questions = ids.map((id) => askForArticle(id));

const before = sampleEvaluation(
  questions.map((question) => [question, question.id === "gained" ? wrongAnswer() : sampleAnswer()]),
);

const replies = new Map([
  ["wrong", wrongAnswer()],
  ["refused", sampleRefusal()],
  ["missing", null],
  [hostile, wrongAnswer()],
]);

const after = sampleEvaluation(
  questions.map((question) => [
    question,
    replies.get(question.id) ?? (replies.has(question.id) ? null : sampleAnswer()),
  ]),
);

/** Two runs over the same questions: in the second one is wrong, one refused, one without reply, and one right that was not. */
export const sampleComparison = compareRuns(
  {
    a: comparedRunOf(before, "runs/before"),
    b: comparedRunOf(after, "runs/after"),
    measures: findSharedMeasures(before, after),
    notes: [],
  },
  fewResamples,
);

/** Their replies. */
export const sampleReplies: ComparedReplies = { a: byId(before), b: byId(after) };

function byId({ questions: scored }: EvaluationRun) {
  return new Map(scored.map((question) => [question.question.id, question]));
}
