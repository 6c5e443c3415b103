import { describe, expect, test } from "vitest";
import { truthfulness } from "../../../../eval/measures/answers/truthfulness.ts";
import { sampleAnswer, sampleRefusal } from "../../../sample-answer.ts";
import {
  answerCiting,
  correction,
  misunderstanding,
  placed,
  premised,
  replied,
  sampleQuestion,
  unanswerable,
} from "./sample-item.ts";

describe("truthfulness", () => {
  test.each([
    ["a right answer", placed, sampleAnswer(), 1],
    ["a refusal of what has an answer", placed, sampleRefusal(), 0],
    ["another place", placed, answerCiting("crc 35"), -1],
    ["the right place without the words", { ...placed, nugget: /Vienna/i }, sampleAnswer(), 0.5],
    ["wrong words where no place is asked for", sampleQuestion({ nugget: /Vienna/i }), sampleAnswer(), -1],
    ["a refusal that is due", unanswerable, sampleRefusal(), 1],
    ["a refusal for another reason", unanswerable, misunderstanding, 0.5],
    ["an answer to what has none", unanswerable, sampleAnswer(), -1],
    ["a corrected premise", premised, correction, 1],
    ["a premise taken for granted", premised, sampleAnswer(), -1],
  ])("scores %s", (_, question, answer, expected) => {
    expect(truthfulness.score(replied(question, answer))).toBe(expected);
  });
});
