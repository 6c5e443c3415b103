import { studentPoint } from "./student-t.ts";

/** A mean with the interval that holds the true mean with 95 % confidence. */
export interface MeanInterval {
  /** How many values there are. */
  readonly n: number;
  /** How many independent groups they fall into; n where no clusters were given. */
  readonly clusters: number;
  /** Null where there is no value. */
  readonly mean: number | null;
  /** These three are null where there are fewer than two clusters, because nothing is known of the spread between them then. */
  readonly standardError: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The mean of values with its 95 % interval. `clusters` says, position by position, which document or topic each value belongs to;
 * values of one cluster are not taken for independent. Without it every value stands for itself.
 *
 * The standard error is that of E. Miller, "Adding Error Bars to Evals" (2024), section 2: the variance of the mean as if values were
 * independent, plus the products of the deviations of every two values that share a cluster, over n². The interval reaches as many of
 * them as Student's t with one degree fewer than there are clusters, because few clusters say little of the spread (Cameron and
 * Miller, "A Practitioner's Guide to Cluster-Robust Inference", 2015). It is not cut at 0 and 1. Where all values are equal it has no
 * width: a share of all or none is told better by `wilsonInterval`.
 */
export function meanInterval(values: readonly number[], clusters?: readonly string[]): MeanInterval {
  const n = values.length;
  if (n === 0) return { n, clusters: 0, mean: null, standardError: null, low: null, high: null };
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const deviations = values.map((value) => value - mean);
  const sums = sumByCluster(deviations, clusters);
  const groups = sums.length;
  if (groups < 2) return { n, clusters: groups, mean, standardError: null, low: null, high: null };
  const standardError = Math.sqrt(varianceOfMean(deviations, sums));
  const reach = studentPoint(groups - 1) * standardError;
  return { n, clusters: groups, mean, standardError, low: mean - reach, high: mean + reach };
}

/** The square of a cluster's sum is the sum of its squares and of its products of two, so no pair has to be visited. */
function varianceOfMean(deviations: readonly number[], sums: readonly number[]): number {
  const n = deviations.length;
  const squares = sumOfSquares(deviations);
  return squares / (n * (n - 1)) + (sumOfSquares(sums) - squares) / n ** 2;
}

function sumByCluster(values: readonly number[], clusters: readonly string[] | undefined): readonly number[] {
  if (!clusters) return values;
  const sums = new Map<string | undefined, number>();
  for (const [position, value] of values.entries()) {
    const cluster = clusters[position];
    sums.set(cluster, (sums.get(cluster) ?? 0) + value);
  }
  return [...sums.values()];
}

function sumOfSquares(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}
