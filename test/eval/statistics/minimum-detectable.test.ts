import { expect, test } from "vitest";
import { minimumDetectable } from "../../../eval/statistics/minimum-detectable.ts";
import { clustersOf } from "./sample-clusters.ts";

/** Differences around 0 with exactly this deviation, n − 1 below the line. */
function spread(n: number, deviation: number): readonly number[] {
  const each = deviation * Math.sqrt((n - 1) / n);
  return Array.from({ length: n }, (_, position) => (position % 2 === 0 ? each : -each));
}

// Worked out by hand from 2.80 · deviation / √n, in points of a hundred.
test.each([
  [100, 0.3, 8.4],
  [100, 0.5, 14],
  [200, 0.3, 5.9],
  [200, 0.5, 9.9],
  [500, 0.3, 3.8],
  [500, 0.5, 6.3],
  [1000, 0.3, 2.7],
  [1000, 0.5, 4.4],
])("minimumDetectable of %i questions with deviation %d is %d points", (n, deviation, points) => {
  const detectable = minimumDetectable({ values: spread(n, deviation), clusters: clustersOf(n, 1) });
  expect(Math.round((detectable ?? Number.NaN) * 1000) / 10).toBe(points);
});

test("minimumDetectable grows where questions of a cluster fare alike: 400 in fours see no more than 100", () => {
  const alike = spread(100, 0.3).flatMap((value) => [value, value, value, value]);
  const clustered = minimumDetectable({ values: alike, clusters: clustersOf(400, 4) }) ?? Number.NaN;
  const few = minimumDetectable({ values: spread(100, 0.3), clusters: clustersOf(100, 1) }) ?? Number.NaN;
  expect(clustered / few).toBeCloseTo(1, 2);
});

test("minimumDetectable cannot be known from one cluster, from nothing or where nothing varies", () => {
  expect(minimumDetectable({ values: [0.1, 0.2], clusters: ["a", "a"] })).toBeNull();
  expect(minimumDetectable({ values: [], clusters: [] })).toBeNull();
  expect(minimumDetectable({ values: [0, 0, 0], clusters: ["a", "b", "c"] })).toBeNull();
  expect(minimumDetectable({ values: [0.3 - 0.2, 0.2 - 0.1], clusters: ["a", "b"] })).toBeNull();
});
