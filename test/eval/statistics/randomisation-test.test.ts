import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createNormalScores } from "../../../eval/benchmarks/random-scores.ts";
import { randomisationTest, smallestPossibleP } from "../../../eval/statistics/randomisation-test.ts";
import { clustersOf } from "./sample-clusters.ts";

const single = (values: readonly number[]) => ({ values, clusters: clustersOf(values.length, 1) });

describe("randomisationTest", () => {
  test("counts all swaps where clusters are few", () => {
    // Of the 8 ways to sign 1, 2 and 4, only +++ and −−− reach 7.
    expect(randomisationTest(single([1, 2, 4]))).toBe(2 / 8);
    // |−1 + 2 + 4| = 5: also reached by +++, −−− and the opposite of what was seen.
    expect(randomisationTest(single([-1, 2, 4]))).toBe(4 / 8);
    expect(randomisationTest(single(Array.from({ length: 10 }, () => 0.1)))).toBe(2 / 1024);
  });

  test("is 1 where nothing differs or there is nothing", () => {
    expect(randomisationTest(single(Array.from({ length: 500 }, () => 0)))).toBe(1);
    expect(randomisationTest(single([]))).toBe(1);
  });

  test("swaps a cluster with all its questions", () => {
    // Two clusters of fifty: four swaps, two of them as large, however many questions there are.
    const values = Array.from({ length: 100 }, () => 0.2);
    expect(randomisationTest({ values, clusters: clustersOf(100, 50) })).toBe(0.5);
    expect(randomisationTest(single(values))).toBeLessThan(0.001);
  });

  test("by draws agrees with the count of all swaps", () => {
    const draw = createNormalScores(3);
    const values = Array.from({ length: 13 }, () => draw() + 0.4);
    const exact = randomisationTest(single(values));
    // A fourteenth difference, too small to matter, is one more than is enumerated.
    const drawn = randomisationTest(single([...values, 1e-9]), { resamples: 20_000, seed: 1 });
    expect(exact).toBeGreaterThan(0.01);
    expect(Math.abs(drawn - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 20_000));
  });

  test("by draws is never 0 and the same for the same seed", () => {
    const values = Array.from({ length: 60 }, () => 1);
    expect(randomisationTest(single(values), { resamples: 999, seed: 1 })).toBe(1 / 1000);
    const draw = createNormalScores(5);
    const noise = single(Array.from({ length: 60 }, draw));
    const drawn = (seed: number) => randomisationTest(noise, { resamples: 500, seed });
    expect(drawn(1)).toBe(drawn(1));
    expect(new Set([1, 2, 3, 4, 5].map(drawn)).size).toBeGreaterThan(1);
  });

  test("does not care which run is called A, nor for clusters that do not differ", () => {
    const differences = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(differences, (whole) => {
        const values = whole.map((value) => value / 10);
        const p = randomisationTest(single(values), { resamples: 200, seed: 1 });
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        const turned = values.map((value) => -value);
        expect(randomisationTest(single(turned), { resamples: 200, seed: 1 })).toBe(p);
        const padded = values.flatMap((value) => [0, value]);
        expect(randomisationTest(single(padded), { resamples: 200, seed: 1 })).toBe(p);
      }),
    );
  });
});

test("smallestPossibleP is that of two swaps among all", () => {
  expect(smallestPossibleP(5)).toBe(0.0625);
  expect(smallestPossibleP(6)).toBe(0.03125);
  expect(smallestPossibleP(1)).toBe(1);
  expect(smallestPossibleP(0)).toBe(1);
});
