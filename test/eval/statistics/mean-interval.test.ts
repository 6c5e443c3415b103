import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meanInterval } from "../../../eval/statistics/mean-interval.ts";

const scores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 40 });

describe("meanInterval", () => {
  test("of independent values has the textbook's standard error and reaches t of them", () => {
    // Deviations -1.5 -0.5 0.5 1.5: variance 5/3, standard error sqrt(5/12), t of 3 degrees 3.18.
    const interval = meanInterval([1, 2, 3, 4]);
    expect(interval).toMatchObject({ n: 4, clusters: 4, mean: 2.5 });
    expect(interval.standardError).toBeCloseTo(Math.sqrt(5 / 12), 12);
    expect(interval.low).toBeCloseTo(2.5 - 3.1825 * Math.sqrt(5 / 12), 2);
    expect(interval.high).toBeCloseTo(2.5 + 3.1825 * Math.sqrt(5 / 12), 2);
  });

  test("adds the products within clusters, by Miller's formula", () => {
    // Mean 0.5, every deviation ± 0.5. Independent: 1/(4·3). Pairs: a has 2·0.25, b has 2·0.25, over 16.
    const interval = meanInterval([1, 1, 0, 0], ["a", "a", "b", "b"]);
    expect(interval.clusters).toBe(2);
    expect(interval.standardError).toBeCloseTo(Math.sqrt(1 / 12 + 1 / 16), 12);
  });

  test("is narrower where the values of a cluster even each other out", () => {
    const mixed = meanInterval([1, 0, 1, 0], ["a", "a", "b", "b"]);
    expect(mixed.standardError).toBeLessThan(meanInterval([1, 0, 1, 0]).standardError ?? 0);
  });

  test("with every value a cluster of its own is that without clusters", () => {
    fc.assert(
      fc.property(scores, (values) => {
        const own = values.map((_, position) => `q${position}`);
        expect(meanInterval(values, own)).toEqual(meanInterval(values));
      }),
    );
  });

  test("is at least as wide with clusters where the values within each are identical", () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 5 }), (values, size) => {
        const repeated = values.flatMap((value) => Array.from({ length: size }, () => value));
        const clusters = values.flatMap((_, position) => Array.from({ length: size }, () => `c${position}`));
        const clustered = meanInterval(repeated, clusters).standardError ?? Number.NaN;
        const naive = meanInterval(repeated).standardError ?? Number.NaN;
        expect(clustered).toBeGreaterThanOrEqual(naive - 1e-12);
      }),
    );
  });

  test("holds its mean and does not depend on the order of the values", () => {
    fc.assert(
      fc.property(scores, (values) => {
        const { mean, low, high, standardError } = meanInterval(values);
        expect(low).toBeLessThanOrEqual(mean ?? Number.NaN);
        expect(high).toBeGreaterThanOrEqual(mean ?? Number.NaN);
        expect(meanInterval(values.toReversed()).standardError).toBeCloseTo(standardError ?? Number.NaN, 9);
      }),
    );
  });

  test("of nothing has no mean, and of one cluster no interval", () => {
    expect(meanInterval([])).toEqual({
      n: 0,
      clusters: 0,
      mean: null,
      standardError: null,
      low: null,
      high: null,
    });
    expect(meanInterval([0.25])).toMatchObject({ n: 1, clusters: 1, mean: 0.25, standardError: null });
    expect(meanInterval([0, 1], ["a", "a"])).toMatchObject({ clusters: 1, mean: 0.5, low: null, high: null });
  });
});
