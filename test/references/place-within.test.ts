import { describe, expect, test } from "vitest";
import { formatArticle, parsePinpoint } from "../../src/domain/pinpoint.ts";
import type { ArticleReference } from "../../src/references/article-place.ts";
import { placeAsArticles, placeThere, placeWithin } from "../../src/references/place-within.ts";

/** A reference to subdivisions without their article, "1.a 2" for "paragraphs 1(a) and 2"; "" is the article itself. */
const reference = (paths: string): ArticleReference => ({
  start: 0,
  end: 1,
  unit: "paragraph",
  places: paths.split(" ").map((path) => ({ article: null, subdivisions: path.split(".").filter(Boolean) })),
});
const here = (place: string) =>
  parsePinpoint(`crc ${place}`) ?? { instrument: "crc", article: null, subdivisions: [] };

describe("placeWithin", () => {
  test.each([
    ["9", "", "9"],
    ["9(1)", "", "9"],
    ["9", "1", "9(1)"],
    ["9(2)", "1.a", "9(1)(a)"],
    ["9", "a", "9(a)"],
    ["9(2)", "a b", "9(2)(a) 9(2)(b)"],
    ["9(2)(c)", "a.ii", "9(2)(a)(ii)"],
    ["9(c)", "a", "9(a)"],
  ])("at %s puts %j at %s", (place, paths, expected) => {
    expect(placeWithin(reference(paths), here(place)).map(formatArticle).join(" ")).toBe(expected);
  });
});

test("placeThere puts subdivisions into the article of another place, whatever that one's are", () => {
  const places = placeThere(reference("2 3.a"), { article: "5", subdivisions: ["1"] });
  expect(places.map(formatArticle)).toEqual(["5(2)", "5(3)(a)"]);
});

describe("placeAsArticles", () => {
  test.each([
    ["13", "13"],
    ["13 14.a", "13 14(a)"],
    ["a", ""],
    ["", ""],
  ])("numbers %j as %j", (paths, expected) => {
    expect(placeAsArticles(reference(paths)).map(formatArticle).join(" ")).toBe(expected);
  });

  test("keeps articles that are named", () => {
    const named = { ...reference(""), places: [{ article: "annex ii", subdivisions: ["3"] }] };
    expect(placeAsArticles(named)).toEqual(named.places);
  });
});
