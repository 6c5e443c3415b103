import { describe, expect, test } from "vitest";
import { findHeadingLevels, type HeadingCandidate } from "../../../src/ingest/pdf/heading-levels.ts";

function candidate(text: string, other: Partial<HeadingCandidate> = {}): HeadingCandidate {
  return { text, size: 10, isBold: false, isItem: false, lines: 1, ...other };
}

const body = candidate("This is a sentence of the text, which is set in ordinary letters.");
const plain = { bodySize: 10, outline: [], title: null };

describe("findHeadingLevels", () => {
  test("the largest letters are the title's, and the larger the letters, the higher the heading", () => {
    const paragraphs = [
      candidate("Council of Europe"),
      candidate("A Convention", { size: 20 }),
      body,
      candidate("Chapter I", { size: 14 }),
      candidate("Section 1", { size: 12, isBold: true }),
      body,
      candidate("Bold words", { isBold: true }),
      body,
      candidate("Chapter II", { size: 14 }),
    ];
    expect(findHeadingLevels(paragraphs, plain)).toEqual([
      undefined,
      1,
      undefined,
      2,
      3,
      undefined,
      4,
      undefined,
      2,
    ]);
  });

  test("the title is what the file calls itself, whatever its letters", () => {
    const paragraphs = [candidate("SERIES", { size: 30 }), candidate("On harbour data"), body];
    expect(findHeadingLevels(paragraphs, { ...plain, title: "On Harbour Data" })).toEqual([2, 1, undefined]);
  });

  test("levels are those of the document's own table of contents", () => {
    const outline = [
      { title: "Part I – General", depth: 1 },
      { title: "Article 1", depth: 2 },
    ];
    const paragraphs = [
      candidate("Title", { size: 20 }),
      candidate("Part I - General"),
      candidate("Article 1", { isBold: true }),
      body,
      candidate("Article 2", { isBold: true }),
    ];
    expect(findHeadingLevels(paragraphs, { ...plain, outline })).toEqual([1, 2, 3, undefined, 3]);
  });

  test("the heading of an article needs no other letters", () => {
    expect(
      findHeadingLevels([candidate("A title", { size: 14 }), candidate("Article 3"), body], plain),
    ).toEqual([1, 2, undefined]);
    expect(
      findHeadingLevels(
        [candidate("A title", { size: 14 }), candidate("Article 3 of this treaty says so")],
        plain,
      )[1],
    ).toBeUndefined();
  });

  test.each([
    candidate("A bold sentence ends with a stop.", { isBold: true }),
    candidate("A bold item", { isBold: true, isItem: true }),
    candidate("word ".repeat(31).trim(), { size: 14 }),
    candidate("Six lines", { size: 14, lines: 6 }),
    candidate("12", { size: 14 }),
    candidate("Slightly larger", { size: 10.5 }),
  ])("is no heading: $text", (paragraph) => {
    expect(findHeadingLevels([candidate("A title", { size: 20 }), paragraph], plain)).toEqual([1, undefined]);
  });

  test("a text without headings has none", () => {
    expect(findHeadingLevels([body, body], plain)).toEqual([undefined, undefined]);
    expect(findHeadingLevels([], plain)).toEqual([]);
  });
});
