import type { EvaluatedQuestion } from "../../run/evaluated-question.ts";
import { confidenceOf } from "./confidence.ts";
import { expectationOf, judgeAnswer } from "./judge-answer.ts";

/** A reply, as far as a threshold of refusal is chosen by it. */
export interface SweptReply {
  /** Null for a reply that refused already: no threshold makes it an answer. */
  readonly confidence: number | null;
  readonly isAnswerable: boolean;
  /** The reply is right if it is shown: the answer, or where there is none the refusal or correction that it is. */
  readonly wouldBeRight: boolean;
}

/** What refusing below a threshold would give. Shares are null where there is nothing to take them of. */
export interface SweepPoint {
  /** Replies of less confidence are refused. Null: all are. */
  readonly threshold: number | null;
  readonly refusalPrecision: number | null;
  /** Of questions without an answer, how many are refused. */
  readonly refusalRecall: number | null;
  /** Of questions with an answer, how many are answered rightly. */
  readonly answeredRight: number | null;
  /** Of all questions, how many get the right reply: what the best threshold is chosen by. */
  readonly right: number;
}

/** The curve from refusing all to refusing no more than the run did, and its best point. */
export interface ThresholdSweep {
  readonly points: readonly SweepPoint[];
  readonly best: SweepPoint;
}

/**
 * Sweeps the threshold of refusal as the evaluation script of SQuAD 2.0 does for `best_thresh` (Rajpurkar and others, ACL 2018): from
 * refusing all downwards, each distinct confidence in turn. A refused question without an answer is right; an answered one is what its
 * reply is. The best point is the first with the most right. Throws a RangeError where there is no reply.
 */
export function sweepThreshold(replies: readonly SweptReply[]): ThresholdSweep {
  if (replies.length === 0) throw new RangeError("A sweep needs at least one reply.");
  const confidences = new Set(replies.flatMap(({ confidence }) => confidence ?? []));
  const thresholds = [...confidences].toSorted((one, other) => other - one);
  const first = pointAt(replies, null);
  const points = [first, ...thresholds.map((threshold) => pointAt(replies, threshold))];
  const best = points.reduce((leader, point) => (point.right > leader.right ? point : leader), first);
  return { points, best };
}

/** The replies of a run. What it refused it might have answered at a lower threshold, rightly or not: that nobody knows. */
export function sweptReplies(items: readonly EvaluatedQuestion[]): readonly SweptReply[] {
  return items.flatMap(({ question, answer }) => {
    if (answer === null) return [];
    const isAnswerable = expectationOf(question) === "answer";
    const confidence = answer.status === "refused" ? null : confidenceOf(answer);
    return [{ confidence, isAnswerable, wouldBeRight: judgeAnswer(question, answer).right }];
  });
}

function pointAt(replies: readonly SweptReply[], threshold: number | null): SweepPoint {
  const isRefused = ({ confidence }: SweptReply) =>
    threshold === null || confidence === null || confidence < threshold;
  const refused = replies.filter(isRefused);
  const answered = replies.filter((reply) => !isRefused(reply));
  const answerable = replies.filter(({ isAnswerable }) => isAnswerable).length;
  const rightlyRefused = refused.filter(({ isAnswerable }) => !isAnswerable).length;
  const answeredRight = answered.filter(({ isAnswerable, wouldBeRight }) => isAnswerable && wouldBeRight);
  const corrected = answered.filter(({ isAnswerable, wouldBeRight }) => !isAnswerable && wouldBeRight);
  return {
    threshold,
    refusalPrecision: share(rightlyRefused, refused.length),
    refusalRecall: share(rightlyRefused, replies.length - answerable),
    answeredRight: share(answeredRight.length, answerable),
    right: (rightlyRefused + answeredRight.length + corrected.length) / replies.length,
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
