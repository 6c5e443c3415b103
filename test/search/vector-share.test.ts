import { describe, expect, test } from "vitest";
import { buildLexicalIndex, openLexicalIndex } from "../../src/search/lexical-index.ts";
import { decideVectorShare, measureAgreement, measureCoverage } from "../../src/search/vector-share.ts";
import { countsOf } from "./sample-passages.ts";

const small = { passages: 1_000, dimension: 256, learnedFrom: "corpus" } as const;

describe("measureCoverage", () => {
  const lexical = openLexicalIndex(buildLexicalIndex(["child court", "court", "court ship"].map(countsOf)));
  const worth = (term: string) => lexical.inverseDocumentFrequency(term);

  test("is the worth of the terms held as a part of all", () => {
    const expected = worth("child") / (worth("child") + worth("ship"));
    expect(measureCoverage(lexical, ["child", "ship"], 0)).toBeCloseTo(expected, 12);
    expect(measureCoverage(lexical, ["child", "court"], 0)).toBe(1);
    expect(measureCoverage(lexical, ["ship"], 1)).toBe(0);
  });

  test("counts a term that no passage holds as missed", () => {
    expect(measureCoverage(lexical, ["court", "sextort"], 1)).toBeLessThan(0.2);
  });

  test("counts a term that the question repeats once", () => {
    const once = measureCoverage(lexical, ["child", "ship"], 0);
    expect(measureCoverage(lexical, ["child", "child", "ship"], 0)).toBe(once);
  });

  test("is 0 for a question without terms", () => {
    expect(measureCoverage(lexical, [], 0)).toBe(0);
  });
});

describe("measureAgreement", () => {
  const vectors = [1, 2, 3].map((position, index) => ({ position, score: 1 - index / 4 }));

  test("is 1 where the vectors put the best passage first and 0 where they do not find it", () => {
    expect(measureAgreement([{ position: 1, score: 9 }], vectors)).toBe(1);
    expect(measureAgreement([{ position: 8, score: 9 }], vectors)).toBe(0);
  });

  test("is the mean over the five best", () => {
    const words = [1, 2, 7, 8, 9, 3].map((position) => ({ position, score: 10 - position }));
    expect(measureAgreement(words, vectors)).toBeCloseTo((1 + 0.5) / 5, 12);
  });

  test("is 0 where either found nothing", () => {
    expect(measureAgreement([], vectors)).toBe(0);
    expect(measureAgreement([{ position: 1, score: 1 }], [])).toBe(0);
  });
});

describe("decideVectorShare", () => {
  test("is 0 where the words cover the question", () => {
    expect(decideVectorShare({ ...small, coverage: 1 })).toBe(0);
    expect(decideVectorShare({ ...small, coverage: 0.6 })).toBe(0);
  });

  test("grows as they cover less of it, up to its limit", () => {
    const shares = [0.6, 0.5, 0.4, 0.2, 0].map((coverage) => decideVectorShare({ ...small, coverage }));
    expect(shares.map((share) => share.toFixed(6))).toEqual([
      "0.000000",
      "0.200000",
      "0.400000",
      "0.400000",
      "0.400000",
    ]);
  });

  test("falls to 0 as passages crowd the dimensions", () => {
    const shareAt = (passages: number) => decideVectorShare({ ...small, passages, coverage: 0.2 });
    expect(shareAt(8 * 256)).toBe(0.4);
    expect(shareAt(16 * 256)).toBeCloseTo(0.2, 12);
    expect(shareAt(24 * 256)).toBe(0);
    expect(shareAt(1_000_000)).toBe(0);
  });

  test("is the same for every question where the vectors know more than the corpus", () => {
    for (const [passages, coverage] of [
      [10, 1],
      [1_000_000, 0],
    ] as const) {
      const found = { passages, coverage, dimension: 256, learnedFrom: "elsewhere" } as const;
      expect(decideVectorShare(found)).toBe(0.5);
    }
  });

  test("is a number for an embedder without dimensions", () => {
    expect(decideVectorShare({ ...small, passages: 1, dimension: 0, coverage: 0 })).toBe(0.4);
  });
});
