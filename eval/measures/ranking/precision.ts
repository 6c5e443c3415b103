import type { RankingMeasureKind } from "./ranking-measure-kind.ts";
import { relevantRanks } from "./relevant-documents.ts";

/** P@k: where fewer than k documents were found, those that are lacking count as not relevant. */
export const precision: RankingMeasureKind = {
  name: "P",
  alsoCalled: ["Precision"],
  cutoff: "needed",
  hasLevel: true,
  description: "Share of the first k documents that are relevant.",
  source: "van Rijsbergen, Information Retrieval (1979), chapter 7; trec_eval P",
  score: (topic, parameters) => relevantRanks(topic, parameters).length / parameters.cutoff,
};
