import type { RankingMeasureKind } from "./ranking-measure-kind.ts";

/**
 * nDCG with linear gain, as trec_eval has it: a document is worth its judgement (not two to its power), nothing where it is not judged
 * or is judged below 0, over log₂(rank + 1). The ideal is the best order of all judged documents, found or not, down to the same rank.
 */
export const normalisedGain: RankingMeasureKind = {
  name: "nDCG",
  alsoCalled: ["NDCG"],
  cutoff: "possible",
  hasLevel: false,
  description:
    "Judgements of the documents, discounted by rank, as a share of what the best order would have.",
  source: "Järvelin and Kekäläinen, Cumulated gain-based evaluation of IR techniques (2002); trec_eval ndcg",
  score: ({ ranking, judgements }, { cutoff }) => {
    const best = [...judgements.values()].filter((gain) => gain > 0).toSorted((one, other) => other - one);
    if (best.length === 0) return 0;
    const gains = ranking.slice(0, cutoff).map(({ document }) => judgements.get(document) ?? 0);
    return discountedGain(gains) / discountedGain(best.slice(0, cutoff));
  },
};

function discountedGain(gains: readonly number[]): number {
  return gains.reduce((sum, gain, index) => (gain > 0 ? sum + gain / Math.log2(index + 2) : sum), 0);
}
