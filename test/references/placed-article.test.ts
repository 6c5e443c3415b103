import { describe, expect, test } from "vitest";
import type { ArticleReference } from "../../src/references/article-place.ts";
import type { InstrumentReference } from "../../src/references/instrument-references.ts";
import {
  continuesArticle,
  type PlacedArticle,
  placeAfter,
  placeHere,
} from "../../src/references/placed-article.ts";
import { ReferenceText } from "../../src/references/reference-text.ts";

const paragraph: ArticleReference = {
  start: 0,
  end: 11,
  unit: "paragraph",
  places: [{ article: null, subdivisions: ["2"] }],
};
const crc: InstrumentReference = { first: 2, last: 2, instruments: ["crc"], sort: "name" };
const article: PlacedArticle = {
  reference: { start: 0, end: 9, unit: "article", places: [] },
  places: [{ article: "9", subdivisions: [] }],
  instruments: ["crc"],
  attached: crc,
};

test("placeHere puts subdivisions into the article that the text stands in", () => {
  const placed = placeHere(paragraph, { instrument: "opsc", article: "3", subdivisions: ["1"] });
  expect(placed).toEqual({
    reference: paragraph,
    places: [{ article: "3", subdivisions: ["2"] }],
    instruments: ["opsc"],
    attached: undefined,
  });
});

describe("placeAfter", () => {
  test("puts subdivisions into the article that was placed last, with all that it can belong to", () => {
    const placed = placeAfter(paragraph, { ...article, instruments: ["crc", "opsc"] });
    expect(placed).toMatchObject({
      places: [{ article: "9", subdivisions: ["2"] }],
      instruments: ["crc", "opsc"],
    });
  });

  test("places nothing behind nothing", () => {
    expect(placeAfter(paragraph, undefined)).toBeUndefined();
  });
});

describe("continuesArticle", () => {
  const continues = (text: string, changed: Partial<PlacedArticle> = {}): boolean => {
    const start = text.indexOf("paragraph");
    return continuesArticle(new ReferenceText(text), { ...paragraph, start }, { ...article, ...changed });
  };

  test.each([
    ["Article 9 CRC, paragraph 2", true],
    ["Article 9 CRC paragraph 2", true],
    ["Article 9 CRC (paragraph 2)", true],
    ["Article 9 CRC. paragraph 2", false],
    ["Article 9 CRC and paragraph 2", false],
  ])("of %j is %s", (text, expected) => {
    expect(continues(text)).toBe(expected);
  });

  test("needs a name between, one article, and subdivisions alone", () => {
    const text = "Article 9 CRC, paragraph 2";
    const places = [...article.places, ...article.places];
    expect(continues(text, { attached: undefined })).toBe(false);
    expect(continues(text, { places })).toBe(false);
    const whole: ArticleReference = { ...paragraph, unit: "article", start: 15 };
    expect(continuesArticle(new ReferenceText(text), whole, article)).toBe(false);
    expect(continuesArticle(new ReferenceText(text), paragraph, undefined)).toBe(false);
  });
});
