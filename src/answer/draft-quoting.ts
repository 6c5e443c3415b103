import { distinctPinpoints } from "../domain/mention.ts";
import { containsPinpoint, type Pinpoint } from "../domain/pinpoint.ts";
import { type Span, shiftSpan, sliceSpan } from "../domain/span.ts";
import { termsOf } from "../text/terms.ts";
import type { Candidate } from "./candidate.ts";
import { type Clause, findClauses, findPlaced } from "./clauses.ts";
import { creditOf } from "./coverage.ts";
import type { DraftQuote, DraftSentence } from "./draft-sentence.ts";
import type { Facet } from "./facets.ts";
import { type FrameParts, frameQuote, isDenial } from "./frame-quote.ts";
import type { NamedPlace } from "./named-place.ts";
import type { RankedSentence } from "./rank-sentences.ts";

/** What a quoting answer is drafted with. */
export interface QuotingParts extends FrameParts {
  readonly facets: readonly Facet[];
  readonly place: NamedPlace;
}

/** At most this many citations stand behind one sentence (the cap of ALCE, arXiv 2305.14627). */
const citationsPerSentence = 3;

/**
 * Drafts a sentence that quotes a source sentence whole. Where that names several articles, the quote is pinned to the clause
 * that the question is about; where no clause stands out, there is one quote for each article, of its clause.
 */
export function draftQuoting(sentence: RankedSentence, parts: QuotingParts): DraftSentence {
  const { candidate } = sentence;
  const quotes = findQuotes(sentence, parts);
  const [first] = quotes;
  const single = quotes.length === 1 && first ? first.place : instrumentOf(candidate);
  return {
    frame: frameQuote(candidate, single, parts),
    denies: isDenial(candidate, parts),
    quoted: candidate.text,
    quotes,
  };
}

function findQuotes(sentence: RankedSentence, parts: QuotingParts): readonly DraftQuote[] {
  const { candidate, headingPlace } = sentence;
  if (headingPlace) return [quote(candidate, candidate.span, placeUnder(headingPlace, candidate))];
  const clauses = findClauses(candidate);
  const relevant = relevantClauses(clauses, candidate, parts);
  const [only] = relevant;
  if (!only) {
    const asked = findPlaced(candidate).flatMap(({ pinpoints }) =>
      pinpoints.filter((pinpoint) => isAskedFor(pinpoint, parts.place)),
    );
    const places = asked[0] ? [asked[0]] : placesOf(namedPlaces(candidate, parts.place));
    return (places.length > 0 ? places : [instrumentOf(candidate)]).map((place) =>
      quote(candidate, candidate.span, place),
    );
  }
  if (relevant.length === 1) {
    const place = placeOf(only, parts.place);
    const places = place?.article === null ? placesOf(only.pinpoints) : [];
    return (places.length > 0 ? places : [place]).map((one) => quote(candidate, candidate.span, one));
  }
  return relevant
    .slice(0, citationsPerSentence)
    .map((clause) => quote(candidate, clause.span, placeOf(clause, parts.place)));
}

/** The articles that a sentence names, where they are of one instrument: of the one asked about, if any. */
function namedPlaces(candidate: Candidate, { instruments }: NamedPlace): readonly Pinpoint[] {
  const named = distinctPinpoints(findPlaced(candidate));
  const asked = named.filter(({ instrument }) => instruments.includes(instrument));
  const places = asked.length > 0 ? asked : named;
  return new Set(places.map(({ instrument }) => instrument)).size === 1 ? places : [];
}

/** The articles of a list ("Articles 4, 5 and 8"), each to be cited for the sentence; none where they are too many to be told apart by it. */
function placesOf(pinpoints: readonly Pinpoint[]): readonly Pinpoint[] {
  return pinpoints.length <= citationsPerSentence ? pinpoints : [];
}

/**
 * What stands under the heading of an article is that article, whatever others it refers to ("as defined in Article 2"); where it
 * names one part of it, that part.
 */
function placeUnder(headingPlace: Pinpoint, candidate: Candidate): Pinpoint {
  if (candidate.place) return candidate.place;
  const named = distinctPinpoints(findPlaced(candidate)).filter((pinpoint) =>
    containsPinpoint(headingPlace, pinpoint),
  );
  const [only, ...others] = named;
  return only && others.length === 0 ? only : headingPlace;
}

/** The clauses that the question is about: those at an article that it names, else those that speak of most of its facets. */
function relevantClauses(
  clauses: readonly Clause[],
  candidate: Candidate,
  parts: QuotingParts,
): readonly Clause[] {
  const asked = clauses.filter((clause) =>
    clause.pinpoints.some((pinpoint) => isAskedFor(pinpoint, parts.place)),
  );
  if (asked.length > 0) return asked;
  const scores = clauses.map(({ own }) => {
    const words = sliceSpan(candidate.text, shiftSpan(own, -candidate.span.start));
    const terms = new Set(termsOf(words));
    return parts.facets.reduce((sum, facet) => sum + facet.weight * creditOf(facet, terms), 0);
  });
  const best = Math.max(...scores);
  return clauses.filter((_, at) => (scores[at] ?? 0) >= best * nearlyBest);
}

const nearlyBest = 0.9;

function isAskedFor(pinpoint: Pinpoint, place: NamedPlace): boolean {
  const isOpen = pinpoint.article !== null && place.openArticles.includes(pinpoint.article);
  return isOpen || place.articles.some((wanted) => containsPinpoint(wanted, pinpoint));
}

/** The one place that a clause is about; of several ("Articles 2 to 10") the one asked for, else their instrument alone. */
function placeOf(clause: Clause, place: NamedPlace): Pinpoint | null {
  const asked = clause.pinpoints.find((pinpoint) => isAskedFor(pinpoint, place));
  const [only, ...others] = clause.pinpoints;
  if (asked || !only) return asked ?? null;
  return others.length === 0 ? only : { instrument: only.instrument, article: null, subdivisions: [] };
}

/** The instrument that a sentence is about: its passage's subject, else the one instrument that it names. */
function instrumentOf(candidate: Candidate): Pinpoint | null {
  const named = [
    ...new Set(
      candidate.mentions.flatMap((mention) => mention.pinpoints.map((pinpoint) => pinpoint.instrument)),
    ),
  ];
  const instrument = candidate.passage.subject ?? (named.length === 1 ? named[0] : undefined);
  return instrument === undefined ? null : { instrument, article: null, subdivisions: [] };
}

function quote(candidate: Candidate, span: Span, place: Pinpoint | null): DraftQuote {
  const trimmed = trim(candidate, span);
  const words = candidate.text.slice(
    trimmed.start - candidate.span.start,
    trimmed.end - candidate.span.start,
  );
  return { passage: candidate.passage, document: candidate.document, span: trimmed, words, place };
}

/** Cuts white space and stray punctuation off the ends of a clause. */
function trim(candidate: Candidate, span: Span): Span {
  const character = (position: number) => candidate.text[position - candidate.span.start] ?? "x";
  let { start, end } = span;
  while (start < end && /[\s,;]/.test(character(start))) start += 1;
  while (end > start && /[\s,;]/.test(character(end - 1))) end -= 1;
  return { start, end };
}
