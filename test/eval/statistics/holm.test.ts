import * as fc from "fast-check";
import { expect, test } from "vitest";
import { adjustByHolm } from "../../../eval/statistics/holm.ts";

test("adjustByHolm multiplies by the tests that are left, and never falls below the one before", () => {
  // Sorted .005 .01 .03 .04 times 4 3 2 1: .02 .03 .06 .04, and the last is held up to .06.
  const adjusted = adjustByHolm([0.01, 0.04, 0.03, 0.005]);
  const byHand = [0.03, 0.06, 0.06, 0.02];
  for (const [position, value] of byHand.entries()) expect(adjusted[position]).toBeCloseTo(value, 12);
});

test("adjustByHolm gives equal tests equal values, and at most 1", () => {
  expect(adjustByHolm([0.5, 0.5, 0.9])).toEqual([1, 1, 1]);
  expect(adjustByHolm([0.02, 0.02])).toEqual([0.04, 0.04]);
});

test("adjustByHolm leaves a single test and an empty family as they are", () => {
  expect(adjustByHolm([0.03])).toEqual([0.03]);
  expect(adjustByHolm([])).toEqual([]);
});

test("adjustByHolm keeps the order of the tests, and is between the value and Bonferroni's", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (pValues) => {
      const adjusted = adjustByHolm(pValues);
      for (const [position, p] of pValues.entries()) {
        const own = adjusted[position] ?? Number.NaN;
        expect(own).toBeGreaterThanOrEqual(p);
        expect(own).toBeLessThanOrEqual(Math.min(1, p * pValues.length) + 1e-15);
        for (const [other, q] of pValues.entries()) {
          if (p < q) expect(own).toBeLessThanOrEqual(adjusted[other] ?? Number.NaN);
        }
      }
    }),
  );
});
