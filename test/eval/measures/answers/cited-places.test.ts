import { describe, expect, test } from "vitest";
import {
  rightArticle,
  rightArticleFirst,
  rightInstrument,
  wrongArticleRate,
} from "../../../../eval/measures/answers/cited-places.ts";
import { sampleRefusal } from "../../../sample-answer.ts";
import { answerCiting, placed, replied, sampleQuestion, unanswerable } from "./sample-item.ts";

describe("the measures of cited places", () => {
  test.each([
    // places, right instrument, right article, as first, wrong-article rate
    [["crc 34"], 1, 1, 1, 0],
    [["crc 34(a)", "opsc 3"], 1, 1, 1, 0],
    [["opsc 34", "crc 34"], 1, 1, 0, 0],
    [["crc 35", "crc 34", "crc 19", "opsc 3"], 1, 1, 0, 0.5],
    [["crc 35"], 1, 0, 0, 1],
    [["crc"], 1, 0, 0, 0],
    [["opsc 34"], 0, 0, 0, 0],
  ])("score %o", (places, instrument, article, first, wrong) => {
    const item = replied(placed, answerCiting(...places));
    const measures = [rightInstrument, rightArticle, rightArticleFirst, wrongArticleRate];
    expect(measures.map((measure) => measure.score(item))).toEqual([instrument, article, first, wrong]);
  });

  test("apply to nothing else", () => {
    const measures = [rightInstrument, rightArticle, rightArticleFirst, wrongArticleRate];
    const score = (item: ReturnType<typeof replied>) => measures.map((measure) => measure.score(item));
    expect(score(replied(unanswerable))).toEqual([null, null, null, null]);
    expect(score(replied(sampleQuestion({ inst: ["crc"] })))).toEqual([1, null, null, null]);
    expect(score(replied(sampleQuestion()))).toEqual([null, null, null, null]);
  });

  test("give nothing for the references of a refusal", () => {
    const item = replied(placed, sampleRefusal({ references: answerCiting("crc 34").references }));
    expect(rightInstrument.score(item)).toBe(0);
    expect(rightArticle.score(item)).toBe(0);
    expect(rightArticleFirst.score(item)).toBe(0);
    expect(wrongArticleRate.score(item)).toBeNull();
  });
});
