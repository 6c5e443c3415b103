import { expect, test } from "vitest";
import { type Baseline, findLosses } from "../../../eval/run/find-losses.ts";
import type { Summary } from "../../../eval/run/summarise.ts";
import { wilsonInterval } from "../../../eval/statistics/wilson-interval.ts";

const measures = [
  "right",
  "answeredRight",
  "rightFirst",
  "citedRight",
  "firstCitedRight",
  "refusedRightly",
  "corrected",
  "wronglyRefused",
] as const;

/** Every measure at 18 of 20 but the one named. */
function summaryWith(measure: keyof Summary, successes: number, n = 20): Summary {
  const entries = measures.map((name) => [
    name,
    name === measure ? wilsonInterval(successes, n) : wilsonInterval(18, 20),
  ]);
  return Object.fromEntries(entries) as Record<keyof Summary, ReturnType<typeof wilsonInterval>>;
}

const baseline: Baseline = summaryWith("wronglyRefused", 2);

test("findLosses finds none where nothing has changed", () => {
  expect(findLosses(summaryWith("wronglyRefused", 2), baseline)).toEqual([]);
});

// The interval of 13 of 20 ends at .82 and that of 15 of 20 at .89; before it was .90.
test.each([
  [20, []],
  [16, []],
  [13, ["citedRight"]],
  [0, ["citedRight"]],
])("findLosses at %i of 20 cited right gives %j", (successes, losses) => {
  const summary = { ...summaryWith("citedRight", successes), wronglyRefused: wilsonInterval(2, 20) };
  expect(findLosses(summary, baseline)).toEqual(losses);
});

test("findLosses takes more wrong refusals for a loss, and fewer for none", () => {
  expect(findLosses(summaryWith("wronglyRefused", 0), baseline)).toEqual([]);
  expect(findLosses(summaryWith("wronglyRefused", 9), baseline)).toEqual(["wronglyRefused"]);
});

test("findLosses says nothing of a measure that was not counted", () => {
  expect(
    findLosses({ ...summaryWith("wronglyRefused", 2), corrected: wilsonInterval(0, 0) }, baseline),
  ).toEqual([]);
});
