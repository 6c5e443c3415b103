import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArticleReference } from "../../src/references/article-place.ts";
import { readArticles } from "../../src/references/article-reader.ts";
import { LabelCursor } from "../../src/references/label-cursor.ts";
import { ReferenceText } from "../../src/references/reference-text.ts";
import { readSubdivisions } from "../../src/references/subdivisions.ts";

/** A place as pinpoints are written, with "·" where the article is not named. */
const format = ({ article, subdivisions }: ArticleReference["places"][number]): string =>
  (article ?? "·") + subdivisions.map((label) => `(${label})`).join("");

/** "words: places" of the first articles that a text introduces. */
function firstArticles(text: string): string | undefined {
  const source = new ReferenceText(text);
  for (let position = 0; position < source.size; position++) {
    const found = readArticles(source, position);
    if (found) return `${text.slice(found.start, found.end)}: ${found.places.map(format).join(" ")}`;
  }
  return undefined;
}

describe("readArticles", () => {
  test.each([
    ["Article 34 of this Convention", "Article 34: 34"],
    ["Articles 2 to 6 and", "Articles 2 to 6: 2 3 4 5 6"],
    ["Articles 31–33 VCLT", "Articles 31–33: 31 32 33"],
    ["Article 12-14", "Article 12-14: 12 13 14"],
    ["articles 2 through 4 of", "articles 2 through 4: 2 3 4"],
    ["artículos 5 al 7", "artículos 5 al 7: 5 6 7"],
    ["arts. 2, 3 and 5", "arts. 2, 3 and 5: 2 3 5"],
    ["articles 1, 11, and 21, it would", "articles 1, 11, and 21: 1 11 21"],
    ["art. 3(1)(c)", "art. 3(1)(c): 3(1)(c)"],
    ["Art.5 (2)", "Art.5 (2): 5(2)"],
    ["Article 2(3)", "Article 2(3): 2(3)"],
    ["Article 2 bis of", "Article 2 bis: 2 bis"],
    ["article 2bis(1)", "article 2bis(1): 2 bis(1)"],
    ["Article 3a", "Article 3a: 3(a)"],
    ["Article 007", "Article 007: 7"],
    ["article 38 § 1 d)", "article 38 § 1 d): 38(1)(d)"],
    ["artículo 4, inciso c)", "artículo 4, inciso c): 4(c)"],
    ["Article 9, paragraph 1, States", "Article 9, paragraph 1: 9(1)"],
    ["Article 16, paragraphs 1 and 2, with", "Article 16, paragraphs 1 and 2: 16(1) 16(2)"],
    ["Article 8, paragraphs b, c and d, may", "Article 8, paragraphs b, c and d: 8(b) 8(c) 8(d)"],
    ["article 6, paragraph 1 b) (ii), of", "article 6, paragraph 1 b) (ii): 6(1)(b)(ii)"],
    [
      "Articles 2, 6, paragraph 1.b, 7, 9 paragraph 3, and",
      "Articles 2, 6, paragraph 1.b, 7, 9 paragraph 3: 2 6(1)(b) 7 9(3)",
    ],
    ["paragraph 1 (a) of article 5", "paragraph 1 (a) of article 5: 5(1)(a)"],
    ["point (c) of paragraph 1 of Article 3", "point (c) of paragraph 1 of Article 3: 3(1)(c)"],
    ["Article 14(2) and (3)", "Article 14(2) and (3): 14(2) 14(3)"],
    ["Article 20(1)(a)–(c)", "Article 20(1)(a)–(c): 20(1)(a) 20(1)(b) 20(1)(c)"],
    ["Article 20.d of", "Article 20.d: 20(d)"],
    ["Article 13.2.c", "Article 13.2.c: 13(2)(c)"],
    ["Article XX(b) GATT", "Article XX(b): 20(b)"],
    ["Article I of", "Article I: 1"],
    ["article xx", "article xx: 20"],
    ["Article 3 (ICT) and", "Article 3: 3"],
    ["Article 2, points a party makes", "Article 2: 2"],
    ["Articles 6 to 2", "Articles 6 to 2: 6 2"],
    ["Annex II to", "Annex II: annex ii"],
    ["le Préambule", "Préambule: preamble"],
    ["this article argues", "this article: ·"],
    ["this article 5", "article 5: 5"],
  ])("reads %j", (text, expected) => {
    expect(firstArticles(text)).toBe(expected);
  });

  test.each([
    "an article argues",
    "this art",
    "articles of clothing",
    "Article about X",
    "the article I wrote",
    "articles 26 November 2019",
    "Article 0",
    "Article 1234",
    "articles, 5",
    "the annex 5",
    "art history",
    "party 5",
  ])("reads nothing in %j", (text) => {
    expect(firstArticles(text)).toBeUndefined();
  });

  test("reads back any article with subdivisions as the domain writes it", () => {
    const label = fc.oneof(
      fc.integer({ min: 1, max: 30 }).map(String),
      fc.constantFrom(..."abcdefgh".split("")),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.array(label, { maxLength: 4 }),
        (number, subdivisions) => {
          const written = format({ article: String(number), subdivisions });
          expect(firstArticles(`Article ${written} says`)).toBe(`Article ${written}: ${written}`);
        },
      ),
    );
  });
});

describe("readSubdivisions", () => {
  test("gives one empty list where nothing is subdivided, and reads no further", () => {
    const cursor = new LabelCursor("5 of them", 1);
    expect(readSubdivisions(cursor)).toEqual([[]]);
    expect(cursor.position).toBe(1);
  });
});

describe("LabelCursor", () => {
  test("looks without moving, takes and moves, and can return", () => {
    const cursor = new LabelCursor("12 bis", 0);
    expect(cursor.look(/^\d+/)?.[0]).toBe("12");
    expect([cursor.take(/^\d+/)?.[0], cursor.position]).toEqual(["12", 2]);
    expect(cursor.take(/^\d+/)).toBeNull();
    cursor.return(0);
    expect(cursor.position).toBe(0);
  });
});
