import { describe, expect, test } from "vitest";
import { answerWords } from "../../../../eval/measures/answers/answer-words.ts";
import { sampleAnswer, sampleRefusal } from "../../../sample-answer.ts";
import { placed, replied } from "./sample-item.ts";

function answerSaying(...texts: readonly string[]) {
  return sampleAnswer({ sentences: texts.map((text) => ({ text, citations: [1], support: "verbatim" })) });
}

describe("answerWords", () => {
  test("counts the words of all sentences, 400 at most", () => {
    expect(answerWords.score(replied(placed, answerSaying("Article 34 protects.", "So it is.")))).toBe(6);
    expect(answerWords.score(replied(placed, answerSaying("word ".repeat(401))))).toBe(400);
    expect(answerWords.score(replied(placed, sampleRefusal()))).toBeNull();
  });
});
