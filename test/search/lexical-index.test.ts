import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFault } from "../../src/domain/fault.ts";
import { countFields } from "../../src/search/count-fields.ts";
import { buildLexicalIndex, openLexicalIndex } from "../../src/search/lexical-index.ts";
import { countsOf } from "./sample-passages.ts";

const open = (...passages: readonly string[]) => openLexicalIndex(buildLexicalIndex(passages.map(countsOf)));
const index = open("child child court", "court ship", "ship ship ship cargo", "");

const words = fc.array(fc.constantFrom<string[]>("child", "court", "ship", "cargo", "law", "é", "10"), {
  maxLength: 12,
});
const corpora = fc.array(words, { minLength: 1, maxLength: 12 });

/** BM25 as the papers write it, with k1 1 and b 0.75. */
function scoreByFormula(
  corpus: readonly (readonly string[])[],
  position: number,
  terms: readonly string[],
): number {
  const average = corpus.reduce((sum, passage) => sum + passage.length, 0) / corpus.length;
  const passage = corpus[position] ?? [];
  return terms.reduce((sum, term) => {
    const frequency = corpus.filter((other) => other.includes(term)).length;
    const count = passage.filter((word) => word === term).length;
    const rarity = Math.log(1 + (corpus.length - frequency + 0.5) / (frequency + 0.5));
    if (count === 0) return sum;
    return sum + (rarity * count * 2) / (count + (0.25 + (0.75 * passage.length) / average));
  }, 0);
}

describe("search", () => {
  test("scores by the formula of BM25 whatever the passages and the question", () => {
    fc.assert(
      fc.property(corpora, words, (corpus, terms) => {
        const built = openLexicalIndex(
          buildLexicalIndex(corpus.map((passage) => countsOf(passage.join(" ")))),
        );
        const scores = new Map(built.search(terms, corpus.length).map((hit) => [hit.position, hit.score]));
        for (const position of corpus.keys()) {
          expect(scores.get(position) ?? 0).toBeCloseTo(scoreByFormula(corpus, position, terms), 4);
        }
      }),
    );
  });

  test("gives the best first and leaves out what matches nothing", () => {
    expect(index.search(["child", "court"], 10).map(({ position }) => position)).toEqual([0, 1]);
    expect(index.search(["unknown"], 10)).toEqual([]);
    expect(index.search([], 10)).toEqual([]);
  });

  test("puts equal passages in order of position", () => {
    const same = open("ship", "ship", "court", "ship");
    expect(same.search(["ship"], 2).map(({ position }) => position)).toEqual([0, 1]);
  });

  test("counts a term of the question as often as it is asked", () => {
    const [once] = index.search(["cargo"], 1);
    const [twice] = index.search(["cargo", "cargo"], 1);
    expect(twice?.score).toBeCloseTo(2 * (once?.score ?? 0), 6);
  });

  test("forgets one question before the next", () => {
    const before = index.search(["ship"], 10);
    index.search(["child", { weight: 1, alternatives: [["court"], ["cargo", "ship"]] }], 10);
    expect(index.search(["ship"], 10)).toEqual(before);
  });

  test("looks only within the positions given", () => {
    expect(index.search(["ship"], 10, { within: [99, 3, 1] }).map(({ position }) => position)).toEqual([1]);
    expect(index.search(["ship"], 10, { within: [] })).toEqual([]);
  });
});

describe("holds", () => {
  test("tells of every passage and term whether the one holds the other", () => {
    fc.assert(
      fc.property(corpora, fc.constantFrom("child", "ship", "é", "none"), (corpus, term) => {
        const built = openLexicalIndex(
          buildLexicalIndex(corpus.map((passage) => countsOf(passage.join(" ")))),
        );
        for (const [position, passage] of corpus.entries()) {
          expect(built.holds(position, term)).toBe(passage.includes(term));
        }
      }),
    );
  });
});

describe("termCountsOf", () => {
  test("keeps how many of the counts stand in headings", () => {
    const counts = countFields(["ship", "ship", "law"], ["ship"]);
    const opened = openLexicalIndex(buildLexicalIndex([counts]));
    expect(opened.termCountsOf(0)).toEqual({ terms: ["law", "ship"], counts: [1, 3], headingCounts: [1, 2] });
    expect(Object.keys(opened.passageTerms()).toSorted()).toEqual(["counts", "starts", "termOf", "terms"]);
  });

  test("gives back the counts of each passage in dictionary order", () => {
    expect(index.termCountsOf(0)).toEqual({
      terms: ["child", "court"],
      counts: [2, 1],
      headingCounts: [0, 0],
    });
    expect(index.termCountsOf(2)).toEqual({
      terms: ["cargo", "ship"],
      counts: [1, 3],
      headingCounts: [0, 0],
    });
    expect(index.termCountsOf(3)).toEqual({ terms: [], counts: [], headingCounts: [] });
  });

  test("gives what builds the same index again", () => {
    fc.assert(
      fc.property(corpora, corpora, (headings, corpus) => {
        const passages = corpus.map((passage, position) => countFields(headings[position] ?? [], passage));
        const bytes = buildLexicalIndex(passages);
        const opened = openLexicalIndex(bytes);
        const counts = corpus.map((_, position) => opened.termCountsOf(position));
        expect(buildLexicalIndex(counts)).toEqual(bytes);
      }),
    );
  });

  test("gives counts beyond 16 bits as the most that fits", () => {
    const bytes = buildLexicalIndex([{ terms: ["ship"], counts: [70_000] }]);
    expect(openLexicalIndex(bytes).termCountsOf(0).counts).toEqual([65_535]);
  });
});

describe("inverseDocumentFrequency", () => {
  test("is worth more the rarer a term is, most where no passage holds it", () => {
    const [ship, child, unknown] = ["ship", "child", "unknown"].map((term) =>
      index.inverseDocumentFrequency(term),
    );
    expect(ship).toBeCloseTo(Math.log(1 + 2.5 / 2.5), 12);
    expect(child).toBeGreaterThan(ship ?? 0);
    expect(unknown).toBeGreaterThan(child ?? 0);
  });
});

describe("openLexicalIndex", () => {
  test("opens an index of no passages", () => {
    const none = open();
    expect(none.size).toBe(0);
    expect(none.search(["ship"], 5)).toEqual([]);
  });

  test("faults on bytes of any other length", () => {
    const bytes = buildLexicalIndex([countsOf("ship court")]);
    for (let length = 0; length < bytes.length; length += 5) {
      let thrown: unknown;
      try {
        openLexicalIndex(bytes.slice(0, length));
      } catch (error) {
        thrown = error;
      }
      expect(isFault(thrown, "index_corrupt")).toBe(true);
    }
  });
});
