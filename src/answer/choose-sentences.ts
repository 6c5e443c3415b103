import type { Pinpoint } from "../domain/pinpoint.ts";
import type { Question } from "../domain/question.ts";
import { sliceSpan } from "../domain/span.ts";
import { termsOf } from "../text/terms.ts";
import type { Candidate } from "./candidate.ts";
import { creditOf, measureCoverage } from "./coverage.ts";
import { findExpectedReply } from "./expected-reply.ts";
import type { Facet } from "./facets.ts";
import type { FindHeadingPlace } from "./heading-place.ts";
import { type NamedPlace, standsIn } from "./named-place.ts";

/** A sentence with what speaks for showing it. */
export interface RankedSentence {
  readonly candidate: Candidate;
  readonly headingPlace: Pinpoint | null;
  /** How much of the question it speaks of, from 0 to 1. */
  readonly coverage: number;
  readonly score: number;
  /** Null where it may be shown; else the check that it failed, for the trace. */
  readonly failure: string | null;
}

/** The limits of an answer in quoting mode. */
export interface ChoiceLimits {
  readonly sentences: number;
  /** Words in all the sentences together. */
  readonly words: number;
  /** The least coverage with which a sentence is evidence. */
  readonly coverage: number;
  /** A further sentence is shown when its score is at least this share of the best one's. */
  readonly shareOfBest: number;
}

/** Limits by design: at most 5 sentences and 120 words; 3 read better where no list is asked for. The two shares were set on development questions, see docs/decisions. */
export const defaultChoiceLimits: ChoiceLimits = {
  sentences: 5,
  words: 120,
  coverage: 0.45,
  shareOfBest: 0.85,
};

/** The limits for an answer to a question of this kind. */
export function limitsFor({ kind }: Question): ChoiceLimits {
  const wantsSeveral = kind === "list" || kind === "which-instrument";
  return wantsSeveral
    ? { ...defaultChoiceLimits, shareOfBest: 0.8 }
    : { ...defaultChoiceLimits, sentences: 3 };
}

/** What sentences are ranked by. */
export interface RankingParts {
  readonly question: Question;
  readonly facets: readonly Facet[];
  readonly place: NamedPlace;
  readonly findHeadingPlace: FindHeadingPlace;
  readonly limits: ChoiceLimits;
}

/** Ranks sentences by how well they answer: best first, ties by the passage's rank and the sentence's place in it. */
export function rankSentences(
  candidates: readonly Candidate[],
  parts: RankingParts,
): readonly RankedSentence[] {
  const holdsReply = findExpectedReply(parts.question);
  const leastCoverage = findLeastCoverage(parts);
  return candidates
    .map((candidate): RankedSentence => {
      const headingPlace = parts.findHeadingPlace(candidate.passage);
      const { share, ownShare, missesEssential } = measureCoverage(candidate, parts.facets);
      const inPlace = standsIn(candidate, parts.place, headingPlace);
      const reply = holdsReply(candidate, headingPlace);
      const said =
        share + ownWeight * ownShare + namingWeight * shareOfName(parts, candidate) + replyWeight * reply;
      const score =
        said * inPlace * (candidate.order < 0 ? titleShare : 1) - rankCost * Math.log(candidate.rank);
      const failure = missesEssential
        ? "does not speak of a name, a number or the thing asked for"
        : inPlace === 0
          ? "is not about the instrument or article asked for"
          : share < leastCoverage
            ? "speaks of too little of the question"
            : reply > 0 && (candidate.order >= 0 || titleSaysAll(candidate, parts.facets))
              ? null
              : `does not hold what a ${parts.question.kind} question asks for`;
      return { candidate, headingPlace, coverage: share, score, failure };
    })
    .toSorted(
      (one, other) =>
        other.score - one.score ||
        one.candidate.rank - other.candidate.rank ||
        one.candidate.order - other.candidate.order,
    );
}

/**
 * Where an open question names the place, its sentences need speak of less; where it asks for nothing more, of nothing. A question
 * for one certain thing gains nothing by naming the place: the thing must be there.
 */
function findLeastCoverage({ question, facets, place, limits }: RankingParts): number {
  if (!facets.some((facet) => facet.telling)) return 0;
  const isOpen = ["other", "why", "list", "where"].includes(question.kind);
  return isOpen && place.instruments.length > 0 ? limits.coverage * namedPlaceShare : limits.coverage;
}

const namedPlaceShare = 0.8;
const ownWeight = 0.5;
const namingWeight = 0.3;
const replyWeight = 0.5;
/** A title names things; a sentence says something of them, and is preferred where it says nearly as much. */
const titleShare = 0.7;
const rankCost = 0.02;

/** A title stands for itself: what stands around it says nothing of what it is asked. */
function titleSaysAll(candidate: Candidate, facets: readonly Facet[]): boolean {
  return facets.every((facet) => !facet.telling || creditOf(facet, candidate.terms) >= titleCredit);
}

const titleCredit = 0.5;

/** How many of the words by which the question names its place the sentence says itself: of two in place, the one that names it. */
function shareOfName({ question, place }: RankingParts, candidate: Candidate): number {
  const words = place.spans.map((span) => sliceSpan(question.text, span)).join(" ");
  const terms = termsOf(words);
  return terms.length === 0 ? 0 : terms.filter((term) => candidate.terms.has(term)).length / terms.length;
}

/**
 * Takes the best sentences that may be shown, within the limits, in an order that reads: the best one first, then what else is
 * taken of its passage in text order, then the other passages. A sentence that goes on from the best one ("… he said") comes along.
 */
export function chooseSentences(
  ranked: readonly RankedSentence[],
  limits: ChoiceLimits,
): readonly RankedSentence[] {
  const fit = ranked.filter((sentence) => sentence.failure === null);
  const best = fit[0];
  if (!best) return [];
  const close = fit.filter(
    (sentence) => sentence !== best && sentence.score >= limits.shareOfBest * best.score,
  );
  const chosen = [best];
  let words = lengthOf(best);
  for (const sentence of [...findContinuation(best, ranked), ...close]) {
    const isNew = !chosen.some(({ candidate }) => candidate.text === sentence.candidate.text);
    if (!isNew || chosen.length >= limits.sentences || words + lengthOf(sentence) > limits.words) continue;
    chosen.push(sentence);
    words += lengthOf(sentence);
  }
  return inReadingOrder(chosen);
}

function lengthOf({ candidate }: RankedSentence): number {
  return candidate.text.split(/\s+/).length;
}

/** The sentence after the best one, where its words point back to it. */
function findContinuation(
  best: RankedSentence,
  ranked: readonly RankedSentence[],
): readonly RankedSentence[] {
  return ranked.filter(
    ({ candidate }) =>
      candidate.passage.id === best.candidate.passage.id &&
      candidate.order === best.candidate.order + 1 &&
      best.candidate.order >= 0 &&
      pointsBack.test(candidate.text),
  );
}

const pointsBack =
  /^(?:he|she|they|it|its|their|this|these|those|such|the former|the latter)\b|\b(?:he|she|they) (?:said|added|noted|warned|explained|argued)\b/i;

function inReadingOrder(chosen: readonly RankedSentence[]): readonly RankedSentence[] {
  const [best, ...others] = chosen;
  const passages = [...new Set(chosen.map(({ candidate }) => candidate.passage.id))];
  const placeOf = ({ candidate }: RankedSentence) => passages.indexOf(candidate.passage.id);
  const sorted = others.toSorted(
    (one, other) => placeOf(one) - placeOf(other) || one.candidate.order - other.candidate.order,
  );
  return best ? [best, ...sorted] : [];
}
