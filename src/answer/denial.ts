import { termsOf } from "../text/terms.ts";
import { type Word, wordsOf } from "../text/words.ts";
import { creditOf } from "./coverage.ts";
import type { Facet } from "./facets.ts";

/**
 * Whether a sentence denies, in so many words, what a question asks: a negator stands shortly before words that speak of the
 * question's weightiest facet ("had not entered into force"). Everything subtler is left to the reader of the quote.
 */
export function isDenied(sentence: string, facets: readonly Facet[]): boolean {
  const asked = weightiest(facets);
  return (
    asked !== undefined && negatorsIn(sentence).some((word) => reaches(sentence, word, { asked, reach: 5 }))
  );
}

/**
 * The same of what a question takes for granted, with a longer reach: less of what is said with a negator denies that. What is forbidden,
 * conditions, "not only" and a negator in a clause behind one that has affirmed the matter do not.
 */
export function isPremiseDenied(sentence: string, facets: readonly Facet[]): boolean {
  const asked = weightiest(facets);
  if (!asked) return false;
  return negatorsIn(sentence).some((word) => {
    const before = sentence.slice(0, word.start);
    if (qualifying.test(sentence.slice(word.start)) || ruleBefore.test(before)) return false;
    return !affirms(before, asked) && reaches(sentence, word, { asked, reach: 9 });
  });
}

/**
 * Whether a sentence says of the question's weightiest facet that it is not there: "Deepfakes are not named in Article 20", "Copyright is left
 * out of the Convention".
 */
export function isLeftOut(sentence: string, facets: readonly Facet[]): boolean {
  const asked = weightiest(facets);
  const match = leftOut.exec(sentence);
  if (!asked || !match) return false;
  return creditOf(asked, new Set(termsOf(sentence.slice(0, match.index)))) >= clearly;
}

function weightiest(facets: readonly Facet[]): Facet | undefined {
  return facets.toSorted((one, other) => other.weight - one.weight)[0];
}

function negatorsIn(sentence: string): readonly Word[] {
  return wordsOf(sentence).filter(
    ({ start, end }) =>
      negators.has(sentence.slice(start, end).toLowerCase()) && !element.test(sentence.slice(start)),
  );
}

/** Whether the matter stands among the words behind a negator, in its own clause. */
function reaches(
  sentence: string,
  negator: Word,
  { asked, reach }: { readonly asked: Facet; readonly reach: number },
): boolean {
  const scope = wordsOf(sentence.slice(negator.end)).slice(0, reach);
  const first = scope[0];
  const last = scope.at(-1);
  if (!first || !last) return false;
  const [denied = ""] = sentence.slice(negator.end + first.start, negator.end + last.end).split(clauseEnd, 1);
  return creditOf(asked, new Set(termsOf(denied))) >= clearly;
}

/** Whether a clause of its own has said of the matter already what is so: "Helpers are guilty too: who knows nothing is not punished". */
function affirms(before: string, asked: Facet): boolean {
  const match = ownClause.exec(before);
  return match !== null && creditOf(asked, new Set(termsOf(match[0]))) >= clearly;
}

const leftOut =
  /\b(?:(?:is|are|was|were) (?:not|never|nowhere) (?:\w+ )?(?:named|mentioned|covered|included|listed|defined|punished|regulated|found)|(?:is|are|was|were) (?:left out|missing|absent|in no article)|has no article)\b/i;

const negators = new Set(["not", "no", "never", "neither", "nor", "cannot", "without", "non"]);
/** What belongs to an offence or a duty and denies neither: access "without right", a "non-public" transmission, "without delay". */
const element =
  /^(?:without (?:a |any |the |his |her |their )?(?:right|rights|authori[sz]ation|authority|permission|consent|excuse|delay|prejudice|asking|paying)|non-)\b/i;
/** "Not only", "not enough", "without saving them", "ETS No 185"; and "not in force", which is said of the whole. */
const qualifying =
  /^(?:without \w+ing|not (?:yet )?in force|not (?:only|every|enough|all|limited|necessarily|always|matter)|not [^.;,]{0,30}\b(?:merely|only|just|enough)|no (?:arbitrary|unlawful|matter|more|less|later|\d+)|(?:not|never|cannot|no) [^.;]{0,60}\bwithout (?:being|becoming|having))\b/i;
/** What is forbidden, and what is left open: "must not require", "criminal or not". */
const ruleBefore = /\b(?:must|may|shall|or) $/i;
/** A clause long enough to say something, without a negator, up to where another begins. */
const ownClause = /^(?:(?!\b(?:not|no|never|neither|nor|cannot)\b)[^.;:]){30,}(?:[;:]|, but\b)/i;

/** Where another clause begins, which a negator before it does not reach. */
const clauseEnd = /[;:]|, (?:which|who|whose|but|and|while|whereas|although) /i;
const clearly = 0.7;
