/** A range of positions `[start, end)` in UTF-16 code units. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where each character of a rewritten text came from. */
export interface EditMap {
  /** The span of the source that became `[start, end)` of the rewritten text. An empty range maps to an empty span. */
  toSource(range: Range): Range;
}

/** A text as it is rewritten: every rewrite reports its own edits, so that no position is ever guessed afterwards. */
export class Rewriting {
  readonly #pieces: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** Adds words that stay as they stand in the source from `start`. */
  keep(text: string, start: number): void {
    this.#pieces.push(text);
    for (let position = start; position < start + text.length; position++) {
      this.#starts.push(position);
      this.#ends.push(position + 1);
    }
  }

  /** Adds what a source span became. Every character of it maps to the whole span. */
  replace(span: Range, text: string): void {
    this.#pieces.push(text);
    for (let count = 0; count < text.length; count++) {
      this.#starts.push(span.start);
      this.#ends.push(span.end);
    }
  }

  /** The rewritten text and its map. */
  finish(): { readonly text: string; readonly offsets: EditMap } {
    const starts = this.#starts;
    const ends = this.#ends;
    const toSource = ({ start, end }: Range): Range => {
      const from = starts[start] ?? ends.at(-1) ?? 0;
      return { start: from, end: end > start ? (ends[end - 1] ?? from) : from };
    };
    return { text: this.#pieces.join(""), offsets: { toSource } };
  }
}
