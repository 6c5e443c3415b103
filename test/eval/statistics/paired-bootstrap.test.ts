import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createNormalScores } from "../../../eval/benchmarks/random-scores.ts";
import { meanInterval } from "../../../eval/statistics/mean-interval.ts";
import { bootstrapInterval } from "../../../eval/statistics/paired-bootstrap.ts";
import { clustersOf } from "./sample-clusters.ts";

const single = (values: readonly number[]) => ({ values, clusters: clustersOf(values.length, 1) });

describe("bootstrapInterval", () => {
  test("of a run against itself is 0 to 0", () => {
    expect(bootstrapInterval(single(Array.from({ length: 500 }, () => 0)))).toEqual({ low: 0, high: 0 });
  });

  test.each([
    [400, 1],
    [400, 8],
    [40, 4],
  ])("agrees with the interval by formula: %i questions in clusters of %i", (questions, size) => {
    const draw = createNormalScores(2);
    const values = Array.from({ length: questions }, () => 0.2 + draw() / 3);
    const clusters = clustersOf(questions, size);
    const formula = meanInterval(values, clusters);
    const { low, high } = bootstrapInterval({ values, clusters }) ?? { low: Number.NaN, high: Number.NaN };
    const width = (formula.high ?? Number.NaN) - (formula.low ?? Number.NaN);
    expect(Math.abs(low - (formula.low ?? Number.NaN))).toBeLessThan(width / 12);
    expect(Math.abs(high - (formula.high ?? Number.NaN))).toBeLessThan(width / 12);
  });

  test("draws clusters whole: it is wider where their questions fare alike", () => {
    const draw = createNormalScores(4);
    const values = Array.from({ length: 30 }, draw).flatMap((value) => [value, value, value, value]);
    const wide = bootstrapInterval({ values, clusters: clustersOf(120, 4) });
    const narrow = bootstrapInterval(single(values));
    const width = (interval: typeof wide) => (interval ? interval.high - interval.low : Number.NaN);
    expect(width(wide) / width(narrow)).toBeGreaterThan(1.8);
    expect(width(wide) / width(narrow)).toBeLessThan(2.3);
  });

  test("weighs a cluster by its questions", () => {
    // Every resample is a mean over questions, so none leaves the range of the clusters' means.
    const values = [1, 1, 1, 1, 1, 1, 0, 0];
    const interval = bootstrapInterval({ values, clusters: ["a", "a", "a", "b", "b", "b", "c", "c"] });
    expect(interval?.low).toBe(0);
    expect(interval?.high).toBe(1);
  });

  test("is the same for the same seed, and turns round with the runs", () => {
    const values = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(values, (differences) => {
        const resampling = { resamples: 199, seed: 9 };
        const interval = bootstrapInterval(single(differences), resampling);
        expect(bootstrapInterval(single(differences), resampling)).toEqual(interval);
        const turned = bootstrapInterval(single(differences.map((value) => -value)), resampling);
        expect(turned?.low).toBeCloseTo(-(interval?.high ?? Number.NaN), 12);
        expect(turned?.high).toBeCloseTo(-(interval?.low ?? Number.NaN), 12);
      }),
      { numRuns: 50 },
    );
  });

  test("of fewer than two clusters cannot be known", () => {
    expect(bootstrapInterval({ values: [0.1, 0.4], clusters: ["a", "a"] })).toBeNull();
    expect(bootstrapInterval({ values: [], clusters: [] })).toBeNull();
  });
});
