import { expect, test } from "vitest";
import { nameArticle } from "../../src/answer/name-article.ts";

test.each([
  ["34", "Article 34"],
  ["2 bis", "Article 2 bis"],
  ["3(1)(c)", "Article 3(1)(c)"],
  ["preamble", "Preamble"],
  ["annex", "Annex"],
  ["annex iv", "Annex IV"],
  ["annex 3", "Annex 3"],
])("nameArticle writes %s as %s", (article, name) => {
  expect(nameArticle(article)).toBe(name);
});
