import { Fault } from "../../../src/domain/fault.ts";
import type { Measure } from "../measure.ts";
import { averagePrecision } from "./average-precision.ts";
import { judgedShare } from "./judged-share.ts";
import { normalisedGain } from "./normalised-gain.ts";
import { precision } from "./precision.ts";
import type { RankedTopic } from "./ranked-topic.ts";
import { createRankingMeasure, type RankingMeasureKind } from "./ranking-measure-kind.ts";
import { recall } from "./recall.ts";
import { reciprocalRank } from "./reciprocal-rank.ts";

/** Every measure of rankings that there is, before it has its parameters. */
export const rankingMeasureKinds: readonly RankingMeasureKind[] = [
  normalisedGain,
  recall,
  precision,
  averagePrecision,
  reciprocalRank,
  judgedShare,
];

/** The measures that are taken where none is named, in the order in which they are shown. */
export const usualRankingMeasures: readonly Measure<RankedTopic>[] = [
  "nDCG@10",
  "R@100",
  "AP",
  "RR",
  "P@10",
  "Judged@10",
].map(parseRankingMeasure);

/**
 * Parses the name of a measure as ir_measures writes it: "nDCG@10", "AP", "P(rel=2)@5".
 * Throws a Fault `usage` that names the measures there are.
 */
export function parseRankingMeasure(text: string): Measure<RankedTopic> {
  const [, name, level, cutoff] =
    /^([A-Za-z]+)(?:\(rel=(\d{1,9})\))?(?:@(\d{1,9}))?$/.exec(text.trim()) ?? [];
  const kind = rankingMeasureKinds.find(
    (one) => name !== undefined && [one.name, ...one.alsoCalled].includes(name),
  );
  if (!kind) throw unusable(text, "is no measure of rankings.");
  if (cutoff === undefined && kind.cutoff === "needed") {
    throw unusable(text, `does not say at how many documents: ${kind.name}@10, for instance.`);
  }
  if (level !== undefined && !kind.hasLevel)
    throw unusable(text, `has a level, and ${kind.name} takes none.`);
  if (Number(cutoff ?? 1) < 1) throw unusable(text, "looks at no document.");
  if (Number(level ?? 1) < 1) throw unusable(text, "takes documents for relevant that are judged not to be.");
  return createRankingMeasure(kind, {
    cutoff: cutoff === undefined ? Number.POSITIVE_INFINITY : Number(cutoff),
    level: Number(level ?? 1),
  });
}

function unusable(text: string, says: string): Fault {
  return new Fault("usage", `The measure ${JSON.stringify(text)} ${says}`, {
    remedy: `There are ${rankingMeasureKinds.map(renderForms).join(", ")}; k is a whole number from 1.`,
  });
}

function renderForms({ name, cutoff, hasLevel }: RankingMeasureKind): string {
  const forms = cutoff === "needed" ? [`${name}@k`] : [name, `${name}@k`];
  return [...forms, ...(hasLevel ? [`${name}(rel=2)${cutoff === "needed" ? "@k" : ""}`] : [])].join(", ");
}
