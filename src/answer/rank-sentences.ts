import { containsPinpoint, type Pinpoint } from "../domain/pinpoint.ts";
import type { Question } from "../domain/question.ts";
import { sliceSpan } from "../domain/span.ts";
import type { FindHeadingPlace } from "../references/heading-place.ts";
import type { FoundPlace } from "../search/plain-places.ts";
import { termsOf } from "../text/terms.ts";
import type { Candidate } from "./candidate.ts";
import { type Coverage, creditOf, measureCoverage } from "./coverage.ts";
import { findExpectedReply } from "./expected-reply.ts";
import type { Facet } from "./facets.ts";
import { measureMeant } from "./meant-article.ts";
import { type NamedPlace, standsIn } from "./named-place.ts";

/** A sentence with what speaks for showing it. */
export interface RankedSentence {
  readonly candidate: Candidate;
  readonly headingPlace: Pinpoint | null;
  /** How much of the question it speaks of, from 0 to 1. */
  readonly coverage: number;
  readonly score: number;
  /** What is to be added to the score where sentences are chosen: how likely people mean the article that it is about. */
  readonly meant: number;
  /** How much of the question the heading of the article that it stands under, and what people call that article, say by themselves, from 0 to 1. */
  readonly headed: number;
  /** Null where it may be shown; else the check that it failed, for the trace. */
  readonly failure: string | null;
}

/** What sentences are ranked by. */
export interface RankingParts {
  readonly question: Question;
  readonly facets: readonly Facet[];
  readonly place: NamedPlace;
  /** What people may mean by the question, best first. */
  readonly meant: readonly FoundPlace[];
  readonly findHeadingPlace: FindHeadingPlace;
  /** The least coverage with which a sentence is evidence. */
  readonly leastCoverage: number;
}

/** What a sentence scores by besides its coverage, each from 0 to 1 times its weight. Set on development questions. */
const weights = {
  /** What it says of the words that questions are built with, where there are no others. */
  scaffolding: 0.15,
  /** What it says itself, over what stands around it. */
  own: 0.5,
  /** The words by which the question names the place: of two in place, the one that names it. */
  naming: 0.3,
  /** Where nothing is asked beyond the place, the passage that comes first in it: that says what it is. */
  opening: 0.2,
  /** How well it holds the sort of thing asked for. */
  reply: 0.5,
  /** How likely people mean the article that it is about. */
  meant: 0.3,
};
/** What each doubling of a passage's rank costs, times the natural logarithm of 2. */
const rankCost = 0.02;
/** The same where a story tells what is asked: the passages are found by all its words, of which a sentence can hold but few. */
const rankCostOfStory = 0.05;
/** A story is told for what a treaty says of it, and seldom for what none says: "No article of the Convention is about websites." */
const denialShare = 0.6;
const denies = /^(?:no|nothing|none|neither)\b|\b(?:does|do|is|are) not\b|\bnothing to do\b/i;
/** A title names things; a sentence says something of them, and is preferred where it says nearly as much. */
const titleShare = 0.7;

/** Ranks sentences by how well they answer: best first, ties by the passage's rank and the sentence's place in it. */
export function rankSentences(
  candidates: readonly Candidate[],
  parts: RankingParts,
): readonly RankedSentence[] {
  const holdsReply = findExpectedReply(parts.question, parts.facets);
  const leastCoverage = findLeastCoverage(parts);
  const isOpen = !asksForMore(parts.facets);
  const openings = isOpen ? findOpenings(candidates, parts.place) : new Set<string>();
  const matter = isOpen ? weights.scaffolding : 1;
  const isNamed = parts.place.instruments.length > 0;
  const isTold = parts.question.story !== "";
  // What is asked of a country is told with its name, in whatever article.
  const ofSomebody = parts.facets.some(({ essential, phrase }) => essential && phrase !== null);
  const headingShares = new Map<string, number>();
  return candidates
    .map((candidate): RankedSentence => {
      const headingPlace = candidate.place ?? parts.findHeadingPlace(candidate.passage);
      const coverage = measureCoverage(candidate, parts.facets);
      const inPlace = standsIn(candidate, parts.place, headingPlace);
      const reply = takesTitle(candidate, parts.facets) ? holdsReply(candidate, headingPlace) : 0;
      const said =
        matter * (coverage.share + weights.own * coverage.ownShare) +
        weights.naming * shareOfName(parts, candidate, headingPlace) +
        weights.opening * (openings.has(candidate.passage.id) ? 1 : 0) +
        weights.reply * reply;
      const fitness = isTold && denies.test(candidate.text) ? denialShare : 1;
      const score =
        said * inPlace * fitness * (candidate.order < 0 ? titleShare : 1) -
        (isTold ? rankCostOfStory : rankCost) * Math.log(candidate.rank);
      const likely = measureMeant(candidate, headingPlace, parts);
      const failure = isNumberOfAnother(candidate, parts)
        ? "tells a number of another instrument"
        : findFailure({
            coverage,
            inPlace,
            reply,
            leastCoverage: isNamed && likely >= surelyMeant ? leastCoverage * meantShare : leastCoverage,
            kind: parts.question.kind,
          });
      const heading = headingPlace === null ? "" : (candidate.passage.headings.at(-1) ?? "");
      const key = `${candidate.passage.id} ${heading}`;
      const headed = headingShares.get(key) ?? shareOfTerms(termsOfArticle(heading, candidate), parts.facets);
      headingShares.set(key, headed);
      const meant = (ofSomebody ? 0 : weights.meant) * inPlace * fitness * likely;
      return { candidate, headingPlace, coverage: coverage.share, score, meant, headed, failure };
    })
    .toSorted(
      (one, other) =>
        other.score - one.score ||
        one.candidate.rank - other.candidate.rank ||
        one.candidate.order - other.candidate.order,
    );
}

