import { describe, expect, test } from "vitest";
import {
  promisesKept,
  quoteExactness,
  unresolvedCitations,
} from "../../../../eval/measures/answers/promises.ts";
import type { Answer } from "../../../../src/domain/answer.ts";
import { sampleAnswer, sampleRefusal, sampleText } from "../../../sample-answer.ts";
import { placed, replied } from "./sample-item.ts";

function answerSaying(text: string, citations: readonly number[] = [1]): Answer {
  return sampleAnswer({ sentences: [{ text, citations, support: "verbatim" }] });
}

describe("promisesKept", () => {
  test("is lost by one violation", () => {
    expect(promisesKept.score(replied(placed))).toBe(1);
    expect(promisesKept.score({ ...replied(placed), violations: ["sentence 1 has no citation"] })).toBe(0);
  });
});

describe("quoteExactness", () => {
  test.each([
    ["a quotation word for word", `Article 34: “${sampleText}”`, 1],
    ["one of two", `“${sampleText}” and “protects children from every form of abuse”`, 0.5],
    ["other white space and an elision", "“Article 34  protects children … of sexual exploitation”", 1],
    ["an altered quotation", `“${sampleText.replace("all", "some")}”`, 0],
  ])("scores %s", (_, text, expected) => {
    expect(quoteExactness.score(replied(placed, answerSaying(text)))).toBe(expected);
  });

  test("does not find a quotation in what the sentence does not cite", () => {
    expect(quoteExactness.score(replied(placed, answerSaying(`“${sampleText}”`, [2])))).toBe(0);
  });

  test("does not apply where nothing is quoted", () => {
    expect(quoteExactness.score(replied(placed, answerSaying("A “child” is protected.")))).toBeNull();
    expect(quoteExactness.score(replied(placed, sampleRefusal()))).toBeNull();
  });
});

describe("unresolvedCitations", () => {
  test("counts citations that lead nowhere", () => {
    expect(unresolvedCitations.score(replied(placed))).toBe(0);
    expect(unresolvedCitations.score(replied(placed, answerSaying("So.", [1, 2, 0, 1])))).toBe(0.5);
    expect(unresolvedCitations.score(replied(placed, sampleRefusal()))).toBeNull();
  });
});
