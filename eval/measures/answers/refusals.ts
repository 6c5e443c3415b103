import { createFailureShare, createShare, indicate, ownSource } from "./answer-measure.ts";
import { expectationOf, judgeAnswer } from "./judge-answer.ts";

const abstention = "AbstentionBench (Kirichenko and others, 2025)";

/** Whether a refusal was due. It applies to replies that refuse; to be read beside the recall, which alone rewards refusing all. */
export const refusalPrecision = createShare({
  name: "refusal precision",
  description: "of refusals: the question has no answer, or rests on a false premise",
  source: abstention,
  score: ({ question, answer }) =>
    answer.status === "refused" ? indicate(expectationOf(question) !== "answer") : null,
});

/** Whether a question that must be refused was, whatever the reason given. */
export const refusalRecall = createShare({
  name: "refusal recall",
  description: "of questions that must be refused: refused",
  source: abstention,
  score: ({ question, answer }) =>
    expectationOf(question) === "refusal" ? indicate(answer.status === "refused") : null,
});

/** Whether a question that must be refused was, for the reason that its file names. */
export const refusedRightly = createShare({
  name: "refused rightly",
  description: "of questions that must be refused: refused, for the reason that the file names",
  source: ownSource,
  score: ({ question, answer }) =>
    expectationOf(question) === "refusal" ? indicate(judgeAnswer(question, answer).right) : null,
});

/** Whether a question that has an answer was refused all the same. */
export const overRefusal = createFailureShare({
  name: "wrongly refused",
  description: "of questions that have an answer: refused all the same",
  source: "UAEval4RAG (Peng and others, ACL 2025), over-refusal",
  score: ({ question, answer }) =>
    expectationOf(question) === "answer" ? indicate(answer.status === "refused") : null,
});
