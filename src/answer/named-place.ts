import { containsPinpoint, type Pinpoint, samePinpoint } from "../domain/pinpoint.ts";
import type { Question } from "../domain/question.ts";
import type { Register } from "../domain/register.ts";
import type { Span } from "../domain/span.ts";
import { wordsOf } from "../text/words.ts";
import type { Candidate } from "./candidate.ts";

/** Where a question wants its answer from: the instruments that it names, and the articles. */
export interface NamedPlace {
  /** Ids; empty where the question names no instrument that the texts speak of. */
  readonly instruments: readonly string[];
  /** Pinpoints with an article. */
  readonly articles: readonly Pinpoint[];
  /** Articles named without an instrument: "Article 34". */
  readonly openArticles: readonly string[];
  /** The words of the question that are taken care of by this and need not be looked for. */
  readonly spans: readonly Span[];
  /** The words, in lower case, by which people describe the instruments: makers, towns, years. They name them once more. */
  readonly describing: ReadonlySet<string>;
}

/**
 * Reads off a question the place that it names. An instrument that no text speaks of is left to be looked for by its words;
 * of a protocol and its parent, named together, the protocol is meant.
 */
export function findNamedPlace(
  question: Question,
  parts: { readonly register: Register; readonly isSpokenOf: (instrument: string) => boolean },
): NamedPlace {
  const mentions = question.mentions.filter((mention) =>
    mention.pinpoints.some((pinpoint) => pinpoint.article !== null || parts.isSpokenOf(pinpoint.instrument)),
  );
  const pinpoints = mentions.flatMap((mention) => mention.pinpoints);
  const articles = pinpoints.filter((pinpoint) => pinpoint.article !== null);
  const named = [...new Set(pinpoints.map((pinpoint) => pinpoint.instrument))];
  const parents = named.map((id) => parts.register.find(id)?.parent);
  const instruments = named.filter(
    (id) => !parents.includes(id) || articles.some((pinpoint) => pinpoint.instrument === id),
  );
  const open = question.unresolved.filter((mention) => mention.article !== null);
  const years = findYears(question, instruments, parts.register);
  const towns = findTowns(question, instruments, parts.register);
  const spans = [...[...mentions, ...open].map((mention) => mention.span), ...years, ...towns];
  const describing = findDescribingWords(instruments, parts.register);
  return {
    instruments,
    articles,
    openArticles: open.flatMap((mention) => mention.article ?? []),
    spans,
    describing,
  };
}

function findDescribingWords(instruments: readonly string[], register: Register): ReadonlySet<string> {
  const wordings = instruments.flatMap((id) => {
    const instrument = register.find(id);
    if (!instrument) return [];
    const { adopted, opened, inForce } = instrument;
    return [
      ...register.wordingsOf(instrument),
      ...[adopted, opened, inForce].map((event) => event?.place ?? ""),
    ];
  });
  return new Set(wordings.flatMap((wording) => wordsOf(wording.toLowerCase()).map(({ word }) => word)));
}

/** The years in a question that are those of an instrument that it names: they only name it once more. */
function findYears(question: Question, instruments: readonly string[], register: Register): readonly Span[] {
  const events = instruments.flatMap((id) => {
    const { adopted, opened, inForce } = register.find(id) ?? {};
    return [adopted, opened, inForce].map((event) => event?.date.slice(0, "YYYY".length));
  });
  return wordsOf(question.text).filter(({ word }) => /^\d{4}$/.test(word) && events.includes(word));
}

/** The town of which a protocol's parent is called, beside the name of the protocol: "first additional protocol to budapest". */
function findTowns(question: Question, instruments: readonly string[], register: Register): readonly Span[] {
  const towns = instruments.flatMap((id) => {
    const parent = register.find(register.find(id)?.parent ?? "");
    return [parent?.adopted, parent?.opened].map((event) => event?.place?.split(",")[0]?.toLowerCase());
  });
  return wordsOf(question.text).filter(({ word }) => towns.includes(word));
}

/** Whether a sentence stands in the place that a question names: 1, its article itself; less, around it; 0, elsewhere. */
export function standsIn(candidate: Candidate, place: NamedPlace, headingPlace: Pinpoint | null): number {
  if (place.instruments.length === 0 && place.openArticles.length === 0) return 1;
  const here = [
    ...candidate.mentions.flatMap((mention) => mention.pinpoints),
    ...(headingPlace ? [headingPlace] : []),
  ];
  if (place.articles.length > 0) {
    const nearest = Math.max(
      0,
      ...place.articles.flatMap((wanted) => here.map((found) => nearness(wanted, found))),
    );
    const isExact = place.articles.some(
      (wanted) => wanted.subdivisions.length > 0 && here.some((found) => samePinpoint(wanted, found)),
    );
    if (isElsewhere(candidate, place, headingPlace)) return nearest * (isExact ? inPassing : inTextOnAnother);
    return nearest * (headingPlace === null ? inPassing : 1);
  }
  if (place.openArticles.length > 0)
    return here.some(({ article }) => place.openArticles.includes(article ?? "")) ? 1 : 0;
  if (candidate.passage.subject !== null && place.instruments.includes(candidate.passage.subject)) return 1;
  const ofPlace = here.filter((pinpoint) => place.instruments.includes(pinpoint.instrument));
  if (ofPlace.length === 0) return 0;
  if (ofPlace.some(({ article }) => article !== null)) return 1;
  return here.some(({ article }) => article !== null) ? amongArticlesOfOthers : besideSubject;
}

/** A text on another instrument that mentions the one asked about says less of it than a text on it. */
const besideSubject = 0.7;
/** What another treaty or article says of an article stands behind what its own text, or a guide's entry on it, says. */
const inTextOnAnother = 0.6;
/** A text with a heading for the article says more of it than one that names it among others. */
const inPassing = 0.8;
const amongArticlesOfOthers = 0.5;
const widerArticle = 0.8;

function isElsewhere({ passage }: Candidate, place: NamedPlace, headingPlace: Pinpoint | null): boolean {
  if (passage.subject !== null && !place.instruments.includes(passage.subject)) return true;
  return headingPlace !== null && place.articles.every((wanted) => nearness(wanted, headingPlace) === 0);
}

function nearness(wanted: Pinpoint, found: Pinpoint): number {
  if (containsPinpoint(wanted, found)) return 1;
  return found.article !== null && containsPinpoint(found, wanted) ? widerArticle : 0;
}
