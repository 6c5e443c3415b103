import { expect, test } from "vitest";
import { pairedEffectSize } from "../../../eval/statistics/effect-size.ts";

test("pairedEffectSize is the mean in units of the differences' own deviation", () => {
  // Mean 0.25, deviations ±0.25 and ±0.25: squares 4 · 0.0625, variance 0.25 / 3.
  expect(pairedEffectSize([0, 0.5, 0, 0.5])).toBeCloseTo(0.25 / Math.sqrt(0.25 / 3), 12);
  expect(pairedEffectSize([0, -0.5, 0, -0.5])).toBeCloseTo(-0.25 / Math.sqrt(0.25 / 3), 12);
});

test("pairedEffectSize is 0 where there is nothing to measure it in", () => {
  expect(pairedEffectSize([])).toBe(0);
  expect(pairedEffectSize([0.3])).toBe(0);
  expect(pairedEffectSize([0, 0, 0])).toBe(0);
  // As floating numbers these three are not quite equal.
  expect(pairedEffectSize([0.3 - 0.2, 0.2 - 0.1, 0.8 - 0.7])).toBe(0);
});

test("pairedEffectSize does not change with the unit", () => {
  const differences = [0.1, -0.2, 0.4, 0.3];
  const percent = differences.map((difference) => 100 * difference);
  expect(pairedEffectSize(percent)).toBeCloseTo(pairedEffectSize(differences), 12);
});
