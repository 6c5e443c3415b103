import type { EmbedderFitter } from "../ports/embedder.ts";
import type { VectorIndex } from "../ports/vector-index.ts";
import { createTermReader } from "../text/terms.ts";
import type { Bm25Settings } from "./bm25.ts";
import { countFields } from "./count-fields.ts";
import { createHybridRanker, searchByVector } from "./hybrid-ranker.ts";
import { buildLexicalIndex, type LexicalIndex, openLexicalIndex } from "./lexical-index.ts";

/** Ranks texts for a question: at most `depth` of their positions, best first. */
export type RankTexts = (question: string, depth: number) => Promise<readonly number[]>;

/** A text by itself; its title is empty where it has none. */
export interface PlainText {
  readonly title: string;
  readonly text: string;
}

/** What the vectors of plain texts come from and go into. */
export interface TextRankerParts {
  readonly fitter: EmbedderFitter;
  readonly indexVectors: (vectors: readonly Float32Array[], dimension: number) => VectorIndex;
}

/** The yardstick: BM25 as Lucene's users commonly set it, which knows no fields. */
const yardstick: Bm25Settings = { k1: 0.9, b: 0.4, headingWeight: 1 };

/**
 * Indexes plain texts, without references or thesaurus, by the same parts that serve questions, so that each part can be measured on
 * collections of others: words alone, vectors alone, and both as the searcher joins them. Titles are to them what headings are to
 * passages. Beside them stands the yardstick, BM25 with k1 0.9 and b 0.4 over title and text as one.
 */
export async function createTextRankers(
  texts: readonly PlainText[],
  { fitter, indexVectors }: TextRankerParts,
): Promise<Readonly<Record<"bm25 .9/.4" | "bm25" | "lsa" | "hybrid", RankTexts>>> {
  const read = createTermReader();
  const passages = texts.map(({ title, text }) => countFields(read(title), read(text)));
  const lexical = openLexicalIndex(buildLexicalIndex(passages));
  const withoutFields = passages.map(({ terms, counts }) => ({ terms, counts }));
  const plain = openLexicalIndex(buildLexicalIndex(withoutFields, yardstick));
  const { embedder, vectors: rows } = await fitter.fit(lexical.passageTerms(), {
    readTexts: () => texts.map(({ title, text }) => `${title}\n${text}`),
    former: null,
  });
  const vectors = indexVectors(rows, embedder.dimension);
  const readPieces = (positions: readonly number[]) =>
    positions.map((position) => [texts[position]?.title ?? "", texts[position]?.text ?? ""]);
  const rank = createHybridRanker({ lexical, embedder, vectors, readPieces });
  const byWords =
    (index: LexicalIndex): RankTexts =>
    async (question, depth) =>
      index.search(read(question), depth).map(({ position }) => position);
  return {
    "bm25 .9/.4": byWords(plain),
    bm25: byWords(lexical),
    lsa: async (question, depth) =>
      (await searchByVector({ embedder, vectors }, question, depth)).map(({ position }) => position),
    hybrid: async (question, depth) => {
      const terms = read(question);
      const fused = await rank({ text: question, terms, clauses: terms, depth });
      return fused.slice(0, depth).map(({ position }) => position);
    },
  };
}
