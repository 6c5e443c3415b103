import { compareScored, type ScoredPosition } from "../arrays/ranking.ts";
import { scaleByBest, scaleByRange } from "./scale-scores.ts";

/** A passage with the scores that the retrievers gave it and the one they come to together, from 0 to 1. */
export interface FusedPosition extends ScoredPosition {
  readonly scores: { readonly lexical?: number; readonly vector?: number };
}

/**
 * Joins two rankings, each best first, by weighted sums of their scaled scores, `share` of them the vectors'. A passage that one
 * of them does not hold gets nothing from it. Why sums of scores and not of ranks: docs/decisions/0003-fusion.md.
 */
export function fuseRankings(
  lexical: readonly ScoredPosition[],
  vector: readonly ScoredPosition[],
  share: number,
): readonly FusedPosition[] {
  const fused = new Map<number, FusedPosition>();
  for (const [index, { position, score }] of scaleByBest(lexical).entries()) {
    const own = lexical[index]?.score ?? 0;
    fused.set(position, { position, score: (1 - share) * score, scores: { lexical: own } });
  }
  for (const [index, { position, score }] of scaleByRange(vector).entries()) {
    const known = fused.get(position);
    fused.set(position, {
      position,
      score: (known?.score ?? 0) + share * score,
      scores: { ...known?.scores, vector: vector[index]?.score ?? 0 },
    });
  }
  return [...fused.values()].toSorted(compareScored);
}
