/** No label, with all that may stand around it, is longer than this. It bounds the work of one look. */
const longestLook = 48;

/** Reads the labels of articles off a text, one piece after the other, without going back. */
export class LabelCursor {
  readonly #text: string;
  #position: number;

  constructor(text: string, position: number) {
    this.#text = text;
    this.#position = position;
  }

  /** Where the next piece will be read. */
  get position(): number {
    return this.#position;
  }

  /** What stands next, without moving. The form must begin with "^". */
  look(form: RegExp): RegExpExecArray | null {
    return form.exec(this.#text.slice(this.#position, this.#position + longestLook));
  }

  /** Reads what the form describes and moves behind it, or returns null and stays. */
  take(form: RegExp): RegExpExecArray | null {
    const match = this.look(form);
    if (match) this.#position += match[0].length;
    return match;
  }

  /** Goes back to a position where it has been. */
  return(position: number): void {
    this.#position = position;
  }
}
