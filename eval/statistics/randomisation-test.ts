import { type PairedDifferences, sumClusters } from "./paired-differences.ts";
import { defaultResampling, type Resampling } from "./resampling.ts";
import { createRandomStream } from "./seeded-random.ts";

/** Up to so many clusters every way to swap the two runs is tried, 8192 at most, which is fewer than are drawn otherwise. */
const enumerableClusters = 13;

/**
 * How often a mean difference at least as large as the one seen, in either direction, would come up if it were chance which run had
 * which score: Fisher's paired randomisation test, two-sided (M. Smucker, J. Allan and B. Carterette, "A Comparison of Statistical
 * Significance Tests for Information Retrieval Evaluation", CIKM 2007). The runs are swapped for whole clusters, because questions of
 * one cluster fare alike. Exact with up to 13 clusters that differ; else of random swaps, with the swap that was seen counted among them
 * so that p is never 0: (1 + count) / (1 + resamples). 1 where nothing differs.
 */
export function randomisationTest(
  differences: PairedDifferences,
  resampling: Resampling = defaultResampling,
): number {
  const sums = sumClusters(differences).sums.filter((sum) => sum !== 0);
  const reached = reachOf(sums);
  return sums.length <= enumerableClusters
    ? countSwaps(sums, reached) / 2 ** sums.length
    : (1 + countDrawn(sums, reached, resampling)) / (1 + resampling.resamples);
}

/** The smallest p-value that this many clusters can give at all: that of all swapped and none. */
export function smallestPossibleP(clusters: number): number {
  return clusters === 0 ? 1 : 2 ** (1 - clusters);
}

/** What a sum must reach to be as large as the one seen. Sums of the same numbers in another order may miss it by their last bits. */
function reachOf(sums: Float64Array): number {
  const size = sums.reduce((total, sum) => total + Math.abs(sum), 0);
  return Math.abs(sums.reduce((total, sum) => total + sum, 0)) - size * 1e-12;
}

function countSwaps(sums: Float64Array, reached: number): number {
  let count = 0;
  for (let swaps = 0; swaps < 2 ** sums.length; swaps += 1) {
    let total = 0;
    for (let cluster = 0; cluster < sums.length; cluster += 1) {
      const sum = sums[cluster] ?? 0;
      total += (swaps >>> cluster) & 1 ? -sum : sum;
    }
    if (Math.abs(total) >= reached) count += 1;
  }
  return count;
}

/** Every number of the generator decides over 32 clusters, a bit each. */
function countDrawn(sums: Float64Array, reached: number, { resamples, seed }: Resampling): number {
  const random = createRandomStream(seed);
  let count = 0;
  for (let resample = 0; resample < resamples; resample += 1) {
    let total = 0;
    let swaps = 0;
    for (let cluster = 0; cluster < sums.length; cluster += 1) {
      if (cluster % 32 === 0) swaps = random();
      const sum = sums[cluster] ?? 0;
      total += swaps & 1 ? -sum : sum;
      swaps >>>= 1;
    }
    if (Math.abs(total) >= reached) count += 1;
  }
  return count;
}
