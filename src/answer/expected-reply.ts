import type { Pinpoint } from "../domain/pinpoint.ts";
import type { Question } from "../domain/question.ts";
import { overlapsSpan, type Span, shiftSpan } from "../domain/span.ts";
import { findDates } from "../text/dates.ts";
import { monthOf } from "../text/month-names.ts";
import { findNumbers } from "../text/numbers.ts";
import { termsOf } from "../text/terms.ts";
import { wordsOf } from "../text/words.ts";
import type { Candidate } from "./candidate.ts";
import { sameConcept } from "./concept-labels.ts";
import { creditOf } from "./coverage.ts";
import type { Facet } from "./facets.ts";
import { asksToCite, isModelCitation } from "./model-citation.ts";
import { findCountries } from "./names.ts";
import { findOffice, namesPerson } from "./offices.ts";
import { findPresumedEvent } from "./presumed-event.ts";

/**
 * How well a sentence holds the sort of thing that a question asks for, a date for "when", an article for "which article": 1, it
 * does; 0.5, only vaguely; 0, it does not, and so is no reply.
 */
export type HoldsReply = (candidate: Candidate, headingPlace: Pinpoint | null) => 0 | 0.5 | 1;

/**
 * The test that a sentence must pass to be a reply to this question at all. Questions that ask for nothing of a certain form pass
 * every sentence; the line that titles a passage replies only where a date or an instrument is asked for.
 */
export function findExpectedReply(question: Question, facets: readonly Facet[]): HoldsReply {
  const holdsReply = findTest(question, facets);
  const event = findPresumedEvent(question.text);
  const takesTitles =
    question.kind === "which-instrument" || question.kind === "when" || dateWord.test(question.text);
  return (candidate, headingPlace) => {
    if (candidate.order < 0 && !takesTitles) return 0;
    if (event && !event.test(candidate.text)) return 0;
    if (isModelCitation(candidate.text) && !asksToCite(question.text)) return 0;
    const held = holdsReply(candidate, headingPlace);
    return typeof held === "boolean" ? toNumber(held) : held;
  };
}

const dateWord = /\b(?:year|date|dated|année|año|fecha)\b/i;

function toNumber(held: boolean): 0 | 1 {
  return held ? 1 : 0;
}

type Test = (candidate: Candidate, headingPlace: Pinpoint | null) => boolean | 0 | 0.5 | 1;

function findTest(question: Question, facets: readonly Facet[]): Test {
  // Whatever a text on a treaty that is named says of the matter, it says of its law.
  if (question.pinpoints.length === 0 && asksForLegality.test(question.text)) {
    return ({ text, terms }) => statesLegality.test(text) && speaksOfAll(facets, terms);
  }
  if (asksForCountry.test(question.text)) return (candidate) => findCountries(candidate.text).length > 0;
  switch (question.kind) {
    case "which-article":
      if (asksWhatDefines.test(question.text)) return definesAll(facets);
      return (candidate, headingPlace) => headingPlace !== null || namesArticle(candidate);
    case "which-instrument":
      return ({ passage, mentions, text }) =>
        passage.subject !== null || mentions.length > 0 || instrumentNoun.test(text);
    case "when":
      if (asksForCondition.test(question.text)) return () => true;
      if (asksWhenJoined.test(question.text))
        return ({ text, order }) => (order < 0 || joins.test(text) ? namesTime(text) : 0);
      return asksForDay.test(question.text) ? ({ text }) => namesDay(text) : ({ text }) => namesTime(text);
    case "how-many":
      if (asksForShare.test(question.text)) return ({ text }) => /\d ?%|\bper ?cent\b/i.test(text);
      return asksHowMuch.test(question.text)
        ? holdsAmount
        : holdsCount(withSynonyms(countedTerms(question.text), facets));
    case "who": {
      if (asksWhoIsOne.test(question.text)) return ({ text }) => (defines.test(text) ? 1 : 0.5);
      const office = findOffice(question.text);
      if (office) return ({ text }) => office.test(text) && namesPerson(text);
      return (candidate) => /\p{Lu}/u.test(candidate.text.slice(1));
    }
    case "where":
      return asksForTown.test(question.text) ? ({ text }) => namesPlace(text) : () => true;
    case "definition":
      return asksForMeaning.test(question.text) ? ({ text }) => (defines.test(text) ? 1 : 0.5) : () => true;
    case "yes-no":
    case "list":
    case "why":
    case "other":
      return () => true;
  }
}

/** "When does the treaty apply to a gang?" asks under which conditions, "When does it enter into force?" on which day. */
const asksForCondition =
  /^\W*(?:about [^:]{1,120}: *)?when (?:do|does|is|are|can|may|must|should)\b(?!.*\b(?:force|start|begin|held|open|published|updated|expire|end|meet)\b)/i;

/** "Which article defines spam?" is no question for what only speaks of spam. */
const asksWhatDefines = /\b(?:define[sd]?|definition of)\b/i;

const defining = new Set(termsOf("define defines defined definition definitions meaning term word"));

