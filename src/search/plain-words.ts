import type { Passage } from "../domain/passage.ts";
import { containsPinpoint, type Pinpoint, parsePinpoint } from "../domain/pinpoint.ts";
import type { PlainWords } from "../domain/plain-words.ts";
import type { FindHeadingPlace } from "../references/heading-place.ts";
import { createTermReader } from "../text/terms.ts";

/** So many words of a phrase must be asked for before the phrase says what its article is about. */
const wordsOfPhrase = 2;

/** A place with what people call it, each phrase in stems. */
export interface PlainPlace {
  readonly pinpoint: Pinpoint;
  readonly phrases: readonly (readonly string[])[];
}

/**
 * Gives the stems of those phrases that people use for the article a passage is about and that share words with the question; none
 * where there are none. `asked` are the stems of the question.
 */
export type ReadPlainTerms = (passage: Passage, asked: ReadonlySet<string>) => readonly string[];

/**
 * Prepares reading the plain words of passages: those of the article they stand under, of its parts and of what holds it. A phrase is
 * taken or left as a whole: of a hundred phrases together some share a word with any question, on pizza too.
 */
export function createPlainTermReader(
  places: readonly PlainPlace[],
  findHeadingPlace: FindHeadingPlace,
): ReadPlainTerms {
  const byArticle = Map.groupBy(places, ({ pinpoint }) => articleKey(pinpoint));
  return (passage, asked) => {
    const place = placeOf(passage, findHeadingPlace);
    if (!place) return [];
    const ofArticle = byArticle.get(articleKey(place)) ?? [];
    return ofArticle
      .filter(({ pinpoint }) => containsPinpoint(pinpoint, place) || containsPinpoint(place, pinpoint))
      .flatMap(({ phrases }) => phrases.filter((phrase) => isAskedFor(phrase, asked)).flat());
  };
}

function isAskedFor(phrase: readonly string[], asked: ReadonlySet<string>): boolean {
  const shared = phrase.filter((term) => asked.has(term)).length;
  return shared >= wordsOfPhrase;
}

function placeOf(passage: Passage, findHeadingPlace: FindHeadingPlace): Pinpoint | null {
  const { subject } = passage;
  return (
    findHeadingPlace(passage) ??
    (subject === null ? null : { instrument: subject, article: null, subdivisions: [] })
  );
}

/** Reads plain words into stems, once for all that works on them. */
export function readPlainPlaces(plainWords: PlainWords): readonly PlainPlace[] {
  const read = createTermReader();
  return Object.entries(plainWords).flatMap(([place, phrases]) => {
    const pinpoint = parsePinpoint(place);
    return pinpoint ? [{ pinpoint, phrases: phrases.map((phrase) => [...new Set(read(phrase))]) }] : [];
  });
}

/** What tells the article of a place, or its instrument as a whole, from all others. */
export function articleKey({ instrument, article }: Pinpoint): string {
  return `${instrument} ${article ?? ""}`;
}
