import { termsOf } from "../text/terms.ts";
import { wordsOf } from "../text/words.ts";
import { creditOf } from "./coverage.ts";
import type { Facet } from "./facets.ts";

/**
 * Whether a sentence denies, in so many words, what a question asks: a negator stands shortly before words that speak of the
 * question's weightiest facet ("had not entered into force"). Everything subtler is left to the reader of the quote.
 */
export function isDenied(sentence: string, facets: readonly Facet[]): boolean {
  return isDeniedWithin(sentence, facets, scopeWords);
}

/** The same, with the number of words that a negator reaches. */
export function isDeniedWithin(sentence: string, facets: readonly Facet[], reach: number): boolean {
  const asked = facets.toSorted((one, other) => other.weight - one.weight)[0];
  if (!asked) return false;
  const words = wordsOf(sentence);
  return words.some((word, at) => {
    if (!negators.has(sentence.slice(word.start, word.end).toLowerCase())) return false;
    if (element.test(sentence.slice(word.start))) return false;
    const scope = words.slice(at + 1, at + 1 + reach);
    const first = scope[0];
    const last = scope.at(-1);
    if (!first || !last) return false;
    const [denied = ""] = sentence.slice(first.start, last.end).split(clauseEnd, 1);
    return creditOf(asked, new Set(termsOf(denied))) >= clearly;
  });
}

/**
 * Whether a sentence says of the question's weightiest facet that it is not there: "Deepfakes are not named in Article 20", "Copyright is left
 * out of the Convention".
 */
export function isLeftOut(sentence: string, facets: readonly Facet[]): boolean {
  const asked = facets.toSorted((one, other) => other.weight - one.weight)[0];
  const match = leftOut.exec(sentence);
  if (!asked || !match) return false;
  return creditOf(asked, new Set(termsOf(sentence.slice(0, match.index)))) >= clearly;
}

const leftOut =
  /\b(?:(?:is|are|was|were) (?:not|never|nowhere) (?:\w+ )?(?:named|mentioned|covered|included|listed|defined|punished|regulated|found)|(?:is|are|was|were) (?:left out|missing|absent|in no article)|has no article)\b/i;

const negators = new Set(["not", "no", "never", "neither", "nor", "cannot", "without", "non"]);
/** What belongs to an offence or a duty and denies neither: access "without right", a "non-public" transmission, "without delay". */
const element =
  /^(?:without (?:a |any |the |his |her |their )?(?:right|rights|authori[sz]ation|authority|permission|consent|excuse|delay|prejudice|asking|paying)|non-)\b/i;

/** Where another clause begins, which a negator before it does not reach. */
const clauseEnd = /[;:]|, (?:which|who|whose|but|and|while|whereas|although) /i;
const scopeWords = 5;
const clearly = 0.7;
