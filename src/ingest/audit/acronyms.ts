import type { Span } from "../../domain/span.ts";
import { type Word, wordsOf } from "../../text/words.ts";

/** An acronym and the words that it is said to stand for. */
export interface Expansion {
  readonly acronym: string;
  /** Where the words stand. */
  readonly span: Span;
}

/** Words that acronyms leave out. */
const links: ReadonlySet<string> = new Set(
  "a an and by for from in of on or the to with against au aux d de des du en et la le les y del el los las".split(
    " ",
  ),
);

/** "(ICT)" or "(ICTs)" behind the words. */
const behind = /\(([A-Z]{2,8})s?\)/g;
/** "ICT (information and communication technologies)". */
const before = /\b([A-Z]{2,8})s? \(([^()]{5,100})\)/g;
/** No expansion is longer, in characters. */
const longestExpansion = 120;

/** The acronyms that a text spells out, "words (ACRONYM)" and "ACRONYM (words)", where the initials of the words are its letters. */
export function findExpansions(text: string): readonly Expansion[] {
  const found: Expansion[] = [];
  for (const match of text.matchAll(behind)) {
    const from = Math.max(0, match.index - longestExpansion);
    const words = wordsOf(text.slice(from, match.index));
    const last = lastPhrase(words, match[1] ?? "");
    if (last && isRunning(text.slice(from + last.start, from + last.end))) {
      found.push({ acronym: match[1] ?? "", span: { start: from + last.start, end: from + last.end } });
    }
  }
  for (const match of text.matchAll(before)) {
    const [whole, acronym = "", words = ""] = match;
    const start = match.index + whole.length - 1 - words.length;
    if (initialsOf(wordsOf(words)) === acronym)
      found.push({ acronym, span: { start, end: start + words.length } });
  }
  return found;
}

/** All phrases of a text whose initials are the letters of an acronym, each as it stands there. */
export function findPhrases(text: string, words: readonly Word[], acronym: string): readonly Span[] {
  const first = acronym.charAt(0).toLowerCase();
  return words.flatMap(({ word, start }, position) => {
    if (!word.startsWith(first) || links.has(word)) return [];
    const end = endOfPhrase(words, position, acronym);
    return end !== undefined && isRunning(text.slice(start, end)) ? [{ start, end }] : [];
  });
}

/** Where the phrase ends that begins at a word and has the letters as its initials. */
function endOfPhrase(words: readonly Word[], position: number, acronym: string): number | undefined {
  let letter = 0;
  for (const { word, end } of words.slice(position, position + 3 * acronym.length)) {
    if (links.has(word)) continue;
    if (word.charAt(0) !== acronym.charAt(letter).toLowerCase()) return undefined;
    letter++;
    if (letter === acronym.length) return end;
  }
  return undefined;
}

/** The words at the end, from the one with the first letter on. */
function lastPhrase(words: readonly Word[], acronym: string): Span | undefined {
  const telling = words.filter(({ word }) => !links.has(word)).slice(-acronym.length);
  const [first] = telling;
  const last = words.at(-1);
  return first && last && initialsOf(telling) === acronym ? { start: first.start, end: last.end } : undefined;
}

function initialsOf(words: readonly Word[]): string {
  const telling = words.filter(({ word }) => !links.has(word));
  return telling.map(({ word }) => word.charAt(0).toUpperCase()).join("");
}

/** No mark parts the words. */
function isRunning(words: string): boolean {
  return !/[.,;:()!?]/.test(words);
}
