import type { Judge } from "../../judges/judge.ts";
import type { RepliedQuestion } from "./answer-measure.ts";
import { type AnswerMeasure, createFailureShare, createShare, indicate } from "./answer-measure.ts";
import { supportOf } from "./citation-support.ts";
import { expectationOf, judgeAnswer } from "./judge-answer.ts";

/** What a reply is in the study of Magesh and others. */
export type Bucket = "accurate" | "incomplete" | "hallucinated";

/**
 * Puts a reply into a bucket, as Magesh and others ("Hallucination-Free?", 2024) define them: accurate is correct and grounded;
 * incomplete is a refusal, or correct but ungrounded; hallucinated is incorrect or misgrounded. In our terms: a wrong reply is incorrect,
 * unless it cites the right place and only lacks words (incomplete); a sentence without citations is ungrounded; one whose citations lead
 * nowhere or do not support it, and any broken promise, is misgrounded. A refusal that is due is accurate.
 */
export function bucketOf({ question, answer, violations }: RepliedQuestion, judge: Judge): Bucket {
  if (violations.length > 0) return "hallucinated";
  const { right, refused, citedRight } = judgeAnswer(question, answer);
  if (refused) return right && expectationOf(question) !== "answer" ? "accurate" : "incomplete";
  if (!right && citedRight !== true) return "hallucinated";
  const isUngrounded = answer.sentences.some(({ citations }) => citations.length === 0);
  const isMisgrounded = supportOf(answer, judge).some(
    ({ supported }, at) => !supported && answer.sentences[at]?.citations.length !== 0,
  );
  if (isMisgrounded) return "hallucinated";
  return right && !isUngrounded ? "accurate" : "incomplete";
}

/** The three buckets as shares, which sum to 1. Groundedness is the judge's, whose name is part of theirs. */
export function createBucketMeasures(judge: Judge): readonly AnswerMeasure[] {
  const parts = (bucket: Bucket, description: string) => ({
    name: `${bucket} (${judge.name})`,
    parameters: { judge: judge.name },
    description,
    source: "Magesh and others, “Hallucination-Free?” (2024), arXiv 2405.20362",
    score: (item: RepliedQuestion) => indicate(bucketOf(item, judge) === bucket),
  });
  return [
    createShare(parts("accurate", "right, and its citations support it; or a refusal that is due")),
    createFailureShare(parts("incomplete", "a refusal that is not due, the right place only, or ungrounded")),
    createFailureShare(parts("hallucinated", "wrong, or cited to what does not support it")),
  ];
}
