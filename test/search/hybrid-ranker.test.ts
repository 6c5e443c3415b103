import { describe, expect, test } from "vitest";
import { Fault } from "../../src/domain/fault.ts";
import { createHybridRanker } from "../../src/search/hybrid-ranker.ts";
import { buildLexicalIndex, openLexicalIndex } from "../../src/search/lexical-index.ts";
import { countsOf } from "./sample-passages.ts";

const texts = ["child court", "court ship", "ship cargo", "law court"];
const lexical = openLexicalIndex(buildLexicalIndex(texts.map(countsOf)));

/** A ranker whose vectors find the given positions, best first, and which counts its look-ups. */
function rankerFinding(...positions: readonly number[]) {
  return createSampleRanker(positions, null);
}

/** A ranker whose embedder throws. */
function rankerThrowing(thrown: Error) {
  return createSampleRanker([0], thrown);
}

function createSampleRanker(positions: readonly number[], thrown: Error | null) {
  const lookups: string[] = [];
  const rank = createHybridRanker({
    lexical,
    embedder: {
      id: "fixed",
      dimension: 1,
      learnedFrom: "corpus",
      embed: async (texts) => {
        if (thrown) throw thrown;
        lookups.push(...texts);
        return texts.map(() => Float32Array.of(positions.length > 0 ? 1 : 0));
      },
    },
    vectors: {
      dimension: 1,
      size: 4,
      search: () => positions.map((position, index) => ({ position, score: 1 - index / 8 })),
    },
    readPieces: (wanted) => wanted.map((position) => [texts[position] ?? ""]),
  });
  const ask = (
    terms: readonly string[],
    options: { readonly depth?: number; readonly include?: readonly number[] } = {},
  ) => rank({ text: terms.join(" "), terms, clauses: terms, depth: 10, ...options });
  return { ask, lookups };
}

describe("createHybridRanker", () => {
  test("does not ask the vectors where one passage holds the whole question", async () => {
    const { ask, lookups } = rankerFinding(2, 3);
    expect((await ask(["child", "court"])).map(({ position }) => position)).toEqual([0, 1, 3]);
    expect(lookups).toEqual([]);
  });

  test("asks them where the words cover little, and lets them bring in a passage that agrees", async () => {
    const { ask, lookups } = rankerFinding(0, 2, 3);
    const found = await ask(["child", "sextort", "groom"]);
    expect(lookups).toEqual(["child sextort groom"]);
    expect(found[0]).toMatchObject({ position: 0, scores: { vector: 1 } });
    expect(found.map(({ position }) => position)).toEqual([0, 2, 3]);
  });

  test("keeps to the words where the vectors do not find what these find best", async () => {
    const found = await rankerFinding(2, 3).ask(["child", "sextort", "groom"]);
    expect(found[0]).toMatchObject({ position: 0, score: 1 });
    expect(found.slice(1).every(({ score }) => score === 0)).toBe(true);
  });

  test("keeps to the vectors where no word is found", async () => {
    const found = await rankerFinding(3, 1).ask(["sextort"]);
    expect(found).toEqual([
      { position: 3, score: 1, scores: { vector: 1 } },
      { position: 1, score: 0, scores: { vector: 0.875 } },
    ]);
  });

  test("keeps to the words where the vectors' server cannot be asked", async () => {
    const thrown = new Fault("upstream_failed", "No connection.");
    const { ask } = rankerFinding(0, 2, 3);
    const withServer = await ask(["child", "sextort", "groom"]);
    const without = await rankerThrowing(thrown).ask(["child", "sextort", "groom"]);
    expect(without.map(({ position }) => position)).toEqual([0]);
    expect(withServer.length).toBeGreaterThan(without.length);
    expect(await rankerThrowing(thrown).ask(["sextort"])).toEqual([]);
  });

  test("does not hide other trouble of the embedder", async () => {
    await expect(rankerThrowing(new TypeError("a bug")).ask(["sextort"])).rejects.toThrow("a bug");
  });

  test("finds nothing where neither knows a word", async () => {
    expect(await rankerFinding().ask(["sextort"])).toEqual([]);
    expect(await rankerFinding().ask([])).toEqual([]);
  });

  test("puts a passage that has the question's words side by side before one that has them apart", async () => {
    const { ask } = rankerFinding();
    const [first, second] = await ask(["law", "court"]);
    expect(first?.position).toBe(3);
    expect(first?.scores.lexical).toBeGreaterThan(lexical.search(["law", "court"], 1)[0]?.score ?? Infinity);
    expect(second?.scores.lexical).toBe(lexical.search(["law", "court"], 4)[1]?.score);
  });

  test("puts what is included among the others by its score", async () => {
    const { ask } = rankerFinding();
    const found = await ask(["court", "ship"], { depth: 1, include: [0, 2, 3] });
    expect(found.map(({ position }) => position)).toEqual([1, 2]);
    expect(found.every(({ score }) => score <= 1)).toBe(true);
  });

  test("scores what is to be included however deep it stands", async () => {
    const { ask } = rankerFinding();
    expect((await ask(["court"], { depth: 1 })).map(({ position }) => position)).toEqual([0]);
    const found = await ask(["court"], { depth: 1, include: [3, 2] });
    expect(found.map(({ position }) => position)).toEqual([0, 3]);
  });
});
