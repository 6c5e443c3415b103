import { sourceOf } from "../measures/answers/citation-support.ts";
import { answeredQuestions } from "./answered-questions.ts";
import { toCarriedReply } from "./carried-reply.ts";
import type { ExportFormat } from "./export-format.ts";
import { shownAnswer } from "./shown-answer.ts";

/** Rows of RAGAS's `EvaluationDataset`, one a line. The reference answer is the question's facts; without facts there is none. */
export const ragasFormat: ExportFormat = {
  name: "ragas",
  description: "rows of user_input, response, retrieved_contexts, reference, for RAGAS",
  lines: (run) =>
    answeredQuestions(run).map((item) =>
      JSON.stringify({
        id: item.question.id,
        user_input: item.question.q,
        response: shownAnswer(item.answer),
        retrieved_contexts: item.answer.references.map(sourceOf),
        reference: item.question.nuggets?.map(({ text }) => text).join(" "),
        pinpoint: toCarriedReply(item),
      }),
    ),
};
