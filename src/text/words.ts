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
  for (const match of text.matchAll(wordForm)) {
    const start = match.index;
    const end = start + match[0].length;
    const isPossessive =
      (match[0] === "s" || match[0] === "S") &&
      start === previousEnd + 1 &&
      /['’]/.test(text.charAt(previousEnd));
    previousEnd = end;
    if (!isPossessive) words.push({ word: foldWord(match[0]), start, end });
  }
  return words;
}
