import { describe, expect, test } from "vitest";
import { confidenceOf } from "../../../../eval/measures/answers/confidence.ts";
import {
  type SweptReply,
  sweepThreshold,
  sweptReplies,
} from "../../../../eval/measures/answers/threshold-sweep.ts";
import type { Answer } from "../../../../src/domain/answer.ts";
import { sampleAnswer, sampleRefusal } from "../../../sample-answer.ts";
import { placed, replied, unanswerable } from "./sample-item.ts";

function reply(confidence: number | null, isAnswerable: boolean, wouldBeRight: boolean): SweptReply {
  return { confidence, isAnswerable, wouldBeRight };
}

/** An answer of the trace with these BM25 scores. */
function answerScoring(...lexical: readonly number[]): Answer {
  const { trace } = sampleAnswer();
  const retrieved = lexical.map((score, at) => ({
    passage: String(at),
    rank: at + 1,
    score: 1,
    scores: { lexical: score },
  }));
  return sampleAnswer({ trace: { ...trace, retrieved } });
}

describe("sweepThreshold", () => {
  test("finds the best threshold and the curve by hand", () => {
    const { points, best } = sweepThreshold([
      reply(9, true, true),
      reply(7, true, true),
      reply(5, false, false),
      reply(3, true, true),
      reply(1, false, false),
    ]);
    expect(points).toEqual([
      { threshold: null, refusalPrecision: 2 / 5, refusalRecall: 1, answeredRight: 0, right: 2 / 5 },
      { threshold: 9, refusalPrecision: 2 / 4, refusalRecall: 1, answeredRight: 1 / 3, right: 3 / 5 },
      { threshold: 7, refusalPrecision: 2 / 3, refusalRecall: 1, answeredRight: 2 / 3, right: 4 / 5 },
      { threshold: 5, refusalPrecision: 1 / 2, refusalRecall: 1 / 2, answeredRight: 2 / 3, right: 3 / 5 },
      { threshold: 3, refusalPrecision: 1, refusalRecall: 1 / 2, answeredRight: 1, right: 4 / 5 },
      { threshold: 1, refusalPrecision: null, refusalRecall: 0, answeredRight: 1, right: 3 / 5 },
    ]);
    expect(best.threshold).toBe(7);
  });

  test("moves replies of one confidence together, so that the threshold can be used", () => {
    const { points } = sweepThreshold([reply(2, true, true), reply(2, false, false), reply(2, true, false)]);
    expect(points.map(({ threshold }) => threshold)).toEqual([null, 2]);
    expect(points[1]?.right).toBeCloseTo(1 / 3);
  });

  test("keeps what was refused refused, and a shown correction right", () => {
    const { points } = sweepThreshold([
      reply(null, false, true),
      reply(4, false, true),
      reply(null, true, false),
    ]);
    expect(points.at(-1)).toEqual({
      threshold: 4,
      refusalPrecision: 1 / 2,
      refusalRecall: 1 / 2,
      answeredRight: 0,
      right: 2 / 3,
    });
  });

  test("refuses all where nothing was answered rightly", () => {
    expect(sweepThreshold([reply(5, false, false), reply(4, true, false)]).best.threshold).toBeNull();
  });

  test("throws without a reply", () => {
    expect(() => sweepThreshold([])).toThrow(RangeError);
  });
});

describe("sweptReplies", () => {
  test("leaves questions without a reply out, and gives refusals no confidence", () => {
    const items = [
      replied(placed, answerScoring(3, 8)),
      replied(unanswerable, sampleRefusal()),
      { ...replied(placed), answer: null },
    ];
    expect(sweptReplies(items)).toEqual([reply(8, true, true), reply(null, false, true)]);
  });
});

describe("confidenceOf", () => {
  test("is the highest BM25 score, 0 without one", () => {
    expect(confidenceOf(answerScoring(3, 8, 5))).toBe(8);
    expect(confidenceOf(sampleAnswer())).toBe(0);
  });
});
