import { describe, expect, test } from "vitest";
import type { ArticleReference } from "../../src/references/article-place.ts";
import { ReferenceText } from "../../src/references/reference-text.ts";
import { readWithin } from "../../src/references/within-reader.ts";

/** Reads "ART 5" as an article, so that these tests are about what stands before one. */
function readArt(source: ReferenceText, position: number): ArticleReference | undefined {
  if (source.word(position) !== "art") return undefined;
  const place = { article: source.word(position + 1), subdivisions: [] };
  return { start: source.start(position), end: source.end(position + 1), unit: "article", places: [place] };
}

/** "unit words: places" of the first reference in a text, "·" for an article that is not named. */
function read(text: string): string | undefined {
  const source = new ReferenceText(text);
  for (let position = 0; position < source.size; position++) {
    const found = readWithin(source, position, readArt);
    if (!found) continue;
    const places = found.places.map(({ article, subdivisions }) =>
      [article ?? "·", ...subdivisions].join("."),
    );
    return `${found.unit} ${text.slice(found.start, found.end)}: ${places.join(" ")}`;
  }
  return undefined;
}

describe("readWithin takes subdivisions into the article behind them", () => {
  test.each([
    ["see paragraph 1 of art 9.", "article paragraph 1 of art 9: 9.1"],
    ["paragraphs 1 and 2 of art 9", "article paragraphs 1 and 2 of art 9: 9.1 9.2"],
    ["point (b) of paragraph 1 of art 9", "article point (b) of paragraph 1 of art 9: 9.1.b"],
    [
      "points (a) and (b) of paragraphs 1 and 2 of art 9",
      "article points (a) and (b) of paragraphs 1 and 2 of art 9: 9.1.a 9.1.b 9.2.a 9.2.b",
    ],
    ["first paragraph of art 9", "article first paragraph of art 9: 9.1"],
    ["first and second paragraphs in art 9", "article first and second paragraphs in art 9: 9.1 9.2"],
    ["paragraph 1 of the above art 9", "article paragraph 1 of the above art 9: 9.1"],
    ["paragraphe 1 de l'art 9", "article paragraphe 1 de l'art 9: 9.1"],
    ["párrafo 1 del art 9", "article párrafo 1 del art 9: 9.1"],
  ])("in %j", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("readWithin leaves the article open", () => {
  test.each([
    ["paragraph 1 of the report", "paragraph paragraph 1: ·.1"],
    ["paragraph 1, and art 9", "paragraph paragraph 1: ·.1"],
    ["paragraph 1 of this article", "here paragraph 1 of this article: ·.1"],
    ["paragraph 1 of the present article", "here paragraph 1 of the present article: ·.1"],
    ["subparagraph b of this paragraph", "here subparagraph b of this paragraph: ·.b"],
    ["paragraph 1 of that article", "there paragraph 1 of that article: ·.1"],
    ["paragraphe 1 dudit article", "there paragraphe 1 dudit article: ·.1"],
    ["this article", "here this article: ·"],
    ["the present article", "here the present article: ·"],
    ["du présent article", "here présent article: ·"],
    ["the same article", "there the same article: ·"],
    ["point a above", "paragraph point a: ·.a"],
    ["recital 5", "article recital 5: preamble.5"],
    ["preambular paragraphs 5 and 6", "article preambular paragraphs 5 and 6: preamble.5 preamble.6"],
  ])("in %j", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    "the paragraph",
    "paragraph one",
    "point of order",
    "the point I made",
    "letter b was sent",
    "first prize",
    "the first three paragraphs",
    "this articles",
    "this. Article",
    "those articles",
    "the article",
    "preambular words",
    "art 9",
  ])("and reads nothing in %j", (text) => {
    expect(read(text)).toBeUndefined();
  });

  test("and follows no chain that is longer than texts make them", () => {
    expect(read(`${"paragraph 1 of ".repeat(5)}art 9`)).toBe(
      "paragraph paragraph 1 of paragraph 1 of paragraph 1: ·.1.1.1",
    );
  });
});
