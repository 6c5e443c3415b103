import { describe, expect, test } from "vitest";
import { findArticles, isAmong } from "../../../eval/judges/find-articles.ts";

describe("findArticles", () => {
  test.each([
    ["Article 34 of this Convention", ["34"]],
    ["art. 3(1)(c), e.g. No. 5", ["3(1)(c)"]],
    ["Articles 2 to 5", ["2", "3", "4", "5"]],
    ["Articles 31–33 VCLT", ["31", "32", "33"]],
    ["Articles 4, 5 and 6 of the treaty", ["4", "5", "6"]],
    ["Articles 4, 5, and 6(1) (a)", ["4", "5", "6(1)(a)"]],
    ["l'article 7 et l'article 9", ["7", "9"]],
    ["los artículos 3 y 4", ["3", "4"]],
    ["Article 2bis", ["2 bis"]],
    ["Article 5 to 500", ["5", "500"]],
    ["article of faith, the part 3, smart 4", []],
    ["Article 4 and 30 days later", ["4", "30"]],
  ])("finds those of “%s”", (text, expected) => {
    expect(findArticles(text)).toEqual(expected);
  });
});

describe("isAmong", () => {
  test.each([
    ["3", ["3(1)"], true],
    ["3(1)", ["2", "3"], true],
    ["3(1)", ["3(2)"], false],
    ["3", ["34"], false],
    ["3", [], false],
  ])("looks for %s among %o: %s", (article, named, expected) => {
    expect(isAmong(article, named)).toBe(expected);
  });
});
