import type { ScoredPosition } from "../arrays/ranking.ts";
import type { Embedder } from "../ports/embedder.ts";
import type { LexicalIndex } from "./lexical-index.ts";
import { scaleByRange } from "./scale-scores.ts";

/** The most that the vectors' scores weigh beside BM25's. */
const mostShare = 0.4;

/**
 * What the vectors of an embedder that learned from more than the corpus weigh beside BM25's, whatever the coverage and the number of
 * passages: such a model knows synonyms that no passage shows, and its dimensions do not fill up with this corpus. Not measured on our
 * texts, for want of such a model; equal weights are where the fused rankings of Bruch et al. ("An Analysis of Fusion Functions for Hybrid
 * Retrieval", ACM TOIS 42(1), 2023) lose little to the best weights on any of their collections.
 */
const shareLearnedElsewhere = 0.5;

/** How much of a question the best passage holds where the vectors get nothing, and where they get the most. */
const coverage = { none: 0.6, most: 0.4 };

/** How many passages there are to a dimension where the vectors still get the most, and where they get nothing. */
const crowding = { most: 8, none: 24 };

/** How many of the best passages by words are looked for among those by vectors. */
const compared = 5;

/**
 * What part of a question a passage holds: of the worth of its terms (their inverse document frequencies), the part of those that
 * stand in the passage. From 0 to 1; a term that stands in no passage counts as missed, and a repeated one counts once.
 */
export function measureCoverage(
  lexical: Pick<LexicalIndex, "holds" | "inverseDocumentFrequency">,
  terms: readonly string[],
  position: number,
): number {
  const worth = [...new Set(terms)].map((term) => ({
    held: lexical.holds(position, term),
    value: lexical.inverseDocumentFrequency(term),
  }));
  const all = worth.reduce((sum, { value }) => sum + value, 0);
  const held = worth.reduce((sum, { held: isHeld, value }) => (isHeld ? sum + value : sum), 0);
  return all > 0 ? held / all : 0;
}

/**
 * How far the vectors agree with the words on what is best, from 0 to 1: the mean of the scaled scores that they give to the best
 * passages by words. Where they know nothing of these, they have not understood the question.
 */
export function measureAgreement(
  byWords: readonly ScoredPosition[],
  byVectors: readonly ScoredPosition[],
): number {
  const scaled = new Map(scaleByRange(byVectors).map(({ position, score }) => [position, score]));
  const best = byWords.slice(0, compared);
  return best.reduce((sum, { position }) => sum + (scaled.get(position) ?? 0), 0) / Math.max(1, best.length);
}

/**
 * The greatest weight that vectors may have in a fused ranking. Latent semantic analysis of the corpus finds what shares no word with the question,
 * so it is heard where the best passage by words holds little of the question; and a fixed number of dimensions tells fewer
 * passages apart the more there are, so it is heard less in large collections. The limits were measured: docs/decisions/0003-fusion.md.
 */
export function decideVectorShare(found: {
  /** The coverage of the question by the best passage by words. */
  readonly coverage: number;
  readonly passages: number;
  readonly dimension: number;
  readonly learnedFrom: Embedder["learnedFrom"];
}): number {
  if (found.learnedFrom === "elsewhere") return shareLearnedElsewhere;
  const uncovered = ramp(found.coverage, coverage.none, coverage.most);
  const uncrowded = ramp(found.passages / Math.max(1, found.dimension), crowding.none, crowding.most);
  return mostShare * uncovered * uncrowded;
}

/** 0 at `from` and before, 1 at `to` and beyond, in proportion between them; `from` may be the larger. */
function ramp(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
