import type { RankingMeasureKind } from "./ranking-measure-kind.ts";

/** Judged@k: where fewer than k documents were found, it is the share of these, as ir_measures has it; 0 where none was. */
export const judgedShare: RankingMeasureKind = {
  name: "Judged",
  alsoCalled: [],
  cutoff: "needed",
  hasLevel: false,
  description:
    "Share of the first k documents that are judged, whatever the judgement. Where it is low, the other measures say little.",
  source: "MacAvaney, Macdonald and Ounis, Streamlining Evaluation with ir-measures (2022)",
  score: ({ ranking, judgements }, { cutoff }) => {
    const first = ranking.slice(0, cutoff);
    return first.filter(({ document }) => judgements.has(document)).length / Math.max(1, first.length);
  },
};
