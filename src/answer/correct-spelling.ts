import type { Register } from "../domain/register.ts";
import { labelsOf, type Thesaurus } from "../domain/thesaurus.ts";
import { detectLanguage } from "../text/language.ts";
import { isStopWord } from "../text/stop-words.ts";
import { stemOf } from "../text/terms.ts";
import { foldWord, wordsOf } from "../text/words.ts";
import { isCountryName } from "./names.ts";

/** Puts right the words of a question that are a slip away from a word of the law; gives the question back where there are none. */
export type CorrectSpelling = (question: string) => string;

/** Shorter words are too near to one another. */
const shortest = 6;
/** One letter for another that sounds otherwise ("poison", "prison") makes another word; in long words it is a slip. */
const longEnoughForAnyLetter = 9;
/** One letter too many or too few seldom makes another word of one so long. */
const longEnoughForOneLetterMore = 8;
/** So many slips are put right in one question, at most: a text in an unknown language has hundreds. */
const mostCorrected = 8;

/**
 * Prepares the correction of slips: a letter too many, too few, doubled or exchanged with its neighbour. A word that any indexed text holds, or
 * the thesaurus or the register, is no slip; what is put in its place is a word of the thesaurus' English labels, of an
 * article's heading or of an instrument's name. Only a name is put in the place of a word with a capital. Questions in French and Spanish are left alone:
 * the texts lack most of their words.
 */
export function createSpellingCorrector(parts: {
  readonly register: Register;
  readonly thesaurus: Thesaurus;
  /** Whether some indexed text holds a word, which is given folded. */
  readonly isWord: (word: string) => boolean;
}): CorrectSpelling {
  const { names, words } = readVocabulary(parts.register, parts.thesaurus);
  const known = new Set([
    ...names,
    ...words,
    ...parts.thesaurus.concepts.flatMap(labelsOf).flatMap(foldedWords),
  ]);
  const nameSlips = createSlipFinder(names);
  const wordSlips = createSlipFinder(words);
  return (question) => {
    const language = detectLanguage(question);
    if (language === "fr" || language === "es") return question;
    const unknown = wordsOf(question).filter(
      ({ word }) =>
        word.length >= shortest &&
        !known.has(word) &&
        !isStopWord(word) &&
        !isCountryName(word) &&
        !parts.isWord(word),
    );
    return unknown.slice(0, mostCorrected).reduceRight((text, { word, start, end }) => {
      const isNamed = /^\p{Lu}/u.test(text.slice(start));
      const right = nameSlips(word) ?? (isNamed && start > 0 ? undefined : wordSlips(word));
      if (right === undefined) return text;
      const written = isNamed ? right.replace(/^./u, (letter) => letter.toUpperCase()) : right;
      return text.slice(0, start) + written + text.slice(end);
    }, question);
  };
}

function readVocabulary(register: Register, thesaurus: Thesaurus) {
  const names = register.instruments.flatMap((instrument) =>
    register.namesOf(instrument).flatMap(foldedWords),
  );
  const labels = thesaurus.concepts.flatMap(({ prefLabel, altLabel }) => [
    prefLabel.en ?? "",
    ...(altLabel.en ?? []),
  ]);
  const headings = register.instruments.flatMap(({ articles }) =>
    articles.flatMap(({ heading }) => heading ?? []),
  );
  const words = [...labels, ...headings, "article articles paragraph paragraphs treaty treaties provision"];
  return { names: new Set(names), words: new Set(words.flatMap(foldedWords)) };
}

function foldedWords(text: string): readonly string[] {
  return wordsOf(text).map(({ word }) => foldWord(word));
}

/** Looks words up by what is left of them when one letter is taken out: two words a slip apart have such a rest in common. */
function createSlipFinder(words: ReadonlySet<string>): (word: string) => string | undefined {
  const byRest = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < shortest - 1 || /\d/.test(word)) continue;
    for (const rest of restsOf(word)) byRest.set(rest, [...(byRest.get(rest) ?? []), word]);
  }
  return (slip) => {
    const near = new Set(restsOf(slip).flatMap((rest) => byRest.get(rest) ?? []));
    const right = [...near].filter(
      (word) => word.slice(0, 2) === slip.slice(0, 2) && stemOf(word) !== stemOf(slip) && isSlip(slip, word),
    );
    return right.length > 0
      ? right.toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1))[0]
      : undefined;
  };
}

/** The word itself, and the word without each of its letters in turn. */
function restsOf(word: string): readonly string[] {
  const rests = Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
  return [word, ...new Set(rests)];
}

function isSlip(slip: string, word: string): boolean {
  const [longer, shorter] = slip.length > word.length ? [slip, word] : [word, slip];
  const at = Array.from(longer).findIndex((letter, position) => letter !== shorter[position]);
  const [one = "", other = ""] = [longer[at], shorter[at]];
  if (longer.length > shorter.length) {
    if (longer.slice(at + 1) !== shorter.slice(at)) return false;
    return one === longer[at - 1] || vowels.includes(one) || slip.length >= longEnoughForOneLetterMore;
  }
  if (longer.slice(at + 1) === shorter.slice(at + 1)) {
    return (
      slip.length >= longEnoughForAnyLetter ||
      alike.some((pair) => pair.includes(one) && pair.includes(other))
    );
  }
  return (
    longer[at + 1] === other && one === shorter[at + 1] && longer.slice(at + 2) === shorter.slice(at + 2)
  );
}

const vowels = "aeiou";

/** Letters that are written for one another by ear. */
const alike = ["ei", "ae", "ou", "iy", "szc", "ckq", "fv", "gj"];
