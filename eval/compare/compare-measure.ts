import { pairedEffectSize } from "../statistics/effect-size.ts";
import { minimumDetectable } from "../statistics/minimum-detectable.ts";
import { bootstrapInterval, type Interval } from "../statistics/paired-bootstrap.ts";
import { randomisationTest } from "../statistics/randomisation-test.ts";
import type { Resampling } from "../statistics/resampling.ts";
import type { ComparedMeasure } from "./compared-run.ts";
import { type PairedQuestion, type PairedScore, pairScores } from "./pair-questions.ts";

/** What two runs differ by in one measure. Differences are B less A. */
export interface MeasureComparison extends ComparedMeasure {
  /** The questions that the means are over: those that the measure applies to in both runs. */
  readonly n: number;
  /** How many independent groups they fall into. */
  readonly clusters: number;
  /** Questions left out because the measure applies to only one of their two replies. */
  readonly unpaired: number;
  readonly meanA: number;
  readonly meanB: number;
  readonly difference: number;
  /** Where the true difference lies with 95 % confidence; null where there are fewer than two clusters. */
  readonly interval: Interval | null;
  /** Of the randomisation test. */
  readonly p: number;
  /** Cohen's d_z. */
  readonly effectSize: number;
  /** The smallest difference that these questions would have found four times of five; null where it cannot be known. */
  readonly detectable: number | null;
}

/** Compares two runs in one measure. Undefined where it applies to no question in both. */
export function compareMeasure(
  pairs: readonly PairedQuestion[],
  measure: ComparedMeasure,
  resampling: Resampling,
): MeasureComparison | undefined {
  const scored = pairs.flatMap((pair) => {
    const scores = pairScores(pair, measure);
    return scores ? [{ cluster: pair.cluster, ...scores }] : [];
  });
  if (scored.length === 0) return undefined;
  const differences = {
    values: scored.map(({ a, b }) => b - a),
    clusters: scored.map(({ cluster }) => cluster),
  };
  const { name, shortName, unit, worst, higherIsBetter } = measure;
  return {
    name,
    shortName,
    unit,
    worst,
    higherIsBetter,
    n: scored.length,
    clusters: new Set(differences.clusters).size,
    unpaired: pairs.filter((pair) => isUnpaired(pair, name)).length,
    ...compareMeans(scored),
    interval: bootstrapInterval(differences, resampling),
    p: randomisationTest(differences, resampling),
    effectSize: pairedEffectSize(differences.values),
    detectable: minimumDetectable(differences),
  };
}

function compareMeans(scored: readonly PairedScore[]) {
  const meanA = scored.reduce((sum, { a }) => sum + a, 0) / scored.length;
  const meanB = scored.reduce((sum, { b }) => sum + b, 0) / scored.length;
  return { meanA, meanB, difference: meanB - meanA };
}

function isUnpaired({ a, b }: PairedQuestion, measure: string): boolean {
  if (!(a && b)) return false;
  return ((a.scores[measure] ?? null) === null) !== ((b.scores[measure] ?? null) === null);
}
