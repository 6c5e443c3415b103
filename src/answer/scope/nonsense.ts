import { type Word, wordsOf } from "../../text/words.ts";

const ofLaw =
  "articles?|conventions?|treat(?:y|ies)|protocols?|paragraphs?|reservations?|signator(?:y|ies)|ratifications?|jurisdictions?|extraditions?|depositar(?:y|ies)|clauses?|preambles?|annex(?:es)?|directives?|mutual (?:legal )?assistance|legal assistance|dual criminality|traffic data|subscriber information|preservation (?:order|request)s?";

/** Things that law does not have, asked of things that are only law: a weight of an article, a taste of a treaty. */
const categoryErrors: readonly RegExp[] = [
  new RegExp(
    `\\b(?:square root|cube root|logarithm|boiling point|melting point|taste|smell|flavou?r|odou?r|colou?r|weight|temperature|shoe size|zodiac sign|star sign|wavelength|blood (?:type|group)|horsepower|calories|favou?rite (?:food|colou?r|song)|texture|altitude|velocity) (?:of|has|have|does) (?:the |an? |its )?(?:[\\p{L}-]+ ){0,3}?(?:${ofLaw})(?!\\p{L})`,
    "iu",
  ),
  new RegExp(
    `\\b(?:what|which|how (?:many|much)) (?:square root|cube root|colou?r|smell|taste|flavou?r|weight|kilos?|kilogram\\w*|calories|litres?|legs|teeth|shoes?) (?:does|do|is|are|has|have|did)\\b[^.?!]{0,40}\\b(?:${ofLaw})(?!\\p{L})`,
    "iu",
  ),
  new RegExp(
    `\\bhow (?:heavy|tall|hot|tasty|delicious|loud|wet|hungry|thirsty|sleepy|salty|sweet) (?:is|are|was|were)\\b[^.?!]{0,40}\\b(?:${ofLaw})(?!\\p{L})`,
    "iu",
  ),
  new RegExp(
    `\\b(?:${ofLaw}) (?:\\d+ |[\\p{Lu}]\\p{Ll}+ ){0,2}(?:taste|smell|swim|sleep|snore|dance|sing|dream|sneeze|bark|fly|breathe|laugh|yawn|swim|boil|melt|sweat|blush)s?(?!\\p{L})`,
    "iu",
  ),
  new RegExp(`\\b(?:${ofLaw}) (?:\\d+ )?(?:divided|multiplied) by\\b`, "iu"),
];

const determiners = "the a an";
const prepositions = "of from with by at into";
const conjunctions = "because than if or and although";
const verbs = "is are was were does do did";

/** Function words that stand beside each other in no English sentence, as pairs of one of the first and one of the second. */
const impossible: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [determiners, `${determiners} ${conjunctions} ${prepositions} ${verbs} why when`],
  [prepositions, `${conjunctions} ${verbs} of under`],
  ["under in on", `${verbs} of in under because than`],
  ["because than why", `because than under`],
].map(([first = "", second = ""]) => [new Set(first.split(" ")), new Set(second.split(" "))] as const);

/** One such pair may be a slip of the hand; of two there is no sentence left. */
const fewestBreaks = 2;
/** A sentence that stops behind a determiner, or behind one and a preposition, has lost its end. */
const endsBroken = /\b(?:the|an)(?: (?:of|from|with|by|at|into))?\W*$/i;

/** Whether an English question asks for what law cannot have, or is words without a sentence: "protocol the because of under in force?" */
export function isNonsense(text: string): boolean {
  const breaks = countBreaks(text) + (endsBroken.test(text) ? 1 : 0);
  return categoryErrors.some((form) => form.test(text)) || breaks >= fewestBreaks;
}

function countBreaks(text: string): number {
  const words = wordsOf(text);
  return words.filter((word, at) => breaks(text, word, words[at + 1])).length;
}

function breaks(text: string, word: Word, next: Word | undefined): boolean {
  if (!next || text.slice(word.end, next.start) !== " ") return false;
  const isAcronym =
    /\p{Lu}/u.test(text.slice(next.start, next.end)) || /\p{Lu}/u.test(text.slice(word.start, word.end));
  return !isAcronym && impossible.some(([first, second]) => first.has(word.word) && second.has(next.word));
}
