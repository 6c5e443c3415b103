import type { RankingMeasureKind } from "./ranking-measure-kind.ts";
import { countRelevant, relevantRanks } from "./relevant-documents.ts";

/** R@k: 0 where the topic has no relevant document. */
export const recall: RankingMeasureKind = {
  name: "R",
  alsoCalled: ["Recall"],
  cutoff: "needed",
  hasLevel: true,
  description: "Share of the relevant documents that are among the first k.",
  source: "van Rijsbergen, Information Retrieval (1979), chapter 7; trec_eval recall",
  score: (topic, parameters) =>
    relevantRanks(topic, parameters).length / Math.max(1, countRelevant(topic.judgements, parameters)),
};