/** Under the article that people surely mean of an instrument that they name, a sentence need speak of a little less. Set on development questions. */
const surelyMeant = 0.8;
const meantShare = 0.85;

interface Measured {
  readonly coverage: Coverage;
  readonly inPlace: number;
  readonly reply: number;
  readonly leastCoverage: number;
  readonly kind: Question["kind"];
}

function findFailure({ coverage, inPlace, reply, leastCoverage, kind }: Measured): string | null {
  if (coverage.missesEssential) return "does not speak of a name, a number or the thing asked for";
  if (inPlace === 0) return "is not about the instrument or article asked for";
  if (coverage.share < leastCoverage) return "speaks of too little of the question";
  return reply > 0 ? null : `does not hold what a ${kind} question asks for`;
}

function asksForMore(facets: readonly Facet[]): boolean {
  return facets.some((facet) => facet.telling);
}

/**
 * Where a question names the instrument, its sentences need speak of less: whatever else they say, they are about the right thing. Not so
 * where a figure or a day is wanted: treaties have many of them. Where nothing more is asked, they need speak of nothing.
 */
function findLeastCoverage({ question, facets, place, leastCoverage }: RankingParts): number {
  if (!asksForMore(facets)) return 0;
  const wantsFigure = question.kind === "how-many" || question.kind === "when";
  return place.instruments.length > 0 && !wantsFigure ? leastCoverage * namedPlaceShare : leastCoverage;
}

const namedPlaceShare = 0.5;

/**
 * The passages found that come first, in their document, on their subject: a text that is about the instrument as a whole opens with what it
 * is; others do where there is no such text.
 */
function findOpenings(candidates: readonly Candidate[], place: NamedPlace): ReadonlySet<string> {
  const first = new Map<string, Candidate>();
  const own = candidates.filter(({ document }) => place.instruments.includes(document.instrument ?? ""));
  for (const candidate of (own.length > 0 ? own : candidates).filter(({ order }) => order >= 0)) {
    const key = `${candidate.passage.documentId} ${candidate.passage.subject}`;
    const known = first.get(key);
    if (!known || candidate.span.start < known.span.start) first.set(key, candidate);
  }
  return new Set([...first.values()].map(({ passage }) => passage.id));
}

/** A title stands for itself: what stands around it says nothing of what it is asked. */
function takesTitle(candidate: Candidate, facets: readonly Facet[]): boolean {
  if (candidate.order >= 0) return true;
  return facets.every((facet) => !facet.telling || creditOf(facet, candidate.terms) >= titleCredit);
}

const titleCredit = 0.7;

function shareOfName(
  { question, place }: RankingParts,
  candidate: Candidate,
  headingPlace: Pinpoint | null,
): number {
  // What stands under the heading of the article need not name it again.
  if (headingPlace && place.articles.some((wanted) => containsPinpoint(wanted, headingPlace))) return 1;
  const terms = termsOf(place.spans.map((span) => sliceSpan(question.text, span)).join(" "));
  return terms.length === 0 ? 0 : terms.filter((term) => candidate.terms.has(term)).length / terms.length;
}

/** What an article is about: its heading, and what people call it. */
function termsOfArticle(heading: string, { called }: Candidate): ReadonlySet<string> {
  return new Set([...termsOf(heading), ...called]);
}

/** How much of the question a set of stems says, from 0 to 1. */
function shareOfTerms(terms: ReadonlySet<string>, facets: readonly Facet[]): number {
  const total = facets.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0 || terms.size === 0) return 0;
  return facets.reduce((sum, facet) => sum + facet.weight * creditOf(facet, terms), 0) / total;
}

/** A number that is no year: years are in the names of instruments. */
const countsSomething = /^(?!(?:1[89]|20)\d\d$)\d/;

/**
 * "Why does the GDPR give 24 hours?" A text on another instrument that holds the number says it of that other one: the question takes it
 * for granted of the one that it names.
 */
function isNumberOfAnother({ passage }: Candidate, { facets, place }: RankingParts): boolean {
  if (passage.subject === null || place.instruments.length === 0) return false;
  const asksOfNumber = facets.some(
    ({ essential, terms }) => essential && terms.some((term) => countsSomething.test(term)),
  );
  return asksOfNumber && !place.instruments.includes(passage.subject);
}
