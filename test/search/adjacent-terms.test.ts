import { describe, expect, test } from "vitest";
import { createPairScorer } from "../../src/search/adjacent-terms.ts";
import { buildLexicalIndex, openLexicalIndex } from "../../src/search/lexical-index.ts";
import { termsOf } from "../../src/text/terms.ts";
import { countsOf } from "./sample-passages.ts";

/** Passages as pieces: what stands before a bar is a heading. */
const passages = [
  "The court protects a child. Child and court.",
  "The child court sat.",
  "Child | Court of appeal",
  "A ship of the line.",
].map((passage) => passage.split("|"));

const lexical = openLexicalIndex(
  buildLexicalIndex(passages.map((pieces) => countsOf(termsOf(pieces.join(" ")).join(" ")))),
);

/** A scorer, and the positions that it has read, in order. */
function scorer() {
  const read: number[] = [];
  const score = createPairScorer(lexical, (positions) => {
    read.push(...positions);
    return positions.map((position) => passages[position] ?? []);
  });
  return { read, score };
}

const hits = [3, 2, 0, 1].map((position) => ({ position, score: 1 }));
const gainOf = (...terms: readonly string[]) =>
  (0.5 * terms.reduce((sum, term) => sum + lexical.inverseDocumentFrequency(term), 0)) / terms.length;

describe("createPairScorer", () => {
  test("rewards terms that stand side by side in the question's order, over stop words, and not over pieces", () => {
    const scored = scorer().score(hits, ["child", "court"]);
    const gained = 1 + gainOf("child", "court");
    expect(scored).toEqual([
      { position: 0, score: gained },
      { position: 1, score: gained },
      { position: 2, score: 1 },
      { position: 3, score: 1 },
    ]);
  });

  test("counts a pair once, however often it is asked and stands there", () => {
    const [best] = scorer().score(hits, ["child", "court", "child", "court"]);
    expect(best).toEqual({ position: 0, score: 1 + gainOf("child", "court") });
  });

  test("reads only passages that hold both terms of a pair", () => {
    const { read, score } = scorer();
    score(hits, ["ship", "court", "protect"]);
    expect(read).toEqual([0]);
  });

  test("leaves the hits as they are where the question has no pair", () => {
    const { read, score } = scorer();
    for (const terms of [[], ["court"], ["court", "court"]]) expect(score(hits, terms)).toBe(hits);
    expect(read).toEqual([]);
  });

  test("looks at no more than the best twenty", () => {
    const { read, score } = scorer();
    const others = Array.from({ length: 20 }, (_, index) => ({ position: 3, score: 50 - index }));
    expect(score([...others, { position: 1, score: 1 }], ["child", "court"]).at(-1)).toEqual({
      position: 1,
      score: 1,
    });
    expect(read).toEqual([]);
  });
});
