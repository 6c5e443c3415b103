import type { ScoredPosition } from "../arrays/ranking.ts";

/** Scores as parts of the best one: for scores of which 0 means that nothing was found, as BM25's. The hits come best first. */
export function scaleByBest(hits: readonly ScoredPosition[]): readonly ScoredPosition[] {
  const best = hits[0]?.score ?? 1;
  return hits.map(({ position, score }) => ({ position, score: score / best }));
}

/**
 * Scores from 0 for the last hit to 1 for the best: for scores that have no zero of their own, as inner products. The hits come best
 * first; where all score the same, each is 1.
 */
export function scaleByRange(hits: readonly ScoredPosition[]): readonly ScoredPosition[] {
  const best = hits[0]?.score ?? 1;
  const last = hits.at(-1)?.score ?? 0;
  return hits.map(({ position, score }) => ({
    position,
    score: best > last ? (score - last) / (best - last) : 1,
  }));
}
