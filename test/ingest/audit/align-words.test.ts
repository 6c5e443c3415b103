import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignWords, firstIndex } from "../../../src/ingest/audit/align-words.ts";

/** What stands in the other text where the given words of the first one begin. */
function counterpart(from: string, to: string, words: string): string | null {
  const found = alignWords(from, to)(from.indexOf(words));
  return found ? to.slice(found.start, found.end) + to.slice(found.end).slice(0, 12) : null;
}

describe("alignWords", () => {
  test("finds words across markup and wrapped lines", () => {
    const text = "States may keep records for five years. Records are open to all.";
    const file = "<p>States <b>may</b>\n keep records for\nfive years.</p>\n<p>Records are open to all.</p>";
    expect(counterpart(text, file, "five years")).toBe("five years.</p>\n");
    expect(counterpart(text, file, "Records are")).toBe("Records are open to");
  });

  test("tells which of two equal words is meant by the words around them", () => {
    const text = "Alpha beta gamma. See Article 2. Delta epsilon zeta. See Article 2. End of it all.";
    const file = "Alpha beta gamma.\nSee Article 2.\nDelta epsilon zeta.\nSee Article 2.\nEnd of it all.";
    const find = alignWords(text, file);
    expect(find(text.indexOf("See"))?.start).toBe(file.indexOf("See"));
    expect(find(text.lastIndexOf("See"))?.start).toBe(file.lastIndexOf("See"));
    expect(find(text.lastIndexOf("Article"))?.start).toBe(file.lastIndexOf("Article"));
  });

  test("takes a word that was added in reading for the one after it", () => {
    const text = "Before the list. 7. Find the article by its heading.";
    const file = "Before the list.\n<li>Find the article by its heading.</li>";
    expect(counterpart(text, file, "7.")).toBe("Find the article");
  });

  test("does not take a word for another far away", () => {
    const text = `Before the list. Something new was put here. ${"More words of it. ".repeat(20)}And the end of all.`;
    const file = "Before the list.\nAnd the end of all.";
    expect(counterpart(text, file, "Something")).toBeNull();
  });

  test("finds words after a note that was moved to another place", () => {
    const text = "One two three. The note is moved here now. Four. Five six seven eight.";
    const file = "One two three. Four. Five six seven eight.\n\nThe note is moved here now.";
    expect(counterpart(text, file, "Four")).toBe("Four. Five six s");
    expect(counterpart(text, file, "note is")).toBe("note is moved he");
  });

  test("takes the next word where a position lies between words", () => {
    const text = "alpha (beta) gamma";
    expect(alignWords(text, text)(text.indexOf("("))).toMatchObject({ word: "beta" });
  });

  test("knows nothing of words that the other text does not have, nor of what lies behind the last word", () => {
    expect(alignWords("alpha", "beta")(0)).toBeUndefined();
    expect(alignWords("alpha beta", "alpha beta")(10)).toBeUndefined();
    expect(alignWords("", "")(0)).toBeUndefined();
  });

  test("leads from every word of a text to itself, however it is wrapped", () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: 3, maxLength: 60 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 9 }), (all, width) => {
        const text = all.join(" ");
        const file = all.map((word, at) => (at % width === 0 ? `\n> **${word}**` : ` ${word}`)).join("");
        const find = alignWords(text, file);
        for (const word of all) expect(find(startOf(text, word))?.start).toBe(startOf(file, word));
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ["one word again and again", "the ".repeat(60_000), "the ".repeat(60_000)],
    ["nothing but signs", "a b c ".repeat(20_000), "<".repeat(100_000)],
    ["the words backwards", numbered(30_000).join(" "), numbered(30_000).toReversed().join(" ")],
  ])("takes little time for %s", (_name, from, to) => {
    const started = performance.now();
    const find = alignWords(from, to);
    for (let position = 0; position < 5000; position += 10) find(position);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

/** Where a word stands as a whole. */
function startOf(text: string, word: string): number {
  return text.search(new RegExp(`(?<![a-z])${word}(?![a-z])`));
}

function numbered(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `w${at}`);
}

describe("firstIndex", () => {
  test("finds the first index from which on a condition holds", () => {
    const sorted = [1, 3, 3, 7, 9];
    const firstAbove = (limit: number) => firstIndex(sorted.length, (index) => (sorted[index] ?? 0) > limit);
    expect([0, 1, 3, 8, 9].map(firstAbove)).toEqual([0, 1, 3, 4, 5]);
    expect(firstIndex(0, () => true)).toBe(0);
  });
});
