import type { Question } from "../domain/question.ts";
import type { Candidate } from "./candidate.ts";
import type { RankedSentence } from "./rank-sentences.ts";

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
export function limitsFor({ kind, story }: Question): ChoiceLimits {
  const wantsSeveral = kind === "list" || kind === "which-instrument";
  const coverage = story === "" ? defaultChoiceLimits.coverage : coverageOfStory;
  return wantsSeveral
    ? { ...defaultChoiceLimits, coverage, shareOfBest: 0.8 }
    : { ...defaultChoiceLimits, coverage, sentences: 3 };
}

/** A sentence that answers speaks of what a story comes to, and of little else in it. */
const coverageOfStory = 0.2;

/**
 * Takes the best sentences that may be shown, within the limits, in an order that reads: first the one that leads, then what else is
 * taken of its passage in text order, then the other passages. A sentence that goes on from the best one ("… he said") comes along; one that
 * says what is said already does not.
 */
export function chooseSentences(
  ranked: readonly RankedSentence[],
  limits: ChoiceLimits,
): readonly RankedSentence[] {
  const shown = ranked.filter((sentence) => sentence.failure === null);
  const gradeOf = findGrade(shown[0]);
  const fit = shown.toSorted((one, other) => gradeOf(other) - gradeOf(one));
  const best = fit[0];
  if (!best) return [];
  const close = fit.filter(
    (sentence) => sentence !== best && gradeOf(sentence) >= limits.shareOfBest * gradeOf(best),
  );
  const chosen = [best];
  let words = lengthOf(best);
  for (const sentence of [...findContinuation(best, ranked), ...close]) {
    const isNew = !chosen.some(({ candidate }) => saysTheSame(candidate, sentence.candidate));
    if (!isNew || chosen.length >= limits.sentences || words + lengthOf(sentence) > limits.words) continue;
    chosen.push(sentence);
    words += lengthOf(sentence);
  }
  return inReadingOrder(chosen, gradeOf);
}

/** What a sentence is chosen by. */
type Grade = (sentence: RankedSentence) => number;

/**
 * Sentences are chosen by what they say and by the article that people are likely to mean. Where the best by its words alone denies
 * something, words count alone: it tells that what is asked for is not there, and no article that fits the rest of the question is an answer.
 */
function findGrade(best: RankedSentence | undefined): Grade {
  const isDenial = best !== undefined && denies.test(best.candidate.text);
  return ({ score, meant }) => (isDenial ? score : score + meant);
}

const denies = /^(?:no|nothing|none|neither)\b|\b(?:does|do|is|are|was|were|has|have) not\b/i;

/** Of two sentences that say nearly the same, in whatever guides, the better one is enough. */
function saysTheSame({ terms, text }: Candidate, other: Candidate): boolean {
  if (text === other.text) return true;
  const shared = [...terms].filter((term) => other.terms.has(term)).length;
  const shorter = Math.min(terms.size, other.terms.size);
  return shorter >= fewestTerms && shared >= shorter * sharedInRepetition;
}

/** Below this many stems two sentences share most of them by chance. */
const fewestTerms = 5;
const sharedInRepetition = 0.7;

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

function inReadingOrder(chosen: readonly RankedSentence[], gradeOf: Grade): readonly RankedSentence[] {
  const lead = findLead(chosen, gradeOf);
  const others = chosen.filter((sentence) => sentence !== lead);
  const passages = [
    ...new Set([...(lead ? [lead] : []), ...chosen].map(({ candidate }) => candidate.passage.id)),
  ];
  const placeOf = ({ candidate }: RankedSentence) => passages.indexOf(candidate.passage.id);
  const sorted = others.toSorted(
    (one, other) => placeOf(one) - placeOf(other) || one.candidate.order - other.candidate.order,
  );
  return lead ? [lead, ...sorted] : [];
}

/**
 * Of what is shown, the sentence to begin with: an article that is headed with the matter is the one on it, and of those that fit alike, the
 * treaty's own text goes before an official report, a report before a guide, and a guide before news.
 */
function findLead(chosen: readonly RankedSentence[], gradeOf: Grade): RankedSentence | undefined {
  const fitness = (sentence: RankedSentence) => gradeOf(sentence) + headingShare * sentence.headed;
  const byFitness = chosen.toSorted((one, other) => fitness(other) - fitness(one));
  const [best] = byFitness;
  const alike = best && byFitness.filter((sentence) => fitness(sentence) >= fitsAlike * fitness(best));
  return alike?.toSorted((one, other) => authorityOf(other) - authorityOf(one))[0];
}

/** Set on development questions: docs/decisions/0009-answers.md. */
const headingShare = 0.3;

/** Sentences whose fitness differs by less than this are told in the order of their authority. */
const fitsAlike = 0.97;

const authorities: readonly (string | null)[] = ["news", null, "guide", "report", "treaty"];

function authorityOf({ candidate }: RankedSentence): number {
  return authorities.indexOf(candidate.document.kind);
}
