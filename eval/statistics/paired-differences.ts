/** What two runs differ by on the questions that both were scored on. */
export interface PairedDifferences {
  /** B's score less A's, one for each question. */
  readonly values: readonly number[];
  /** Position by position, what the question is clustered by; questions of one cluster are not independent. */
  readonly clusters: readonly string[];
}

/** Differences summed by cluster, in the order in which clusters first come up: all that resampling whole clusters needs to know. */
export interface ClusterSums {
  /** The sum of each cluster's differences. */
  readonly sums: Float64Array;
  /** How many questions each cluster has. */
  readonly sizes: Float64Array;
}

/** Sums differences by cluster. */
export function sumClusters({ values, clusters }: PairedDifferences): ClusterSums {
  const places = new Map([...new Set(clusters)].map((cluster, place) => [cluster, place]));
  const sums = new Float64Array(places.size);
  const sizes = new Float64Array(places.size);
  for (const [position, value] of values.entries()) {
    const place = places.get(clusters[position] ?? "") ?? 0;
    sums[place] = (sums[place] ?? 0) + value;
    sizes[place] = (sizes[place] ?? 0) + 1;
  }
  return { sums, sizes };
}
