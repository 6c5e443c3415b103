import { expect, test } from "vitest";
import { countTerms } from "../../src/text/count-terms.ts";

test("countTerms counts in order of first use", () => {
  expect(countTerms(["treati", "child", "treati"])).toEqual({ terms: ["treati", "child"], counts: [2, 1] });
});

test("countTerms keeps terms that are names of object properties", () => {
  expect(countTerms(["constructor", "__proto__", "constructor"])).toEqual({
    terms: ["constructor", "__proto__"],
    counts: [2, 1],
  });
});

test("countTerms gives nothing for nothing", () => {
  expect(countTerms([])).toEqual({ terms: [], counts: [] });
});
