import type { LexicalIndex } from "./lexical-index.ts";

/** The most that the vectors' scores weigh beside BM25's. */
const mostShare = 0.5;

/** How much of a question the best passage holds where the vectors get nothing, and where they get the most. */
const coverage = { none: 0.6, most: 0.3 };

/** How many passages there are to a dimension where the vectors still get the most, and where they get nothing. */
const crowding = { most: 8, none: 24 };

/**
 * What part of a question a passage holds: of the worth of its terms (their inverse document frequencies), the part of those that
 * stand in the passage. From 0 to 1; a term that stands in no passage counts as missed.
 */
export function measureCoverage(
  lexical: Pick<LexicalIndex, "holds" | "inverseDocumentFrequency">,
  terms: readonly string[],
  position: number,
): number {
  const worth = terms.map((term) => lexical.inverseDocumentFrequency(term));
  const all = worth.reduce((sum, value) => sum + value, 0);
  const held = worth.reduce(
    (sum, value, index) => (lexical.holds(position, terms[index] ?? "") ? sum + value : sum),
    0,
  );
  return all > 0 ? held / all : 0;
}

/**
 * The weight of latent semantic analysis in a fused ranking, from 0 to `mostShare`. It finds what shares no word with the question,
 * so it is heard where the best passage by words holds little of the question; and a fixed number of dimensions tells fewer
 * passages apart the more there are, so it is heard less in large collections. Both limits were measured: docs/decisions/0003-fusion.md.
 */
export function decideVectorShare(found: {
  /** The coverage of the question by the best passage by words. */
  readonly coverage: number;
  readonly passages: number;
  readonly dimension: number;
}): number {
  const uncovered = ramp(found.coverage, coverage.none, coverage.most);
  const uncrowded = ramp(found.passages / Math.max(1, found.dimension), crowding.none, crowding.most);
  return mostShare * uncovered * uncrowded;
}

/** 0 at `from` and before, 1 at `to` and beyond, in proportion between them; `from` may be the larger. */
function ramp(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
