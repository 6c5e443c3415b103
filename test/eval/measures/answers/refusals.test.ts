import { describe, expect, test } from "vitest";
import {
  overRefusal,
  refusalPrecision,
  refusalRecall,
  refusedRightly,
} from "../../../../eval/measures/answers/refusals.ts";
import { sampleRefusal } from "../../../sample-answer.ts";
import { misunderstanding, placed, premised, replied, unanswerable } from "./sample-item.ts";

const items = [
  replied(placed),
  replied(placed, sampleRefusal()),
  replied(unanswerable),
  replied(unanswerable, sampleRefusal()),
  replied(unanswerable, misunderstanding),
  replied(premised, sampleRefusal()),
];

describe("the measures of refusals", () => {
  test.each([
    [refusalPrecision, [null, 0, null, 1, 1, 1]],
    [refusalRecall, [null, null, 0, 1, 1, null]],
    [refusedRightly, [null, null, 0, 1, 0, null]],
    [overRefusal, [0, 1, null, null, null, null]],
  ])("$name counts what it applies to", (measure, expected) => {
    expect(items.map((item) => measure.score(item))).toEqual(expected);
  });

  test("find wrongly refusing the worst", () => {
    expect(overRefusal).toMatchObject({ worst: 1, higherIsBetter: false });
  });
});
