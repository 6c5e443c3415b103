import { describe, expect, test } from "vitest";
import type { Verdict } from "../../../../eval/judges/judge.ts";
import { assignNuggets, createNuggetMeasures } from "../../../../eval/measures/answers/nuggets.ts";
import type { Nugget } from "../../../../eval/sets/evaluation-question.ts";
import { sampleAnswer, sampleRefusal } from "../../../sample-answer.ts";
import { createSampleJudge, replied, sampleQuestion } from "./sample-item.ts";

/** A judge that gives the verdict which the fact spells. */
const judge = createSampleJudge((claim) => claim as Verdict);

function fact(text: string, importance: Nugget["importance"] = "vital"): Nugget {
  return { text, importance };
}

function scores(nuggets: readonly Nugget[], answer = sampleAnswer()) {
  const item = replied(sampleQuestion({ nuggets: [...nuggets] }), answer);
  return createNuggetMeasures(judge).map((measure) => measure.score(item));
}

describe("createNuggetMeasures", () => {
  test("scores two vital facts, one of them held in part, and two okay ones, one of them held", () => {
    const nuggets = [fact("full"), fact("partial"), fact("none", "okay"), fact("full", "okay")];
    expect(scores(nuggets)).toEqual([0.5, 0.75, 0.5, 0.625]);
  });

  test("does not apply the vital scores where no fact is vital, nor any where there is none", () => {
    expect(scores([fact("full", "okay")])).toEqual([null, null, 1, 1]);
    expect(scores([])).toEqual([null, null, null, null]);
    expect(createNuggetMeasures(judge)[0]?.score(replied(sampleQuestion()))).toBeNull();
  });

  test("gives a refusal nothing", () => {
    expect(scores([fact("full")], sampleRefusal())).toEqual([0, 0, 0, 0]);
  });
});

describe("assignNuggets", () => {
  test("asks a pattern before the judge", () => {
    const found = { ...fact("none"), pattern: /sexual EXPLOITATION/i };
    const missing = { ...fact("full"), pattern: /Vienna/i };
    expect(assignNuggets([found, missing, fact("unknown")], sampleAnswer(), judge)).toEqual([
      "support",
      "not_support",
      "not_support",
    ]);
  });

  test("shows the judge sentences and quotes", () => {
    const shown: string[] = [];
    const listening = createSampleJudge((_, sources) => {
      shown.push(...sources);
      return "full";
    });
    assignNuggets([fact("a")], sampleAnswer(), listening);
    expect(shown.join()).toMatch(/Article 34: “.*” Article 34 protects/);
  });
});
