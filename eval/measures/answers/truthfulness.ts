import type { AnswerMeasure, RepliedQuestion } from "./answer-measure.ts";
import { expectationOf, judgeAnswer } from "./judge-answer.ts";

/**
 * CRAG's truthfulness: 1 for a right reply, ½ for one that cites the right place but lacks words or a notice, 0 for a missing answer,
 * −1 for a wrong one. A refusal is "missing" where there is an answer; where there is none it is right, or acceptable where another
 * reason was due.
 */
export const truthfulness: AnswerMeasure = {
  name: "truthfulness",
  parameters: {},
  description:
    "1 right, 0.5 the right place without all that was asked, 0 refused, −1 wrong; the mean of these",
  source: "CRAG (Yang and others, NeurIPS 2024, arXiv 2406.04744)",
  unit: "points",
  worst: -1,
  higherIsBetter: true,
  score: pointsFor,
};

function pointsFor({ question, answer }: RepliedQuestion): number {
  const { right, refused, citedRight } = judgeAnswer(question, answer);
  if (right) return 1;
  if (refused) return expectationOf(question) === "answer" ? 0 : 0.5;
  return citedRight === true ? 0.5 : -1;
}
