/** A text that must not be shown, a key for instance: printing, logging or writing what holds it gives nothing away. */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The text itself, for the one place that has to send it. */
  reveal(): string {
    return this.#text;
  }

  /** What stands where the secret would be printed. */
  toString(): string {
    return "(not shown)";
  }

  /** What stands where the secret would be written as JSON. */
  toJSON(): string {
    return this.toString();
  }
}
