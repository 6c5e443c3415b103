import { wordsOf } from "../text/words.ts";

/** A text taken apart once, for every step of linking: its words, folded, and what stands between them. */
export class ReferenceText {
  readonly text: string;
  /** How many words the text has. Words are named by their position from 0. */
  readonly size: number;
  readonly #words: readonly string[];
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;

  /** `mend` puts a folded word right that is misspelt; without it words are as written. */
  constructor(text: string, mend: (word: string) => string = (word) => word) {
    const words = wordsOf(text);
    this.text = text;
    this.size = words.length;
    this.#starts = new Uint32Array(words.length);
    this.#ends = new Uint32Array(words.length);
    for (const [position, { start, end }] of words.entries()) {
      this.#starts[position] = start;
      this.#ends[position] = end;
    }
    // "Convention 108+" is another instrument than "Convention 108".
    this.#words = words.map(({ word, end }) => (text.charAt(end) === "+" ? `${word}+` : mend(word)));
  }

  /** The folded word at a position; "" outside the text. */
  word(position: number): string {
    return this.#words[position] ?? "";
  }

  /** Where the word at a position starts in the text. */
  start(position: number): number {
    return this.#starts[position] ?? this.text.length;
  }

  /** Where the word at a position ends in the text. */
  end(position: number): number {
    return this.#ends[position] ?? 0;
  }

  /** What stands between a word and the next one. */
  gapAfter(position: number): string {
    return this.text.slice(this.end(position), this.start(position + 1));
  }

  /** Whether the word at a position is written with stops between its letters ("U.N.T.S."). */
  isAbbreviated(position: number): boolean {
    return this.text.charAt(this.end(position) - 2) === "." && /^\p{L}+$/u.test(this.word(position));
  }

  /** Whether the word at a position is written with a capital first letter. */
  isCapital(position: number): boolean {
    return position >= 0 && /^\p{Lu}/u.test(this.text.slice(this.start(position), this.start(position) + 2));
  }

  /** The position of the first word that starts at or after an offset of the text. */
  positionAt(offset: number): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
