import type { Pinpoint } from "../domain/pinpoint.ts";
import type { ArticlePlace, ArticleReference } from "./article-place.ts";

/**
 * The places that subdivisions name in the article that a text stands in. A letter or Roman numeral belongs to the paragraph that
 * the text stands in, where there is one: below paragraph 1 "subparagraph (b)" is (1)(b).
 */
export function placeWithin({ places }: ArticleReference, here: Pinpoint): readonly ArticlePlace[] {
  const article = here.article ?? "";
  const paragraph = here.subdivisions.slice(0, 1).filter((label) => /^\d/.test(label));
  return places.map(({ subdivisions }) => {
    const isBelowParagraph = /^[a-z]/.test(subdivisions[0] ?? "");
    return { article, subdivisions: isBelowParagraph ? [...paragraph, ...subdivisions] : subdivisions };
  });
}

/** The places that "paragraph 2 of that article" names, in the article of a place that was named before. */
export function placeThere({ places }: ArticleReference, { article }: ArticlePlace): readonly ArticlePlace[] {
  return places.map(({ subdivisions }) => ({ article, subdivisions }));
}

/**
 * The places as an instrument without articles numbers them: there "paragraphs 13 and 14(a)" count what articles count elsewhere. None where
 * a letter comes first, which is in a paragraph that the words do not name.
 */
export function placeAsArticles({ places }: ArticleReference): readonly ArticlePlace[] {
  return places.flatMap(({ article, subdivisions }) => {
    const [number, ...rest] = article === null ? subdivisions : [article, ...subdivisions];
    const isNumber = article !== null || /^\d/.test(number ?? "");
    return number !== undefined && isNumber ? [{ article: number, subdivisions: rest }] : [];
  });
}
