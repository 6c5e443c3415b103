/** A word of a text: its folded form, and where it stands, `[start, end)` in UTF-16 code units of that text. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What counts as one word, tried in this order: an abbreviation of single letters ("U.N.T.S."), a whole number with
 * thousands separators ("1,155"), a number with decimal points ("10.8"), a run of letters and digits. Soft hyphens and
 * zero-width characters inside a run do not part it.
 */
const wordForm =
  /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)+(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*/gu;

/** Letters that Unicode does not take apart into a plain letter and a mark, though readers type them so. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["ı", "i"],
]);

/**
 * The form in which two spellings of a word are compared: NFKC, lower case, accents folded, without the stops of an
 * abbreviation, the separators of a number, and invisible characters.
 */
export function foldWord(word: string): string {
  if (/^[a-z\d]+$/.test(word)) return word;
  if (/^[A-Za-z\d]+$/.test(word)) return word.toLowerCase();
  const folded = word
    .replace(/^\d/.test(word) ? /,/g : /\./g, "")
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFKD");
  return folded
    .replace(/[\u0300-\u036F\u00AD\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/[ßæœøłđðı]/g, (letter) => plainLetters.get(letter) ?? letter);
}

/** The words of a text in order. The "s" of a possessive ("the Council's") is no word. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let previousEnd = -1;
  for (let next = findWord(text, 0); next; next = findWord(text, next.end)) {
    const isPossessive =
      next.end === next.start + 1 &&
      next.start === previousEnd + 1 &&
      /^['’]s$/i.test(text.slice(previousEnd, next.end));
    previousEnd = next.end;
    if (!isPossessive) words.push(next);
  }
  return words;
}

/** The first word at or after a position. Nearly all are plain ones, which are found several times faster without the form. */
function findWord(text: string, from: number): Word | undefined {
  let start = from;
  while (sortAt(text, start) === sorts.gap) start += 1;
  if (start >= text.length) return undefined;
  const end = endOfPlainWord(text, start);
  if (end !== undefined) return { word: text.slice(start, end).toLowerCase(), start, end };
  wordForm.lastIndex = start;
  const match = wordForm.exec(text);
  if (!match) return undefined;
  return { word: foldWord(match[0]), start: match.index, end: match.index + match[0].length };
}

/** What a character of ASCII is to a word. All others, and the end of a text, are `other`. */
const sorts = { other: 0, gap: 1, letter: 2, digit: 3 } as const;

const sortOfCode = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z]/.test(character)) return sorts.letter;
  return /\d/.test(character) ? sorts.digit : sorts.gap;
});

function sortAt(text: string, position: number): number {
  const code = text.charCodeAt(position);
  return code < sortOfCode.length ? (sortOfCode[code] ?? sorts.other) : sorts.other;
}

/**
 * The end of a word of ASCII letters and digits, where nothing behind it can make it another one: no letter or sign beyond ASCII,
 * and no stop or comma behind a single letter or a number.
 */
function endOfPlainWord(text: string, start: number): number | undefined {
  let end = start;
  while (sortAt(text, end) >= sorts.letter) end += 1;
  if (end === start || (end < text.length && sortAt(text, end) === sorts.other)) return undefined;
  const isLong = sortAt(text, start) === sorts.letter && end > start + 1;
  return isLong || !/[.,]/.test(text.charAt(end)) ? end : undefined;
}
