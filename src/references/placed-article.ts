import type { Pinpoint } from "../domain/pinpoint.ts";
import type { ArticlePlace, ArticleReference } from "./article-place.ts";
import type { InstrumentReference } from "./instrument-references.ts";
import { placeThere, placeWithin } from "./place-within.ts";
import type { ReferenceText } from "./reference-text.ts";

/** An article with the ids of the instruments that it can belong to: one where it is certain. */
export interface PlacedArticle {
  readonly reference: ArticleReference;
  /** At least one, each with an article. */
  readonly places: readonly ArticlePlace[];
  readonly instruments: readonly string[];
  /** The instrument reference right beside the article, which is part of the same mention. */
  readonly attached: InstrumentReference | undefined;
}

/** Places "this article", "paragraph 2 above" and the like in the article that the text stands in. */
export function placeHere(reference: ArticleReference, here: Pinpoint): PlacedArticle {
  const places = placeWithin(reference, here);
  return { reference, places, instruments: [here.instrument], attached: undefined };
}

/** Places "paragraph 2 of that article" in the article that was placed last. Undefined where none was. */
export function placeAfter(
  reference: ArticleReference,
  previous: PlacedArticle | undefined,
): PlacedArticle | undefined {
  const [last] = previous?.places ?? [];
  if (!previous || !last) return undefined;
  const { instruments } = previous;
  return { reference, places: placeThere(reference, last), instruments, attached: undefined };
}

/** "Article 9 of the Convention, paragraph 2": subdivisions right behind the name that stands between them and their article. */
export function continuesArticle(
  source: ReferenceText,
  { unit, start }: ArticleReference,
  previous: PlacedArticle | undefined,
): boolean {
  const name = previous?.attached;
  if (unit !== "paragraph" || !name || previous.places.length > 1) return false;
  return /^(?:,? | \()$/.test(source.text.slice(source.end(name.last), start));
}
