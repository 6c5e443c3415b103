import { expect, test } from "vitest";
import { countFields } from "../../src/search/count-fields.ts";

test("countFields counts a term over both fields and tells the headings' part", () => {
  expect(countFields(["child", "protect", "child"], ["law", "child"])).toEqual({
    terms: ["child", "protect", "law"],
    counts: [3, 1, 1],
    headingCounts: [2, 1, 0],
  });
});

test("countFields takes either field empty", () => {
  expect(countFields([], ["law"])).toEqual({ terms: ["law"], counts: [1], headingCounts: [0] });
  expect(countFields(["law"], [])).toEqual({ terms: ["law"], counts: [1], headingCounts: [1] });
  expect(countFields([], [])).toEqual({ terms: [], counts: [], headingCounts: [] });
});
