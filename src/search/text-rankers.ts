import type { EmbedderFitter } from "../ports/embedder.ts";
import type { VectorIndex } from "../ports/vector-index.ts";
import { countTerms } from "../text/count-terms.ts";
import { createTermReader } from "../text/terms.ts";
import { createHybridRanker, searchByVector } from "./hybrid-ranker.ts";
import { buildLexicalIndex, openLexicalIndex } from "./lexical-index.ts";

/** Ranks texts for a question: at most `depth` of their positions, best first. */
export type RankTexts = (question: string, depth: number) => Promise<readonly number[]>;

/** What the vectors of plain texts come from and go into. */
export interface TextRankerParts {
  readonly fitter: EmbedderFitter;
  readonly indexVectors: (vectors: readonly Float32Array[], dimension: number) => VectorIndex;
}

/**
 * Indexes plain texts, without headings, references or thesaurus, by the same parts that serve questions, so that each part can be
 * measured on collections of others: words alone, vectors alone, and both as the searcher joins them.
 */
export async function createTextRankers(
  texts: readonly string[],
  { fitter, indexVectors }: TextRankerParts,
): Promise<Readonly<Record<"bm25" | "lsa" | "hybrid", RankTexts>>> {
  const read = createTermReader();
  const passages = texts.map((text) => countTerms(read(text)));
  const lexical = openLexicalIndex(buildLexicalIndex(passages));
  const { embedder, vectors: rows } = await fitter.fit(lexical.passageTerms());
  const vectors = indexVectors(rows, embedder.dimension);
  const rank = createHybridRanker({ lexical, embedder, vectors });
  return {
    bm25: async (question, depth) => lexical.search(read(question), depth).map(({ position }) => position),
    lsa: async (question, depth) =>
      (await searchByVector({ embedder, vectors }, question, depth)).map(({ position }) => position),
    hybrid: async (question, depth) => {
      const terms = read(question);
      const fused = await rank({ text: question, terms: [...new Set(terms)], clauses: terms, depth });
      return fused.slice(0, depth).map(({ position }) => position);
    },
  };
}
