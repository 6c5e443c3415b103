import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createCitationSupport,
  sourceOf,
  supportOf,
} from "../../../../eval/measures/answers/citation-support.ts";
import type { Answer } from "../../../../src/domain/answer.ts";
import { sampleAnswer, sampleReference, sampleRefusal, sampleText } from "../../../sample-answer.ts";
import { createSampleJudge, placed, replied } from "./sample-item.ts";

/** Full where every letter of the claim stands behind the heads of the sources. */
const judge = createSampleJudge((claim, sources) => {
  const words = sources.map((source) => source.split("\n\n")[1] ?? "").join(" ");
  return claim.split("").every((letter) => words.includes(letter)) ? "full" : "none";
});

/** An answer of one sentence a pair: the letters that it says, and the numbers that it cites. Sources 1 to 5 hold A, B, C, AB and ABC. */
function answerOf(...sentences: readonly (readonly [string, readonly number[]])[]): Answer {
  return sampleAnswer({
    references: ["A", "B", "C", "AB", "ABC"].map((quote, at) => sampleReference({ n: at + 1, quote })),
    sentences: sentences.map(([text, citations]) => ({ text, citations, support: "verified" as const })),
  });
}

const [recall, precision] = createCitationSupport(judge);

function score(answer: Answer): readonly (number | null | undefined)[] {
  return [recall?.score(replied(placed, answer)), precision?.score(replied(placed, answer))];
}

describe("createCitationSupport", () => {
  test.each([
    ["a sentence that its one source supports", answerOf(["A", [1]]), 1, 1],
    ["no citation", answerOf(["A", []]), 0, 0],
    ["an irrelevant citation beside a good one", answerOf(["A", [1, 2]]), 1, 0.5],
    ["two sources that are both needed", answerOf(["AB", [1, 2]]), 1, 1],
    ["two that each suffice", answerOf(["A", [1, 4]]), 1, 1],
    ["two that are needed and one that is not", answerOf(["AB", [1, 2, 3]]), 1, 2 / 3],
    ["a source that does not support", answerOf(["A", [2]]), 0, 0],
    ["a citation that leads nowhere", answerOf(["A", [1, 9]]), 0, 0],
    ["one that leads nowhere, out of the precision", answerOf(["A", [1, 9]], ["B", [2]]), 0.5, 1],
    ["the index 0, which is not the last source", answerOf(["ABC", [0]]), 0, 0],
    ["a citation made twice", answerOf(["A", [1, 1]]), 1, 1],
    ["only three citations", answerOf(["ABC", [1, 2, 2, 4, 5]]), 0, 0],
    ["the mean over sentences and citations", answerOf(["A", [1]], ["B", [1, 3]], ["C", []]), 1 / 3, 1 / 3],
  ])("scores %s", (_, answer, expectedRecall, expectedPrecision) => {
    expect(score(answer)).toEqual([expectedRecall, expectedPrecision]);
  });

  test("does not apply to a refusal", () => {
    expect(score(sampleRefusal())).toEqual([null, null]);
  });

  test("bears the name of its judge", () => {
    expect([recall?.name, precision?.name]).toEqual([
      "citation recall (sample)",
      "citation precision (sample)",
    ]);
  });

  test("takes a verdict that is not full for no support", () => {
    const [lenient] = createCitationSupport(createSampleJudge(() => "partial"));
    expect(lenient?.score(replied(placed, answerOf(["A", [1]])))).toBe(0);
  });
});

describe("supportOf", () => {
  test("finds no more good citations than citations, and none without support", () => {
    const sentence = fc.tuple(
      fc.constantFrom("A", "AB", "ABC", "D"),
      fc.array(fc.integer({ min: 0, max: 6 })),
    );
    fc.assert(
      fc.property(sentence, (pair) => {
        const [support] = supportOf(answerOf(pair), judge);
        expect(support?.good).toBeLessThanOrEqual(support?.citations ?? 0);
        if (!support?.supported) expect(support?.good).toBe(0);
      }),
    );
  });
});

describe("sourceOf", () => {
  test("tells where the words stand before the words", () => {
    const source = sourceOf(sampleReference());
    expect(source).toContain("A Guide. United Nations. Children. Convention on the Rights of the Child");
    expect(source).toContain("art 34.\n\n");
    expect(source.endsWith(sampleText)).toBe(true);
  });
});
