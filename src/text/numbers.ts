import { type Word, wordsOf } from "./words.ts";

/** A number of a text and where it stands, `[start, end)` in UTF-16 code units. */
export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** Digits in groups of three with commas or blanks between, else digits that run on; a decimal part may follow. */
const digits =
  /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|(?<!\d)\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+(?!\d)|\d+(?:\.\d+)?/g;

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";

const counts: ReadonlyMap<string, number> = new Map([
  ...ones.split(" ").map((word, position) => [word, position] as const),
  ...tens.split(" ").map((word, position) => [word, (position + 2) * 10] as const),
]);

const multipliers: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
]);

/**
 * The numbers of a text in order: digits ("1,155", "1 155", "10.8") and English number words ("twenty-one", "two hundred and
 * five"). A lone "one" is left out, since it is a pronoun as often as a number. Every group of digits counts, in dates and
 * article numbers too.
 */
export function findNumbers(text: string): readonly FoundNumber[] {
  const written = [...text.matchAll(digits)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: Number(match[0].replace(/[^\d.]/g, "")),
  }));
  return [...written, ...findNumberWords(text)].toSorted((one, other) => one.start - other.start);
}

function findNumberWords(text: string): readonly FoundNumber[] {
  const words = wordsOf(text);
  const found: FoundNumber[] = [];
  let position = 0;
  while (position < words.length) {
    const run = readNumberWords(text, words, position);
    const first = words[position];
    const last = words[position + run.length - 1];
    const isPronoun = run.length === 1 && first?.word === "one";
    if (first && last && run.length > 0 && !isPronoun) {
      found.push({ start: first.start, end: last.end, value: run.value });
    }
    position += Math.max(1, run.length);
  }
  return found;
}

/** How many words from `from` on make one number, and which. A length of 0 says that no number stands there. */
function readNumberWords(
  text: string,
  words: readonly Word[],
  from: number,
): { length: number; value: number } {
  let total = 0;
  let group = 0;
  /** The smallest multiple that the last word spoke of: what follows must be smaller to belong to the same number. */
  let room = Number.POSITIVE_INFINITY;
  let length = 0;
  for (let position = from; position < words.length; position++) {
    const word = words[position];
    const previous = words[position - 1];
    if (!word || (position > from && !/^[ -]$/.test(text.slice(previous?.end, word.start)))) break;
    const count = counts.get(word.word);
    const multiplier = multipliers.get(word.word);
    if (count !== undefined && count < room) {
      group += count;
      room = count >= 20 ? 10 : 0;
    } else if (multiplier !== undefined && (position === from || group > 0)) {
      group = Math.max(1, group) * multiplier;
      if (multiplier > 100) {
        total += group;
        group = 0;
      }
      room = multiplier;
    } else if (word.word !== "and" || room < 100 || length === 0) break;
    else continue;
    length = position - from + 1;
  }
  return { length, value: total + group };
}
