import { monthOf, romanMonthOf } from "./month-names.ts";
import { type Word, wordsOf } from "./words.ts";

/** A date as it is written: the words from `first` to `last` (positions in the word list), and what they say of it. */
export interface DateForm {
  readonly first: number;
  readonly last: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** A text taken apart into words, with what stands between them. */
export class DateReader {
  readonly words: readonly Word[];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    this.words = wordsOf(text);
  }

  /** What stands between two words. */
  between(one: number, other: number): string {
    return this.#text.slice(this.words[one]?.end ?? 0, this.words[other]?.start ?? this.#text.length);
  }

  /** The longest date that begins with the word at a position, or undefined. */
  read(first: number): DateForm | undefined {
    return (
      this.#readNumeric(first) ??
      this.#readDayFirst(first) ??
      this.#readMonthFirst(first) ??
      this.#readBareYear(first)
    );
  }

  /** "2022-05-12", "2022-05", "23.XI.2001". */
  #readNumeric(first: number): DateForm | undefined {
    const [one, two, three] = [this.#word(first), this.#word(first + 1), this.#word(first + 2)];
    const sign = this.between(first, first + 1);
    const isWhole = this.between(first + 1, first + 2) === sign;
    if (sign === "-" && yearOf(one) && /^(?:0[1-9]|1[0-2])$/.test(two)) {
      const form = { first, last: first + 1, year: Number(one), month: Number(two) };
      return isWhole && dayOf(three) ? { ...form, last: first + 2, day: Number(three) } : form;
    }
    const [day, month, year] = [dayOf(one), romanMonthOf(two), yearOf(three)];
    if (sign !== "." || !isWhole || !day || !month || !year) return undefined;
    return { first, last: first + 2, year, month, day };
  }

  /** "12 May 2022", "12 May", "12 de mayo de 2022", "1er juillet 2004"; also the "25" of "25–26 October". */
  #readDayFirst(first: number): DateForm | undefined {
    const day = dayOf(this.#word(first));
    if (!day) return undefined;
    const at = this.#skipOf(first + 1);
    const month = monthOf(this.#word(at));
    if (month && isBlank(this.between(at - 1, at))) return this.#withYear({ first, last: at, month, day });
    const next = this.#word(first + 1) === "and" ? first + 2 : first + 1;
    const isShared =
      dayOf(this.#word(next)) && monthOf(this.#word(next + 1)) && isBlank(this.between(next, next + 1));
    return isShared && isJoint(this.between(first, next)) ? { first, last: first, day } : undefined;
  }

  /** "May 12, 2022", "May 2022", "May". */
  #readMonthFirst(first: number): DateForm | undefined {
    const month = monthOf(this.#word(first));
    if (!month) return undefined;
    const day = dayOf(this.#word(first + 1));
    const hasDay = day && isBlank(this.between(first, first + 1));
    return this.#withYear(hasDay ? { first, last: first + 1, month, day } : { first, last: first, month });
  }

  #readBareYear(first: number): DateForm | undefined {
    const year = yearOf(this.#word(first));
    return year ? { first, last: first, year } : undefined;
  }

  #withYear(form: DateForm): DateForm {
    const at = this.#skipOf(form.last + 1);
    const year = yearOf(this.#word(at));
    return year && isBlank(this.between(at - 1, at)) ? { ...form, last: at, year } : form;
  }

  #skipOf(at: number): number {
    return /^(?:de|del|of)$/.test(this.#word(at)) ? at + 1 : at;
  }

  #word(at: number): string {
    return this.words[at]?.word ?? "";
  }
}

/** Whether two dates are joined so that they share what is said once: "25 and 26 October 2025", "30 May to 10 June 2022". */
export function isJoint(between: string): boolean {
  return (
    /^\s*(?:[-–—]|and|or|to|until|till|through|et|ou|au|y|o|al?)\s*$/i.test(between) && between.trim() !== ""
  );
}

function isBlank(between: string): boolean {
  return /^[.,]?\s{1,3}$/.test(between);
}

function dayOf(word: string): number | undefined {
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th|er|o)?$/.exec(word)?.[1]);
  return day >= 1 && day <= 31 ? day : undefined;
}

function yearOf(word: string): number | undefined {
  return /^(?:1[5-9]|20)\d\d$/.test(word) ? Number(word) : undefined;
}
