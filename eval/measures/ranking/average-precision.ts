import type { RankingMeasureKind } from "./ranking-measure-kind.ts";
import { countRelevant, relevantRanks } from "./relevant-documents.ts";

/** AP: a relevant document that was not found counts with a precision of 0; 0 where the topic has no relevant document. */
export const averagePrecision: RankingMeasureKind = {
  name: "AP",
  alsoCalled: ["MAP"],
  cutoff: "possible",
  hasLevel: true,
  description: "Precision at the rank of each relevant document, averaged over all relevant documents.",
  source:
    "Buckley and Voorhees, in TREC: Experiment and Evaluation in Information Retrieval (2005); trec_eval map",
  score: (topic, parameters) => {
    const precisions = relevantRanks(topic, parameters).map((rank, index) => (index + 1) / rank);
    const sum = precisions.reduce((total, value) => total + value, 0);
    return sum / Math.max(1, countRelevant(topic.judgements, parameters));
  },
};
