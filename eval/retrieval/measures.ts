/** The judgements of one question: how relevant each judged document is. What is not named is not judged. */
export type Judgements = ReadonlyMap<string, number>;

/** The measures of one ranking, or their means over many, from 0 to 1. */
export interface RetrievalMeasures {
  readonly "nDCG@10": number;
  readonly "R@100": number;
  readonly MAP: number;
}

/**
 * Measures a ranking of document ids, best first, in the order in which it is shown (where scores tie, the ranker has decided).
 * As trec_eval has it: a document that is not judged, or judged 0 or below, is worth nothing; a question without any relevant
 * document, or without results, is 0 in every measure.
 */
export function measureRanking(ranking: readonly string[], judgements: Judgements): RetrievalMeasures {
  const gains = ranking.map((id) => Math.max(0, judgements.get(id) ?? 0));
  const ideal = [...judgements.values()].filter((gain) => gain > 0).toSorted((one, other) => other - one);
  if (ideal.length === 0) return { "nDCG@10": 0, "R@100": 0, MAP: 0 };
  return {
    "nDCG@10": discountedGain(gains, 10) / discountedGain(ideal, 10),
    "R@100": countRelevant(gains.slice(0, 100)) / ideal.length,
    MAP: sumOfPrecisions(gains) / ideal.length,
  };
}

/** The mean of each measure. All are 0 where there is nothing to average. */
export function averageMeasures(all: readonly RetrievalMeasures[]): RetrievalMeasures {
  const mean = (name: keyof RetrievalMeasures) =>
    all.reduce((sum, measures) => sum + measures[name], 0) / Math.max(1, all.length);
  return { "nDCG@10": mean("nDCG@10"), "R@100": mean("R@100"), MAP: mean("MAP") };
}

/** Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR techniques" (2002), with linear gain: Σ gain / log₂(rank + 1). */
function discountedGain(gains: readonly number[], depth: number): number {
  return gains.slice(0, depth).reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);
}

function sumOfPrecisions(gains: readonly number[]): number {
  let found = 0;
  let sum = 0;
  for (const [index, gain] of gains.entries()) {
    if (gain <= 0) continue;
    found += 1;
    sum += found / (index + 1);
  }
  return sum;
}

function countRelevant(gains: readonly number[]): number {
  return gains.filter((gain) => gain > 0).length;
}
