import { sourceOf } from "../measures/answers/citation-support.ts";
import { answeredQuestions } from "./answered-questions.ts";
import { toCarriedReply } from "./carried-reply.ts";
import type { ExportFormat } from "./export-format.ts";
import { shownAnswer } from "./shown-answer.ts";

/** A list of DeepEval's test cases, for `EvaluationDataset.add_test_cases_from_json_file`, one on each line of the list. */
export const deepevalFormat: ExportFormat = {
  name: "deepeval",
  description: "test cases of input, actual_output, expected_output, retrieval_context, for DeepEval",
  lines: (run) => {
    const cases = answeredQuestions(run).map((item) =>
      JSON.stringify({
        input: item.question.q,
        actual_output: shownAnswer(item.answer),
        expected_output: item.question.nuggets?.map(({ text }) => text).join(" "),
        retrieval_context: item.answer.references.map(sourceOf),
        additional_metadata: { id: item.question.id, pinpoint: toCarriedReply(item) },
      }),
    );
    return ["[", ...cases.map((line, at) => (at < cases.length - 1 ? `${line},` : line)), "]"];
  },
};
