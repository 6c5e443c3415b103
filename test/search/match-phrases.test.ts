import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPhraseMatcher } from "../../src/search/match-phrases.ts";

const articles = [
  [["wreck", "buoy"], ["wreck"]],
  [["lamp", "night"]],
  [["lamp"], ["lamp"], ["lamp"], ["lamp"], ["lamp"], ["lamp"]],
];

describe("createPhraseMatcher", () => {
  const match = createPhraseMatcher(articles, () => 1);

  test("gives nothing for articles without a shared word", () => {
    expect([...match(["buoy"]).keys()]).toEqual([0]);
    expect(match(["pizza"]).size).toBe(0);
  });

  test("takes the cosine of phrase and question, as a mean over five phrases", () => {
    expect(match(["wreck", "buoy"]).get(0)).toBeCloseTo((1 + Math.SQRT1_2) / 5);
  });

  test("gives 1 where all the phrases looked at say what is asked, and counts no further ones", () => {
    expect(match(["lamp"]).get(2)).toBeCloseTo(1);
  });

  test("weighs rare words for more", () => {
    const weighing = createPhraseMatcher([[["wreck", "of"]]], (term) => (term === "wreck" ? 3 : 1));
    const byRare = weighing(["wreck"]).get(0) ?? 0;
    expect(byRare).toBeGreaterThan(weighing(["of"]).get(0) ?? 0);
    expect(byRare).toBeCloseTo(3 / Math.sqrt(10) / 5);
  });

  test("stays between 0 and 1 whatever is asked", () => {
    const words = fc.uniqueArray(fc.constantFrom("wreck", "buoy", "lamp", "night", "pizza"));
    fc.assert(
      fc.property(words, (asked) => {
        for (const likeness of match(asked).values()) {
          expect(likeness).toBeGreaterThan(0);
          expect(likeness).toBeLessThanOrEqual(1 + Number.EPSILON);
        }
      }),
    );
  });
});
