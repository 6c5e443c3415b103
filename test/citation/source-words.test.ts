import { expect, test } from "vitest";
import { sourceWordsOf } from "../../src/citation/source-words.ts";

test.each([
  ["en", "as of 12 May 2022", "published May 2022", "under", "news"],
  ["fr", "état au 12 mai 2022", "publié en mai 2022", "sous", "presse"],
  ["es", "situación al 12 de mayo de 2022", "publicado en mayo de 2022", "en", "prensa"],
  ["pt", "as of 12 May 2022", "published May 2022", "under", "news"],
])("sourceWordsOf %s tells the age and the place of a source", (language, asOf, published, under, news) => {
  const words = sourceWordsOf(language);
  expect([words.asOf("2022-05-12"), words.published("2022-05"), words.under, words.kinds.news]).toEqual([
    asOf,
    published,
    under,
    news,
  ]);
});

test.each([
  ["fr", "état en mai 2022", "publié le 12 mai 2022"],
  ["es", "situación en mayo de 2022", "publicado el 12 de mayo de 2022"],
])("sourceWordsOf %s goes by what is known of a date", (language, asOf, published) => {
  const words = sourceWordsOf(language);
  expect([words.asOf("2022-05"), words.published("2022-05-12")]).toEqual([asOf, published]);
});
