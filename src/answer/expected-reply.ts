import type { Pinpoint } from "../domain/pinpoint.ts";
import type { Question } from "../domain/question.ts";
import { findDates } from "../text/dates.ts";
import { findNumbers } from "../text/numbers.ts";
import { termsOf } from "../text/terms.ts";
import { wordsOf } from "../text/words.ts";
import type { Candidate } from "./candidate.ts";
import { namesCountry } from "./names.ts";

/** Whether a sentence holds the sort of thing that a question asks for: a date for "when", an article for "which article". */
export type HoldsReply = (candidate: Candidate, headingPlace: Pinpoint | null) => boolean;

/**
 * The test that a sentence must pass to be a reply to this question at all. Questions that ask for nothing of a certain
 * form pass every sentence; the line that titles a passage replies to nothing but "when".
 */
export function findExpectedReply(question: Question): HoldsReply {
  const holdsReply = findTest(question);
  return (candidate, headingPlace) =>
    (candidate.order >= 0 || question.kind === "when") && holdsReply(candidate, headingPlace);
}

function findTest(question: Question): HoldsReply {
  if (asksForCountry.test(question.text)) return (candidate) => namesCountry(candidate.text);
  switch (question.kind) {
    case "which-article":
      return (candidate, headingPlace) => headingPlace !== null || namesArticle(candidate);
    case "which-instrument":
      return (candidate) => candidate.passage.subject !== null || candidate.mentions.length > 0;
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
  /\b(?:which|what) (?:countr(?:y|ies)|nations?|states?)\b|\bquels? pays\b|\bqué países?\b|\bwho (?:has |have |had )?(?:voted|ratified|signed|acceded|joined)\b/i;

const relativeTime = /\b(?:years?|months?|weeks?|days?|century|since|after|before)\b/i;

function namesArticle(candidate: Candidate): boolean {
  return candidate.mentions.some((mention) =>
    mention.pinpoints.some((pinpoint) => pinpoint.article !== null),
  );
}

/** The stems of what is to be counted: those of the first words after "how many". */
function countedTerms(question: string): readonly string[] {
  const counted =
    /\b(?:how (?:many|much|long|often)|number of|combien d\S*|cuánt[oa]s?)\b\s*(.*)/iu.exec(question)?.[1] ??
    "";
  const words = wordsOf(counted).slice(0, countedWords);
  return termsOf(words.map((word) => word.word).join(" ")).slice(0, 1);
}

const countedWords = 4;
const tokensBetween = 4;

/** A count stands just before what is counted: "three treaties", "81 of the parties". */
function holdsCount(counted: readonly string[]): HoldsReply {
  return (candidate) => {
    const numbers = findNumbers(candidate.text);
    if (counted.length === 0) return numbers.length > 0 && relativeTime.test(candidate.text);
    return numbers.some((number) => {
      const after = wordsOf(candidate.text.slice(number.end)).slice(0, tokensBetween);
      return after.some((word) => counted.every((term) => termsOf(word.word).includes(term)));
    });
  };
}
