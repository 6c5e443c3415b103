import { describe, expect, test } from "vitest";
import { bucketOf, createBucketMeasures } from "../../../../eval/measures/answers/stanford-buckets.ts";
import { sampleAnswer, sampleRefusal } from "../../../sample-answer.ts";
import {
  answerCiting,
  correction,
  createSampleJudge,
  misunderstanding,
  placed,
  premised,
  replied,
  unanswerable,
} from "./sample-item.ts";

const grounded = createSampleJudge(() => "full");
const misgrounded = createSampleJudge(() => "none");
const uncited = sampleAnswer({ sentences: [{ text: "So.", citations: [], support: "verified" }] });

describe("bucketOf", () => {
  test.each([
    ["a right and grounded answer", placed, sampleAnswer(), grounded, "accurate"],
    [
      "a right answer that its citation does not support",
      placed,
      sampleAnswer(),
      misgrounded,
      "hallucinated",
    ],
    ["a right answer without a citation", placed, uncited, misgrounded, "incomplete"],
    ["a refusal of what has an answer", placed, sampleRefusal(), grounded, "incomplete"],
    [
      "the right place without the words",
      { ...placed, nugget: /Vienna/i },
      sampleAnswer(),
      grounded,
      "incomplete",
    ],
    ["another place", placed, answerCiting("crc 35"), grounded, "hallucinated"],
    ["a refusal that is due", unanswerable, sampleRefusal(), misgrounded, "accurate"],
    ["a refusal for another reason", unanswerable, misunderstanding, grounded, "incomplete"],
    ["an answer to what has none", unanswerable, sampleAnswer(), grounded, "hallucinated"],
    ["a corrected premise", premised, correction, grounded, "accurate"],
    ["a premise taken for granted", premised, sampleAnswer(), grounded, "hallucinated"],
  ] as const)("calls %s what it is", (_, question, answer, judge, expected) => {
    expect(bucketOf(replied(question, answer), judge)).toBe(expected);
  });

  test("calls a broken promise misgrounded", () => {
    expect(bucketOf({ ...replied(placed), violations: ["sentence 1 has no citation"] }, grounded)).toBe(
      "hallucinated",
    );
  });
});

describe("createBucketMeasures", () => {
  test("puts each reply into exactly one bucket", () => {
    const measures = createBucketMeasures(grounded);
    for (const answer of [sampleAnswer(), sampleRefusal(), answerCiting("crc 35")]) {
      const values = measures.map((measure) => measure.score(replied(placed, answer)) ?? 0);
      expect(values.toSorted((one, other) => one - other)).toEqual([0, 0, 1]);
    }
    expect(measures.map(({ name }) => name)).toEqual([
      "accurate (sample)",
      "incomplete (sample)",
      "hallucinated (sample)",
    ]);
  });
});
