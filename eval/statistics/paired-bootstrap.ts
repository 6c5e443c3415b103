import { normalTail } from "./normal.ts";
import { type PairedDifferences, sumClusters } from "./paired-differences.ts";
import { defaultResampling, type Resampling } from "./resampling.ts";
import { createRandomStream } from "./seeded-random.ts";
import { studentPoint } from "./student-t.ts";

/** Where a true difference lies with 95 % confidence. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The 95 % interval of a mean difference by the paired bootstrap: clusters are drawn with replacement, each with all its questions, as
 * many as there are, and the interval holds the middle of the means that come of it (Efron and Tibshirani, "An Introduction to the
 * Bootstrap", 1993). The plain percentiles are too narrow where clusters are few; they are moved outward so far that for normal data
 * they meet Student's t, as T. Hesterberg, "What Teachers Should Know About the Bootstrap" (2015), section 4.3, has it. They are kept
 * to and not corrected for bias and skewness, because the correction is itself unstable at such numbers of clusters.
 * Null where there are fewer than two clusters.
 */
export function bootstrapInterval(
  differences: PairedDifferences,
  resampling: Resampling = defaultResampling,
): Interval | null {
  const { sums, sizes } = sumClusters(differences);
  if (sums.length < 2) return null;
  const means = drawMeans(sums, sizes, resampling).toSorted();
  const tail = expandedTail(sums.length);
  return { low: quantile(means, tail), high: quantile(means, 1 - tail) };
}

function drawMeans(sums: Float64Array, sizes: Float64Array, { resamples, seed }: Resampling): Float64Array {
  const random = createRandomStream(seed);
  const scale = sums.length / 2 ** 32;
  const means = new Float64Array(resamples);
  for (let resample = 0; resample < resamples; resample += 1) {
    let sum = 0;
    let size = 0;
    for (let draw = 0; draw < sums.length; draw += 1) {
      const cluster = Math.floor(random() * scale);
      sum += sums[cluster] ?? 0;
      size += sizes[cluster] ?? 0;
    }
    means[resample] = sum / size;
  }
  return means;
}

/** The share to leave out at each end: 2.5 % for many clusters, less for few. */
function expandedTail(clusters: number): number {
  return normalTail(Math.sqrt(clusters / (clusters - 1)) * studentPoint(clusters - 1));
}

/** Of sorted values, with the k-th of n standing for the share k / (n + 1), and straight lines between them. */
function quantile(sorted: Float64Array, share: number): number {
  const place = Math.min(sorted.length - 1, Math.max(0, share * (sorted.length + 1) - 1));
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place % 1);
}