function definesAll(facets: readonly Facet[]): Test {
  const defined = facets.filter(
    ({ telling, terms }) => telling && !terms.every((term) => defining.has(term)),
  );
  return ({ text, terms, context }, headingPlace) =>
    (headingPlace !== null || /\barticles?\b/i.test(text)) &&
    defined.every(
      (facet) => creditOf(facet, terms) >= sameConcept || creditOf(facet, context) >= sameConcept,
    ) &&
    (defines.test(text) ? 1 : 0.5);
}

/** "Who is a child?" asks what the word means. */
const asksWhoIsOne =
  /\bwho (?:is|are|counts as|qualifies as) (?:an? |considered )|\bqui est (?:un|une) |\bquién es un[ao]? /i;

const asksForMeaning =
  /\bqu['’]est-ce qu['’e]|\bmean(?:s|t|ing)?\b|\bdefin|\bwhat(?:'s| is| are) (?:an? )?["“']?[\w-]+(?: [\w-]+){0,3}["”']?(?: (?:in|under|by|according to) .*)?\?*$/i;

const defines =
  /\bdefin|\bmeans?\b|\bmeant\b|\bis (?:a|an|the|any|called|known)\b|\bare (?:called|known)\b|\bstands for\b|\bsays (?:what|who)\b/i;

/** The day on which a State joined is told with the joining, and not by a list of the parties of some day. */
const asksWhenJoined = /\bwhen (?:did|has|have|was|were)\b.*\b(?:ratif|sign|acced|join)/i;
const joins = /\b(?:ratif|sign|acced|accession|join|became|bound|deposit)/i;

/** Whether a sentence itself, whatever stands around it, speaks of each thing that the question is about. */
function speaksOfAll(facets: readonly Facet[], terms: ReadonlySet<string>): boolean {
  return facets.every((facet) => !facet.telling || creditOf(facet, terms) >= speaks);
}

const speaks = 0.5;

/** "Is hacking illegal?" is answered by a text that forbids or allows, and not by one that only speaks of it. */
const asksForLegality =
  /^\W*(?:is|are) (?:it )?(?:[\w-]+ ){0,4}?(?:legal|illegal|lawful|unlawful|a crime|forbidden|prohibited|punishable)\b/i;
const statesLegality =
  /\b(?:crimes?|criminal\w*|offences?|offenses?|punish\w*|illegal\w*|illicit|unlawful\w*|lawful\w*|legal|ban(?:s|ned)?|prohibit\w*|forbid\w*|allow\w*|permit\w*)\b/i;

const asksForDay = /\b(?:what|which|exact) (?:exact )?(?:date|day)\b/i;

function namesDay(text: string): 0 | 0.5 | 1 {
  const lengths = findDates(text).map(({ date }) => date.length);
  return lengths.includes("YYYY-MM-DD".length) ? 1 : lengths.includes("YYYY-MM".length) ? 0.5 : 0;
}

function namesTime(text: string): 0 | 0.5 | 1 {
  const days = findDates(text).filter((date) => !statesPosition.test(text.slice(0, date.start)));
  if (days.length > 0) return 1;
  return relativeTime.test(text) ? 0.5 : 0;
}

/** Before the day on which something was counted, which is no day on which anything happened: "were on 25 April 2026". */
const statesPosition = /\b(?:(?:was|were|is|are) on|as (?:of|at|on)|position of|status of)\s+$/i;

const asksForTown =
  /\b(?:which|what) (?:city|town|place|capital)\b|\bwhere (?:was|were|is|will|did)\b.*\b(?:held|meet|met|place|signed|opened|adopted)\b/i;

/** Whether a text says "in" or "at" and a name that is no month. */
function namesPlace(text: string): boolean {
  const after = [...text.matchAll(/\b(?:in|at|near) (?:the )?(\p{Lu}\p{L}+)/gu)].map(
    (match) => match[1] ?? "",
  );
  return after.some((name) => monthOf(name.toLowerCase()) === undefined);
}

const asksForCountry =
  /^\W*(?:(?:which|what) (?:countr(?:y|ies)|nations?|states)\b|who (?:has |have |had )?(?:voted|ratified|signed|acceded|joined)\b|quels? (?:pays|états)\b|qué países?\b)/iu;

const relativeTime =
  /\b(?:years?|months?|weeks?|days?|century|decades?|since|after(?:math)?|before|following|every|once|twice|annual(?:ly)?|yearly)\b/i;

/** "How much" is answered by a number that counts something, not by the number of an article or a year. */
function holdsAmount(candidate: Candidate): boolean {
  return findNumbers(candidate.text).some(
    (number) => !isYear(number.value) && !isInMention(candidate, number),
  );
}

const asksForShare = /\b(?:percentage|proportion|share) of\b/i;
const asksHowMuch = /\bhow (?:much|old)\b/i;

const instrumentNoun =
  /\b(?:treat(?:y|ies)|conventions?|protocols?|agreements?|instruments?|resolutions?)\b/i;

function namesArticle(candidate: Candidate): boolean {
  return candidate.mentions.some((mention) =>
    mention.pinpoints.some((pinpoint) => pinpoint.article !== null),
  );
}

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
function holdsCount(counted: ReadonlySet<string>): Test {
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
