import type { RankingMeasureKind } from "./ranking-measure-kind.ts";
import { relevantRanks } from "./relevant-documents.ts";

/** RR: 0 where no relevant document was found. */
export const reciprocalRank: RankingMeasureKind = {
  name: "RR",
  alsoCalled: ["MRR"],
  cutoff: "possible",
  hasLevel: true,
  description: "One over the rank of the first relevant document.",
  source: "Kantor and Voorhees, The TREC-5 Confusion Track (2000); trec_eval recip_rank",
  score: (topic, parameters) => {
    const [first] = relevantRanks(topic, parameters);
    return first === undefined ? 0 : 1 / first;
  },
};
