import { createShare, indicate, ownSource, type RepliedQuestion } from "./answer-measure.ts";
import { expectationOf, judgeAnswer } from "./judge-answer.ts";

function isRight({ question, answer }: RepliedQuestion): boolean {
  return judgeAnswer(question, answer).right;
}

/** Whether the reply is what the question file asks for, in every respect. It applies to every question. */
export const right = createShare({
  name: "right",
  description: "the reply is what the question file asks for: place, words and notice, refusal or correction",
  source: ownSource,
  score: (item) => indicate(isRight(item)),
});

/** Whether an answer is right and its first reference bears the place asked for. It applies to questions that have an answer. */
export const rightFirstReference = createShare({
  name: "right, first reference too",
  description: "the answer is right, and where a place is to be cited its first reference bears it",
  source: ownSource,
  score({ question, answer }) {
    if (expectationOf(question) !== "answer") return null;
    const judgement = judgeAnswer(question, answer);
    return indicate(judgement.right && judgement.firstCitedRight !== false);
  },
});

const squad = "SQuAD 2.0 (Rajpurkar and others, ACL 2018), its evaluation script";

/** Whether the reply is right, of questions that have an answer. */
export const hasAnswerAccuracy = createShare({
  name: "HasAns accuracy",
  description: "of questions that have an answer: the reply is right",
  source: squad,
  score: (item) => (expectationOf(item.question) === "answer" ? indicate(isRight(item)) : null),
});

/** Whether the reply is right, of questions that have none: refused for the reason named, or the false premise corrected. */
export const noAnswerAccuracy = createShare({
  name: "NoAns accuracy",
  description: "of questions that have no answer: refused as the file says, or the premise corrected",
  source: squad,
  score: (item) => (expectationOf(item.question) === "answer" ? null : indicate(isRight(item))),
});

/** Whether a false premise was refused or corrected. It applies to questions that rest on one. */
export const premiseCorrected = createShare({
  name: "premise corrected",
  description: "of questions on a false premise: refused or corrected",
  source: ownSource,
  score: (item) => (item.question.premise ? indicate(isRight(item)) : null),
});
