import { splitSentences } from "../text/sentences.ts";
import type { InstrumentReference } from "./instrument-references.ts";
import type { ReferenceText } from "./reference-text.ts";

/** More names than this in a row, joined by "and", are not looked at together. */
const mostJoined = 8;

/** How far back, in UTF-16 code units, a name still tells what a bare article belongs to: a long paragraph. */
const nearby = 1000;

/** Which instruments a text names around a place: in its sentence, and before. */
export class SentenceNames {
  readonly #source: ReferenceText;
  /**
   * What counts as naming, in text order: no complements, no anaphors behind another reference in their sentence, and pointers
   * only where no subject gives them their meaning.
   */
  readonly #references: readonly InstrumentReference[];
  readonly #sentences: readonly { readonly start: number; readonly end: number }[];
  readonly #inSentence = new Map<number, readonly string[]>();

  constructor(source: ReferenceText, references: readonly InstrumentReference[], countsPointers: boolean) {
    this.#source = source;
    this.#sentences = splitSentences(source.text);
    const naming = references.filter(({ sort }) => sort !== "complement");
    this.#references = naming.filter((reference, position) => {
      if (reference.sort === "anaphor") return !this.#isInSentenceOf(reference, naming[position - 1]);
      return countsPointers || reference.sort !== "pointer";
    });
  }

  /**
   * The instruments of the name that stands last before an offset in its sentence, together with names that "and" or "or"
   * joins to it. Empty where that name is a stranger; undefined where no name stands there.
   */
  lastBefore(offset: number): readonly string[] | undefined {
    const from = this.#sentences[this.#sentenceAt(offset)]?.start ?? 0;
    let position = this.#referencesBefore(offset) - 1;
    const last = this.#references[position];
    if (!last || this.#source.start(last.first) < from) return undefined;
    const ids = new Set(last.instruments);
    for (let count = 0; count < mostJoined && this.#isJoinedToPrevious(position); count++) {
      position--;
      for (const id of this.#references[position]?.instruments ?? []) ids.add(id);
    }
    return [...ids];
  }

  /** The distinct instruments named anywhere in the sentence at an offset. */
  inSentence(offset: number): readonly string[] {
    const number = this.#sentenceAt(offset);
    const sentence = this.#sentences[number];
    const known = this.#inSentence.get(number);
    if (known || !sentence) return known ?? [];
    const from = this.#referencesBefore(sentence.start);
    const to = this.#referencesBefore(sentence.end);
    const ids = distinctIds(this.#references.slice(from, to));
    this.#inSentence.set(number, ids);
    return ids;
  }

  /** The distinct instruments named before the sentence at an offset, in the same paragraph and not far off. */
  beforeSentence(offset: number): readonly string[] {
    const start = this.#sentences[this.#sentenceAt(offset)]?.start ?? 0;
    const from = Math.max(0, start - nearby);
    const paragraph = this.#source.text.slice(from, start).lastIndexOf("\n\n");
    const first = this.#referencesBefore(paragraph < 0 ? from : from + paragraph);
    return distinctIds(this.#references.slice(first, this.#referencesBefore(start)));
  }

  #isJoinedToPrevious(position: number): boolean {
    const [previous, reference] = [this.#references[position - 1], this.#references[position]];
    if (!previous || !reference) return false;
    const between = this.#source.text.slice(
      this.#source.end(previous.last),
      this.#source.start(reference.first),
    );
    return /^,?\s(?:and|or|et|ou|y|o|&)\s(?:the\s|la\s|le\s|el\s)?$|^,\s(?:the\s)?$/i.test(between);
  }

  #isInSentenceOf({ first }: InstrumentReference, previous: InstrumentReference | undefined): boolean {
    const from = this.#sentences[this.#sentenceAt(this.#source.start(first))]?.start ?? 0;
    return previous !== undefined && this.#source.start(previous.first) >= from;
  }

  #sentenceAt(offset: number): number {
    return firstFrom(this.#sentences.length, (number) => (this.#sentences[number]?.end ?? 0) > offset);
  }

  #referencesBefore(offset: number): number {
    return firstFrom(
      this.#references.length,
      (number) => this.#source.start(this.#references[number]?.first ?? 0) >= offset,
    );
  }
}

/** The first number below `size` of which a rising condition is true, else `size`. */
function firstFrom(size: number, isTrue: (number: number) => boolean): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function distinctIds(references: readonly InstrumentReference[]): readonly string[] {
  return [...new Set(references.flatMap(({ instruments }) => instruments))];
}
