import type { Pinpoint } from "../domain/pinpoint.ts";
import type { Question } from "../domain/question.ts";
import { overlapsSpan, type Span, shiftSpan } from "../domain/span.ts";
import { findDates } from "../text/dates.ts";
import { findNumbers } from "../text/numbers.ts";
import { termsOf } from "../text/terms.ts";
import { wordsOf } from "../text/words.ts";
import type { Candidate } from "./candidate.ts";
import { findCountries } from "./names.ts";

/** Whether a sentence holds the sort of thing that a question asks for: a date for "when", an article for "which article". */
export type HoldsReply = (candidate: Candidate, headingPlace: Pinpoint | null) => boolean;

/**
 * The test that a sentence must pass to be a reply to this question at all. Questions that ask for nothing of a certain
 * form pass every sentence; the line that titles a passage replies only
 * where a date or an instrument is asked for.
 */
export function findExpectedReply(question: Question): HoldsReply {
  const holdsReply = findTest(question);
  return (candidate, headingPlace) =>
    (candidate.order >= 0 || question.kind === "which-instrument" || asksForDate(question)) &&
    holdsReply(candidate, headingPlace);
}

function asksForDate(question: Question): boolean {
  return question.kind === "when" || /\b(?:year|date|dated|année|año|fecha)\b/i.test(question.text);
}

function findTest(question: Question): HoldsReply {
  if (asksForCountry.test(question.text)) return (candidate) => findCountries(candidate.text).length > 0;
  switch (question.kind) {
    case "which-article":
      return (candidate, headingPlace) => headingPlace !== null || namesArticle(candidate);
    case "which-instrument":
      return ({ passage, mentions, text }) =>
        passage.subject !== null || mentions.length > 0 || instrumentNoun.test(text);
    case "when":
      return (candidate) => findDates(candidate.text).length > 0 || relativeTime.test(candidate.text);
    case "how-many":
      return holdsCount(countedTerms(question.text));
    case "who":
      return (candidate) => /\p{Lu}/u.test(candidate.text.slice(1));
    case "definition":
    case "where":
    case "yes-no":
    case "list":
    case "why":
    case "other":
      return () => true;
  }
}

const asksForCountry =
  /^\W*(?:(?:which|what) (?:countr(?:y|ies)|nations?)\b|who (?:has |have |had )?(?:voted|ratified|signed|acceded|joined)\b|quels? (?:pays|états)\b|qué países?\b)/iu;

const relativeTime =
  /\b(?:years?|months?|weeks?|days?|century|decades?|since|after(?:math)?|before|following|every|once|twice|annual(?:ly)?|yearly)\b/i;

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
  const after = /\b(?:how many|number of|combien d\S*|cuánt[oa]s?)\b(.*)/isu.exec(question)?.[1] ?? "";
  const [counted = "", rest = ""] = after.split(verb, 2);
  const terms = termsOf(counted);
  return new Set(terms.length > 0 ? terms : termsOf(rest).slice(0, 1));
}

const verb =
  /\b(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|must|may|should|against|with|on)\b/i;
const wordsBetween = 4;

/** A count stands just before what is counted: "three treaties", "81 of the parties". Years and article numbers count nothing. */
function holdsCount(counted: ReadonlySet<string>): HoldsReply {
  return (candidate) => {
    if (counted.size === 0) return relativeTime.test(candidate.text);
    return findNumbers(candidate.text).some((number) => {
      if (isYear(number.value) || isInMention(candidate, number)) return false;
      const after = wordsOf(candidate.text.slice(number.end)).slice(0, wordsBetween);
      return after.some((word) => termsOf(word.word).some((term) => counted.has(term)));
    });
  };
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1800 && value < 2200;
}

function isInMention(candidate: Candidate, number: Span): boolean {
  const span = shiftSpan(number, candidate.span.start);
  return candidate.mentions.some((mention) => overlapsSpan(mention.span, span));
}
