import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wilsonInterval } from "../../../eval/statistics/wilson-interval.ts";

describe("wilsonInterval", () => {
  // Values of Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998) 857, table I.
  test.each([
    { successes: 81, n: 263, low: 0.2553, high: 0.3662 },
    { successes: 15, n: 148, low: 0.0624, high: 0.1605 },
    { successes: 0, n: 20, low: 0, high: 0.1611 },
    { successes: 1, n: 29, low: 0.0061, high: 0.1718 },
  ])("of $successes in $n is that of the literature", ({ successes, n, low, high }) => {
    const rate = wilsonInterval(successes, n);
    expect(rate.low).toBeCloseTo(low, 4);
    expect(rate.high).toBeCloseTo(high, 4);
    expect(rate.share).toBe(successes / n);
  });

  test("claims nothing where nothing was counted", () => {
    expect(wilsonInterval(0, 0)).toEqual({ successes: 0, n: 0, share: null, low: null, high: null });
  });

  test("holds the share, stays within 0 and 1, and mirrors failures", () => {
    const counts = fc
      .integer({ min: 1, max: 500 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(counts, ([successes, n]) => {
        const { low, high, share } = wilsonInterval(successes, n);
        const mirrored = wilsonInterval(n - successes, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual((share ?? 0) + 1e-12);
        expect(high).toBeGreaterThanOrEqual((share ?? 1) - 1e-12);
        expect(low).toBeCloseTo(1 - (mirrored.high ?? 0), 10);
      }),
    );
  });
});

test("wilsonInterval of all or none reaches the end, whatever fractions lose", () => {
  for (let n = 1; n <= 300; n++) {
    expect(wilsonInterval(n, n).high).toBe(1);
    expect(wilsonInterval(0, n).low).toBe(0);
  }
});
