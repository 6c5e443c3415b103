import { describe, expect, test } from "vitest";
import { createLsaFitter } from "../../src/adapters/lsa-embedder.ts";
import type { PassageTerms } from "../../src/ports/embedder.ts";
import { buildLexicalIndex, openLexicalIndex } from "../../src/search/lexical-index.ts";
import { countTerms } from "../../src/text/count-terms.ts";
import { termsOf } from "../../src/text/terms.ts";

const texts = [
  "The court heard the appeal of the accused and the judge gave the sentence.",
  "The judge of the court may adjourn the appeal until the accused has counsel.",
  "Counsel for the accused asked the judge for bail.",
  "The ship carried grain to the harbour, and the crew unloaded the cargo.",
  "The harbour was closed to every ship until the storm had passed.",
  "Cargo that the crew leaves in the harbour is taken to a warehouse.",
];
const passages = termsOfPassages(texts);

function termsOfPassages(texts: readonly string[]): PassageTerms {
  return openLexicalIndex(buildLexicalIndex(texts.map((text) => countTerms(termsOf(text))))).passageTerms();
}

function innerProduct(one: Float32Array | undefined, other: Float32Array | undefined): number {
  return Array.from(one ?? []).reduce((sum, value, at) => sum + value * (other?.[at] ?? 0), 0);
}

describe("createLsaFitter", () => {
  test("fits vectors of unit length, one a passage, of the embedder's dimension", async () => {
    const { embedder, vectors } = await createLsaFitter().fit(passages);
    expect(vectors).toHaveLength(texts.length);
    for (const vector of vectors) {
      expect(vector).toHaveLength(embedder.dimension);
      expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
    }
  });

  test("puts a text near passages of its matter that share no word with it", async () => {
    const { embedder, vectors } = await createLsaFitter({ dimension: 2, iterations: 12 }).fit(passages);
    const [bail] = await embedder.embed(["bail"]);
    expect(innerProduct(bail, vectors[0])).toBeGreaterThan(0.8);
    expect(Math.abs(innerProduct(bail, vectors[4]))).toBeLessThan(0.3);
  });

  test("embeds a passage's text as the passage was embedded", async () => {
    const { embedder, vectors } = await createLsaFitter().fit(passages);
    expect(await embedder.embed(texts)).toEqual(vectors);
  });

  test("gives the same bytes in every run", async () => {
    const one = await createLsaFitter().fit(passages);
    const other = await createLsaFitter().fit(termsOfPassages(texts));
    expect(other.bytes).toEqual(one.bytes);
    expect(other.vectors).toEqual(one.vectors);
  });

  test("opens its bytes to the same embedder", async () => {
    const fitter = createLsaFitter();
    const { embedder, bytes } = await fitter.fit(passages);
    const opened = fitter.open(bytes);
    expect(opened).toMatchObject({ id: fitter.id, dimension: embedder.dimension });
    expect(await opened.embed(["the court", ""])).toEqual(await embedder.embed(["the court", ""]));
  });

  test("gives the zero vector for a text without a known word", async () => {
    const { embedder } = await createLsaFitter().fit(passages);
    const [unknown, empty] = await embedder.embed(["zeppelin", ""]);
    expect(unknown?.every((value) => value === 0)).toBe(true);
    expect(empty?.every((value) => value === 0)).toBe(true);
  });

  test("works from one passage on, and with passages that say the same or nothing", async () => {
    const alone = await createLsaFitter().fit(termsOfPassages(texts.slice(0, 1)));
    expect(alone.embedder.dimension).toBe(1);
    expect(Math.abs(alone.vectors[0]?.[0] ?? 0)).toBeCloseTo(1, 6);
    const twice = await createLsaFitter().fit(termsOfPassages([texts[0] ?? "", texts[0] ?? ""]));
    expect(twice.embedder.dimension).toBe(1);
    const nothing = await createLsaFitter().fit(termsOfPassages([""]));
    expect(nothing.vectors[0]?.every((value) => value === 0)).toBe(true);
    expect((await createLsaFitter().fit(termsOfPassages([]))).vectors).toEqual([]);
  });

  test("has at most the dimensions asked for, and says so in its id", async () => {
    const fitter = createLsaFitter({ dimension: 3 });
    expect(fitter.id).toBe("lsa-3-v2");
    expect((await fitter.fit(passages)).embedder.dimension).toBe(3);
  });

  test("folds in the passages that the sample leaves out", async () => {
    const { vectors } = await createLsaFitter({ sample: 3 }).fit(passages);
    expect(vectors).toHaveLength(6);
    expect(vectors.every((vector) => Math.abs(Math.hypot(...vector) - 1) < 1e-5)).toBe(true);
  });

  test("keeps the terms that stand in most passages where the vocabulary is bounded", async () => {
    const { embedder } = await createLsaFitter({ vocabulary: 3 }).fit(passages);
    const [kept, left] = await embedder.embed(["harbour", "zeppelin storm warehouse"]);
    expect(kept?.some((value) => value !== 0)).toBe(true);
    expect(left?.every((value) => value === 0)).toBe(true);
  });

  describe("prepare", () => {
    /** More terms than are fitted without a thread. */
    const many = termsOfPassages(
      Array.from({ length: 400 }, (_, number) =>
        Array.from({ length: 30 }, (_, at) => `w${(number * 7 + at * at) % 500}`).join(" "),
      ),
    );

    test.each([
      ["few", passages],
      ["many", many],
    ])("fits %s passages as a fit at once does", async (_, terms) => {
      const fitter = createLsaFitter({ dimension: 8 });
      const prepared = fitter.prepare();
      try {
        const [beside, atOnce] = [await prepared.fit(terms), await fitter.fit(terms)];
        expect(beside.bytes).toEqual(atOnce.bytes);
        expect(beside.vectors).toEqual(atOnce.vectors);
      } finally {
        await prepared.discard();
      }
    });

    test("fits in another thread: this one goes on", async () => {
      const prepared = createLsaFitter().prepare();
      const order: string[] = [];
      const fitting = prepared.fit(many).then(() => order.push("fitted"));
      setImmediate(() => order.push("went on"));
      await fitting;
      await prepared.discard();
      expect(order).toEqual(["went on", "fitted"]);
    });

    test("says so where the thread ends before it is done", async () => {
      const prepared = createLsaFitter().prepare();
      await prepared.discard();
      await expect(prepared.fit(many)).rejects.toThrow(/thread that fits the embedder ended/);
    });
  });

  test("refuses to open bytes of something else", () => {
    expect(() => createLsaFitter().open(Uint8Array.of(1, 2, 3))).toThrow(/not a whole lsa-embedder/);
  });
});
