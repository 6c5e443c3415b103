import { expect, test } from "vitest";
import { createNormalScores } from "../../../eval/benchmarks/random-scores.ts";
import { bootstrapInterval } from "../../../eval/statistics/paired-bootstrap.ts";
import { randomisationTest } from "../../../eval/statistics/randomisation-test.ts";
import { clustersOf } from "./sample-clusters.ts";

/** Differences of two runs over questions whose clusters share half of their variance; the deviation is 0.5 in all. */
function drawDifferences(seed: number, { shift, size }: { shift: number; size: number }) {
  const draw = createNormalScores(seed);
  const clusters = clustersOf(500, size);
  const shared = new Map([...new Set(clusters)].map((cluster) => [cluster, draw()]));
  const noise = Math.sqrt(0.125);
  const values = clusters.map((cluster) => shift + noise * (draw() + (shared.get(cluster) ?? 0)));
  return { values, clusters };
}

const seeds = (count: number) => Array.from({ length: count }, (_, position) => position + 1);

test("a shift of 0.1 over 500 questions is found in at least 95 of 100 repeats", () => {
  const found = seeds(100).filter((seed) => {
    const differences = drawDifferences(seed, { shift: 0.1, size: 1 });
    return (bootstrapInterval(differences, { resamples: 2000, seed })?.low ?? 0) > 0;
  });
  expect(found.length).toBeGreaterThanOrEqual(95);
});

test("of 1000 pairs of runs that differ by chance, 3 to 7 % seem to differ by either method", () => {
  const pairs = seeds(1000).map((seed) => drawDifferences(seed, { shift: 0, size: 10 }));
  const resampling = { resamples: 999, seed: 1 };
  const excluded = pairs.filter((pair) => {
    const { low, high } = bootstrapInterval(pair, resampling) ?? { low: 0, high: 0 };
    return low > 0 || high < 0;
  });
  const significant = pairs.filter((pair) => randomisationTest(pair, resampling) < 0.05);
  for (const { length } of [excluded, significant]) {
    expect(length).toBeGreaterThanOrEqual(30);
    expect(length).toBeLessThanOrEqual(70);
  }
});

test("the same pairs with their clusters unknown seem to differ far too often", () => {
  const alarms = seeds(200).filter((seed) => {
    const { values } = drawDifferences(seed, { shift: 0, size: 10 });
    return randomisationTest({ values, clusters: clustersOf(500, 1) }, { resamples: 499, seed: 1 }) < 0.05;
  });
  expect(alarms.length).toBeGreaterThan(40);
});
