import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isInNoPassage, rarityOf, type Vocabulary } from "../../src/answer/facet-weight.ts";
import { buildLexicalIndex, openLexicalIndex } from "../../src/search/lexical-index.ts";
import { countTerms } from "../../src/text/count-terms.ts";

/** The real index over passages of these terms. */
function vocabularyOf(...passages: readonly string[]): Vocabulary {
  return openLexicalIndex(buildLexicalIndex(passages.map((terms) => countTerms(terms.split(" ")))));
}

const vocabulary = vocabularyOf("treaty buoy", "treaty oil", "treaty oil", "treaty");

describe("rarityOf", () => {
  test("calls a word rarer the fewer passages hold it", () => {
    const [treaty, oil, buoy] = ["treaty", "oil", "buoy"].map((term) => rarityOf([term], vocabulary));
    expect(treaty).toBeLessThan(oil ?? 0);
    expect(oil).toBeLessThan(buoy ?? 0);
  });

  test("calls a phrase as rare as its rarest word", () => {
    expect(rarityOf(["treaty", "buoy", "oil"], vocabulary)).toBe(rarityOf(["buoy"], vocabulary));
  });

  test("calls a word in no passage as rare as one in a single passage", () => {
    expect(rarityOf(["krill"], vocabulary)).toBeCloseTo(rarityOf(["buoy"], vocabulary));
  });

  test("is nothing where there is no word", () => {
    expect(rarityOf([], vocabulary)).toBe(0);
  });

  test("is a finite number of at least 0, however few the passages", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b", "a b"), { minLength: 1, maxLength: 5 }), (passages) => {
        const some = vocabularyOf(...passages);
        for (const term of ["a", "b", "c"]) {
          expect(Number.isFinite(rarityOf([term], some))).toBe(true);
          expect(rarityOf([term], some)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe("isInNoPassage", () => {
  test("tells the word that no passage holds from all that one holds, in any collection", () => {
    const passages = fc.array(fc.constantFrom("a", "b", "a b", "b c d"), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(passages, (some) => {
        const held = new Set(some.flatMap((terms) => terms.split(" ")));
        for (const term of ["a", "b", "c", "d", "e"]) {
          expect(isInNoPassage(term, vocabularyOf(...some))).toBe(!held.has(term));
        }
      }),
      { numRuns: 50 },
    );
  });
});
