import { compareScored, type ScoredPosition } from "../domain/ranking.ts";

/** A passage with the scores that the retrievers gave it and the one they come to together, from 0 to 1. */
export interface FusedPosition extends ScoredPosition {
  readonly scores: { readonly lexical?: number; readonly vector?: number };
}

/**
 * Joins the two rankings by weighted sums of their scores, `share` of them the vectors'. Scores are brought to a common scale:
 * BM25 by its best (a passage without a word in common is at 0), inner products from the last hit to the best (they have no zero of their own).
 * Why sums and not ranks: docs/decisions/0003-fusion.md.
 */
export function fuseRankings(
  lexical: readonly ScoredPosition[],
  vector: readonly ScoredPosition[],
  share: number,
): readonly FusedPosition[] {
  const fused = new Map<number, FusedPosition>();
  const best = Math.max(...lexical.map(({ score }) => score));
  for (const { position, score } of lexical) {
    fused.set(position, { position, score: ((1 - share) * score) / best, scores: { lexical: score } });
  }
  const top = Math.max(...vector.map(({ score }) => score));
  const bottom = Math.min(...vector.map(({ score }) => score));
  for (const { position, score } of vector) {
    const known = fused.get(position);
    const scaled = top > bottom ? (score - bottom) / (top - bottom) : 1;
    fused.set(position, {
      position,
      score: (known?.score ?? 0) + share * scaled,
      scores: { ...known?.scores, vector: score },
    });
  }
  return [...fused.values()].toSorted(compareScored);
}
