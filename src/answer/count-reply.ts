import { overlapsSpan, type Span, shiftSpan } from "../domain/span.ts";
import { findNumbers } from "../text/numbers.ts";
import { termsOf } from "../text/terms.ts";
import { wordsOf } from "../text/words.ts";
import type { Candidate } from "./candidate.ts";
import { sameConcept } from "./concept-labels.ts";
import { relativeTime } from "./date-reply.ts";
import type { Facet } from "./facets.ts";

/** Whether a sentence tells the number that is asked for. */
export type HoldsCount = (candidate: Candidate) => boolean;

/** The test that a sentence must pass to be a reply to this question for a number. */
export function findCountTest(question: string, facets: readonly Facet[]): HoldsCount {
  if (asksForShare.test(question)) return ({ text }) => /\d ?%|\bper ?cent\b/i.test(text);
  if (asksHowMuch.test(question)) return holdsAmount;
  return orDeniesFigure(withSynonyms(countedTerms(question), facets));
}

/** "How much" is answered by a number that counts something, not by the number of an article or a year. */
function holdsAmount(candidate: Candidate): boolean {
  return findNumbers(candidate.text).some(
    (number) => !isYear(number.value) && !isInMention(candidate, number),
  );
}

const asksForShare = /\b(?:percentage|proportion|share) of\b/i;
const asksHowMuch = /\bhow (?:much|old)\b/i;

/**
 * The words of "how many parties": those up to the verb, or the verb itself in "how many have ratified". "How long" and "how often"
 * count nothing but time.
 */
function countedTerms(question: string): ReadonlySet<string> {
  const after =
    /\b(?:how many|number of|combien d(?:es?\b|['’])|cuánt[oa]s?)\b(.*)/isu.exec(question)?.[1] ?? "";
  const [counted = "", rest = ""] = after.split(verb, 2);
  const terms = termsOf(counted);
  const own = terms.length > 0 ? terms : termsOf(rest).slice(0, 1);
  return new Set(own.some((term) => states.has(term)) ? [...own, ...states] : own);
}

/** The same with the single words by which texts speak of the same concepts: "treaties" for "pacts". */
function withSynonyms(counted: ReadonlySet<string>, facets: readonly Facet[]): ReadonlySet<string> {
  const named = facets.filter(({ terms }) => terms.length === 1 && terms.every((term) => counted.has(term)));
  const labels = named.flatMap(({ alternatives }) =>
    alternatives.filter(({ credit }) => credit >= sameConcept),
  );
  return new Set([...counted, ...labels.flatMap(({ terms }) => (terms.length === 1 ? terms : []))]);
}

/** Those whose number people ask for: a text may count "81 parties" for "how many countries have ratified". */
const states = new Set(
  termsOf("states countries nations members parties ratifications ratified accessions acceded joined"),
);

const verb =
  /\b(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|must|may|should|against|with|on)\b/i;
const wordsBetween = 4;

/** A count stands just before what is counted: "three treaties", "81 of the parties". Years and article numbers count nothing. */
function holdsCount(counted: ReadonlySet<string>): HoldsCount {
  return (candidate) => {
    if (counted.size === 0) return relativeTime.test(candidate.text);
    return findNumbers(candidate.text).some((number) => {
      if (isYear(number.value) || isInMention(candidate, number)) return false;
      if (numbersPlace.test(candidate.text.slice(0, number.start))) return false;
      const after = wordsOf(candidate.text.slice(number.end)).slice(0, wordsBetween);
      return after.some((word) => termsOf(word.word).some((term) => counted.has(term)));
    });
  };
}

/** "It fixes no number of years" replies to "how many years does it fix?" */
function orDeniesFigure(counted: ReadonlySet<string>): HoldsCount {
  const holds = holdsCount(counted);
  if (![...counted].some((term) => units.has(term))) return holds;
  return (candidate) =>
    holds(candidate) ||
    (deniesFigure.test(candidate.text) && [...counted].some((term) => candidate.terms.has(term)));
}

const units = new Set(termsOf("years months weeks days hours"));
const deniesFigure =
  /\b(?:fix|set|give|name|lay|say|state|prescribe)(?:e?s)? (?:down )?no\b|\b(?:does|do) not (?:fix|set|give|name|say|state|lay down|prescribe)\b|\bno (?:number|figure|maximum|minimum|limit)\b/i;

/** What stands before a number that numbers an article or a text and counts nothing. */
const numbersPlace =
  /\b(?:articles?|art\.?|sections?|rules?|paragraphs?|paras?\.?|chapters?|part|nos?\.?|numbers?|sheet|version|volume)\s+\(?$/i;

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1800 && value < 2200;
}

function isInMention(candidate: Candidate, number: Span): boolean {
  const span = shiftSpan(number, candidate.span.start);
  return candidate.mentions.some((mention) => overlapsSpan(mention.span, span));
}
