import { describe, expect, test } from "vitest";
import { isArticleHeading, rankHeadings } from "../../src/ingest/rank-headings.ts";

const heading = (depth: number, text: string) => ({ kind: "heading" as const, depth, text });
const words = { kind: "paragraph" as const, depth: 0, text: "Words." };
const depths = (...blocks: Parameters<typeof rankHeadings>[0]) =>
  rankHeadings(blocks).map((block) => block.depth);

describe("isArticleHeading", () => {
  test.each([
    "Article 34",
    "ARTICLE 2 bis",
    "Article 5 – Definitions",
    "Article 1 Scope",
    "Artículo 7.",
    "Art. 3",
    "Article IV",
  ])("finds %j", (text) => {
    expect(isArticleHeading(text)).toBe(true);
  });

  test.each([
    "Article 34 of the Convention",
    "Articles of association",
    "Article",
    "Particle 3",
    "The Article 3",
  ])("leaves %j", (text) => {
    expect(isArticleHeading(text)).toBe(false);
  });
});

describe("rankHeadings", () => {
  test("nests the divisions of a treaty by their words, captions below them", () => {
    const ranked = depths(
      heading(1, "Convention"),
      heading(3, "CHAPTER II"),
      heading(4, "MEASURES"),
      heading(3, "SECTION 1"),
      heading(4, "CRIMINAL LAW"),
      heading(3, "TITLE 1"),
      heading(3, "Article 2"),
      heading(4, "Illegal access"),
      words,
      heading(3, "CHAPTER III"),
      heading(3, "Article 3"),
    );
    const [title, chapter, chapterCaption, section, sectionCaption, part, article, caption, , next, last] =
      ranked;
    expect([title, chapter, chapterCaption, section, sectionCaption, part, article, caption]).toEqual(
      ranked.slice(0, 8).toSorted((one, other) => one - other),
    );
    expect([next, last]).toEqual([chapter, article]);
  });

  test("leaves the levels of a text without articles", () => {
    expect(depths(heading(1, "Guide"), heading(3, "CHAPTER II"), heading(2, "Part I"))).toEqual([1, 3, 2]);
  });

  test("takes opening headings for titles up to the last that repeats the first", () => {
    expect(
      depths(
        heading(1, "The Convention"),
        heading(2, "Le Titre"),
        heading(4, "THE CONVENTION"),
        heading(2, "One"),
        words,
      ),
    ).toEqual([1, 1, 1, 2, 0]);
    expect(depths(heading(1, "The Convention"), words, heading(4, "The Convention"))).toEqual([1, 0, 4]);
  });
});
