import { createExactBuilder } from "../../src/adapters/exact-vector-index.ts";
import { createHnswBuilder, isHnswAvailable } from "../../src/adapters/hnsw-vector-index.ts";
import { createLsaFitter } from "../../src/adapters/lsa-embedder.ts";
import type { GenerationStore } from "../../src/ports/generation-store.ts";
import { buildLexicalIndex, openLexicalIndex } from "../../src/search/lexical-index.ts";
import { type SmallText, smallParts, smallText } from "./small-corpus.ts";

/** The parts of a build with the real lexical index, embedder and vector index; only reading and splitting are simple. */
export function realParts(store: GenerationStore, texts: readonly SmallText[]) {
  return {
    ...smallParts(store, texts),
    buildLexical: buildLexicalIndex,
    openLexical: openLexicalIndex,
    fitter: createLsaFitter({ dimension: 16 }),
    vectors: isHnswAvailable() ? createHnswBuilder() : createExactBuilder(),
  };
}

/** A corpus of `count` texts of eight passages each; the word given stands in every passage. */
export function manyTexts(count: number, word: string): readonly SmallText[] {
  return Array.from({ length: count }, (_, number) => {
    const line = (part: number) =>
      `${word} article ${part} of text ${number} binds state${(number * 7 + part) % 13}`;
    return smallText(
      `text-${String(number).padStart(3, "0")}.md`,
      Array.from({ length: 8 }, (_, part) => line(part)).join("\n"),
    );
  });
}
