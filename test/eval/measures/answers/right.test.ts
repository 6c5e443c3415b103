import { describe, expect, test } from "vitest";
import {
  hasAnswerAccuracy,
  noAnswerAccuracy,
  premiseCorrected,
  right,
  rightFirstReference,
} from "../../../../eval/measures/answers/right.ts";
import { sampleAnswer, sampleRefusal } from "../../../sample-answer.ts";
import {
  answerCiting,
  correction,
  misunderstanding,
  placed,
  premised,
  replied,
  unanswerable,
} from "./sample-item.ts";

describe("right", () => {
  test.each([
    ["the place asked for", placed, sampleAnswer(), 1],
    ["another place", placed, answerCiting("crc 35"), 0],
    ["a refusal of what has an answer", placed, sampleRefusal(), 0],
    ["a refusal that is due", unanswerable, sampleRefusal(), 1],
    ["a refusal for another reason", unanswerable, misunderstanding, 0],
    ["a corrected premise", premised, correction, 1],
    ["a premise taken for granted", premised, sampleAnswer(), 0],
  ])("scores %s", (_, question, answer, expected) => {
    expect(right.score(replied(question, answer))).toBe(expected);
  });
});

describe("rightFirstReference", () => {
  test("asks for the right place in the first reference, of questions with an answer", () => {
    expect(rightFirstReference.score(replied(placed, answerCiting("crc 34", "crc 35")))).toBe(1);
    expect(rightFirstReference.score(replied(placed, answerCiting("crc 35", "crc 34")))).toBe(0);
    expect(rightFirstReference.score(replied(unanswerable, sampleRefusal()))).toBeNull();
  });
});

describe("HasAns and NoAns accuracy", () => {
  test("share the questions between them", () => {
    const items = [
      replied(placed),
      replied(placed, sampleRefusal()),
      replied(unanswerable, sampleRefusal()),
      replied(unanswerable),
      replied(premised, correction),
    ];
    expect(items.map((item) => hasAnswerAccuracy.score(item))).toEqual([1, 0, null, null, null]);
    expect(items.map((item) => noAnswerAccuracy.score(item))).toEqual([null, null, 1, 0, 1]);
  });
});

describe("premiseCorrected", () => {
  test("takes a correction or a refusal, of questions on a premise only", () => {
    expect(premiseCorrected.score(replied(premised, correction))).toBe(1);
    expect(premiseCorrected.score(replied(premised, sampleRefusal()))).toBe(1);
    expect(premiseCorrected.score(replied(premised))).toBe(0);
    expect(premiseCorrected.score(replied(placed))).toBeNull();
  });
});
