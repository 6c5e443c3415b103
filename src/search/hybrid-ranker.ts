import { compareScored, type ScoredPosition } from "../arrays/ranking.ts";
import { isFault } from "../domain/fault.ts";
import type { Embedder } from "../ports/embedder.ts";
import type { VectorIndex } from "../ports/vector-index.ts";
import { createPairScorer, type ReadPieces } from "./adjacent-terms.ts";
import type { ExpandedQuestion } from "./expand-question.ts";
import { type FusedPosition, fuseRankings } from "./fuse-rankings.ts";
import type { LexicalIndex } from "./lexical-index.ts";
import { decideVectorShare, measureAgreement, measureCoverage } from "./vector-share.ts";

/** The indexes over one set of passages, the embedder whose vectors they hold, and the passages' texts. */
export interface HybridParts {
  readonly lexical: LexicalIndex;
  readonly embedder: Embedder;
  readonly vectors: VectorIndex;
  readonly readPieces: ReadPieces;
}

/** A question, and how far to look for it. */
export interface HybridQuery extends ExpandedQuestion {
  /** How many passages are looked up by words. */
  readonly depth: number;
  /** Positions of which the best are to be scored by words, as many again, however far down they stand among all. */
  readonly include?: readonly number[];
}

/** Ranks passages for a question by words and by vectors together. */
export type RankHybrid = (query: HybridQuery) => Promise<readonly FusedPosition[]>;

/** How many passages are looked up by vectors. The scale of their scores reaches from the first to the last of these. */
const vectorDepth = 100;

/**
 * Prepares ranking. The vectors are only searched where they are to be heard, see `decideVectorShare`, and then as far as they agree
 * with the words. Where no word is found at all, they alone are heard.
 */
export function createHybridRanker(parts: HybridParts): RankHybrid {
  const { lexical, embedder } = parts;
  const scorePairs = createPairScorer(lexical, parts.readPieces);
  return async ({ text, terms, clauses, depth, include = [] }) => {
    const found = scorePairs(lexical.search(clauses, depth), terms);
    const [best] = found;
    if (!best) return fuseRankings([], await searchIfPossible(parts, text), 1);
    const included =
      include.length > 0 ? scorePairs(lexical.search(clauses, depth, { within: include }), terms) : [];
    const byWords = withoutRepetition([...found, ...included]);
    const share = decideVectorShare({
      coverage: measureCoverage(lexical, terms, best.position),
      passages: lexical.size,
      dimension: embedder.dimension,
      learnedFrom: embedder.learnedFrom,
    });
    const byVectors = share > 0 ? await searchIfPossible(parts, text) : [];
    return fuseRankings(byWords, byVectors, share * measureAgreement(found, byVectors));
  };
}

/** Nothing where the server that embeds cannot be asked: then the words alone decide, as they mostly do. */
async function searchIfPossible(parts: HybridParts, text: string): Promise<readonly ScoredPosition[]> {
  try {
    return await searchByVector(parts, text, vectorDepth);
  } catch (thrown) {
    if (isFault(thrown, "upstream_failed")) return [];
    throw thrown;
  }
}

/** The `k` passages whose vectors are nearest to the text's; none where the embedder knows no word of it. */
export async function searchByVector(
  { embedder, vectors }: Pick<HybridParts, "embedder" | "vectors">,
  text: string,
  k: number,
): Promise<readonly ScoredPosition[]> {
  const [vector] = await embedder.embed([text]);
  return vector?.some((component) => component !== 0) ? vectors.search(vector, k) : [];
}

function withoutRepetition(hits: readonly ScoredPosition[]): readonly ScoredPosition[] {
  return [...new Map(hits.map((hit) => [hit.position, hit])).values()].toSorted(compareScored);
}
