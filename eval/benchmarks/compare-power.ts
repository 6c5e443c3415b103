import { meanInterval } from "../statistics/mean-interval.ts";
import { minimumDetectable } from "../statistics/minimum-detectable.ts";
import { bootstrapInterval } from "../statistics/paired-bootstrap.ts";
import type { PairedDifferences } from "../statistics/paired-differences.ts";
import { randomisationTest } from "../statistics/randomisation-test.ts";
import { renderColumns } from "./latencies.ts";
import { createNormalScores } from "./random-scores.ts";

// How often `eval compare` sees a difference where there is none, and one that it says it can see:
//   node eval/benchmarks/compare-power.ts
// Differences are invented, half of their variance shared within a cluster. 5 % false alarms and 80 % found is what is promised.

/** Questions in clusters of one size, or in clusters of which the last is many times the first. */
interface Design {
  readonly questions: number;
  readonly clusters: number;
  readonly isUneven: boolean;
}

const repeats = 1000;
const resamples = 999;

const designs: readonly Design[] = [
  { questions: 500, clusters: 500, isUneven: false },
  { questions: 500, clusters: 50, isUneven: false },
  { questions: 300, clusters: 30, isUneven: true },
  { questions: 300, clusters: 10, isUneven: false },
  { questions: 300, clusters: 10, isUneven: true },
  { questions: 100, clusters: 6, isUneven: false },
];

const head = [
  "questions",
  "clusters",
  "sizes",
  "false alarms %: test",
  "interval",
  "formula",
  "clusters ignored",
  "found %",
];
process.stdout.write(`${renderColumns([head, ...designs.map(measure)])}\n`);

function measure(design: Design): readonly string[] {
  const chance = Array.from({ length: repeats }, (_, position) => drawDifferences(design, position + 1));
  const shareOf = (isSeen: (differences: PairedDifferences, position: number) => boolean) =>
    ((100 * chance.filter(isSeen).length) / repeats).toFixed(1);
  const isDecided = (differences: PairedDifferences, position: number) =>
    randomisationTest(differences, { resamples, seed: position + 1 }) < 0.05;
  return [
    String(design.questions),
    String(design.clusters),
    design.isUneven ? "uneven" : "even",
    shareOf(isDecided),
    shareOf((differences, position) =>
      leavesOutZero(bootstrapInterval(differences, { resamples, seed: position + 1 })),
    ),
    shareOf(({ values, clusters }) => leavesOutZero(meanInterval(values, clusters))),
    shareOf(({ values }) => leavesOutZero(meanInterval(values))),
    shareOf((differences, position) => isDecided(shift(differences), position)),
  ];
}

function drawDifferences({ questions, clusters: count, isUneven }: Design, seed: number): PairedDifferences {
  const draw = createNormalScores(seed);
  const clusters = Array.from({ length: questions }, (_, position) => {
    const share = position / questions;
    return String(Math.floor(count * (isUneven ? share ** 2 : share)));
  });
  const shared = new Map([...new Set(clusters)].map((cluster) => [cluster, draw()]));
  return { values: clusters.map((cluster) => 0.35 * (draw() + (shared.get(cluster) ?? 0))), clusters };
}

/** Adds the difference that the set is said to see four times of five. */
function shift({ values, clusters }: PairedDifferences): PairedDifferences {
  const detectable = minimumDetectable({ values, clusters }) ?? 0;
  return { values: values.map((value) => value + detectable), clusters };
}

function leavesOutZero(
  interval: { readonly low: number | null; readonly high: number | null } | null,
): boolean {
  return (interval?.low ?? 0) > 0 || (interval?.high ?? 0) < 0;
}
