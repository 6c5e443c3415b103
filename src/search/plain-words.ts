import type { Passage } from "../domain/passage.ts";
import { containsPinpoint, type Pinpoint, parsePinpoint } from "../domain/pinpoint.ts";
import type { PlainWords } from "../domain/plain-words.ts";
import type { Question } from "../domain/question.ts";
import type { Register } from "../domain/register.ts";
import type { FindHeadingPlace } from "../references/heading-place.ts";
import { createTermReader, termsOf } from "../text/terms.ts";
import type { WeightedClause } from "./clause-scorer.ts";
import { countFields } from "./count-fields.ts";
import { buildLexicalIndex, openLexicalIndex } from "./lexical-index.ts";

/** So many places are looked for beside the question's own words. */
const placesLookedFor = 3;

/**
 * What the place that fits best weighs beside a word of the question, and the others in proportion to how well they fit. Chosen on
 * development questions, docs/decisions/0012-plain-words.md.
 */
const placeWeight = 0.3;

/** So many words of a phrase must be asked for before the phrase says what its article is about. */
const wordsOfPhrase = 2;

/** A place with what people call it, each phrase in stems. */
export interface PlainPlace {
  readonly pinpoint: Pinpoint;
  readonly phrases: readonly (readonly string[])[];
}

/** An article, or an instrument as a whole, with all that people call it and its parts. */
interface PlainArticle {
  readonly instrument: string;
  readonly terms: readonly string[];
  /** Runs of terms that passages on the article hold. */
  readonly runs: readonly (readonly string[])[];
}

/** Gives clauses that ask for the articles that people mean by the question's words. */
export type FindPlainPlaces = (question: Pick<Question, "text" | "pinpoints">) => readonly WeightedClause[];

/**
 * Prepares finding articles by plain words: a small index of its own, in which each article is one text. What is found is asked for by
 * its number, its heading and its instrument's name, which the passages under it hold. Where the question names instruments, only their
 * articles are looked for.
 */
export function createPlainPlaceFinder(places: readonly PlainPlace[], register: Register): FindPlainPlaces {
  const articles = gatherArticles(places, register);
  const index = openLexicalIndex(buildLexicalIndex(articles.map(({ terms }) => countFields([], terms))));
  const positions = Map.groupBy(articles.keys(), (position) => articles[position]?.instrument ?? "");
  return ({ text, pinpoints }) => {
    const named = [...new Set(pinpoints.map(({ instrument }) => instrument))];
    const within = named.flatMap((instrument) => positions.get(instrument) ?? []);
    const hits = index.search(
      [...new Set(termsOf(text))],
      placesLookedFor,
      named.length > 0 ? { within } : {},
    );
    const best = hits[0]?.score ?? 1;
    return hits.map(({ position, score }) => ({
      weight: (placeWeight * score) / best,
      alternatives: articles[position]?.runs ?? [],
    }));
  };
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

function gatherArticles(all: readonly PlainPlace[], register: Register): readonly PlainArticle[] {
  const groups = Map.groupBy(all, ({ pinpoint }) => articleKey(pinpoint));
  return [...groups.values()].flatMap((places) => {
    const [first] = places;
    const instrument = first && register.find(first.pinpoint.instrument);
    if (!first || !instrument) return [];
    const { article } = first.pinpoint;
    const heading = termsOf(instrument.articles.find(({ number }) => number === article)?.heading ?? "");
    const named = [...new Set([...termsOf(article ?? ""), ...termsOf(instrument.shortTitle)])];
    return [
      {
        instrument: instrument.id,
        terms: [...places.flatMap(({ phrases }) => phrases.flat()), ...heading],
        runs: [named, [...new Set([...named, ...heading])]],
      },
    ];
  });
}

function articleKey({ instrument, article }: Pinpoint): string {
  return `${instrument} ${article ?? ""}`;
}
