import { describe, expect, test } from "vitest";
import { renderDifference, scaleOf } from "../../../eval/compare/render-difference.ts";

describe("renderDifference", () => {
  test("puts the dot and the ends of the interval to the side that they lie on", () => {
    const { source } = renderDifference(
      { difference: 0.1, interval: { low: -0.1, high: 0.3 }, verdict: "undecided" },
      0.4,
    );
    // Zero is at 120, and 0.4 reaches 114 from it.
    expect(source).toContain('<circle cx="148.50"');
    expect(source).toContain('d="M91.50 9H205.50');
    expect(source).toContain('class="difference undecided" aria-hidden="true"');
  });

  test("draws no bar where the interval is unknown, and keeps what is beyond the scale at its edge", () => {
    const { source } = renderDifference({ difference: -2, interval: null, verdict: "worse" }, 0.5);
    expect(source).not.toContain("<path");
    expect(source).toContain('<circle cx="6.00"');
  });
});

test("scaleOf reaches the farthest end of any interval, in whole tenths", () => {
  const difference = (low: number, high: number) => ({
    difference: (low + high) / 2,
    interval: { low, high },
  });
  expect(scaleOf([difference(-0.02, 0.05)])).toBe(0.1);
  expect(scaleOf([difference(-0.31, 0.05), difference(0, 0.2)])).toBe(0.4);
  expect(scaleOf([difference(0, 0.3)])).toBe(0.3);
  expect(scaleOf([{ difference: 0.55, interval: null }])).toBe(0.6);
  expect(scaleOf([])).toBe(0.1);
});
