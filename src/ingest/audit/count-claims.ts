import { hasParties, type Instrument } from "../../domain/instrument.ts";
import type { Span } from "../../domain/span.ts";
import { findDates } from "../../text/dates.ts";
import { findNumbers } from "../../text/numbers.ts";
import { type Statement, subjectOf } from "./statement.ts";

/** What a statement says of how many articles or parties an instrument has. */
export interface CountClaim {
  readonly instrument: string;
  readonly counted: "articles" | "parties";
  readonly value: number;
  /** The day of which the number is; null where the statement gives none. */
  readonly day: string | null;
  /** The number with what it counts, in the positions of the document. */
  readonly span: Span;
}

const counted =
  /^\s(?:(?:states?|member|contracting)\s){0,2}(?<articles>articles|artículos)\b|^\s(?:(?:states?|contracting)\s){0,2}(?<parties>part(?:ies|es))\b|^\s(?:États\s|Estados\s)(?<states>part(?:ies|es?))/iu;

/** What leads to the number of all that an instrument has: not "two of its articles", "at least five parties", "between 190 and 194 parties". */
const leadsToCount =
  /(?<!\p{L})(?:has|have|had|contains?|comprises?|counts?|counted|consists? of|runs to|with|compte|comptait|contient|tiene|tenía|consta de|contiene)(?:\s(?:only|exactly|now|then|already|a total of|still|en total))?\s$/iu;

/** Sentences about a part of an instrument, or of what is not yet. */
const isOfPart = /\b(?:chapters?|sections?|parts?|titles?|annex(?:es)?|needs?|requires?|draft)\b/iu;

/** Whether a text speaks of articles or parties in the plural at all. */
export function mayCount(text: string): boolean {
  return /\barticles\b|\bpart(?:ies|es?)\b|artículos/iu.test(text);
}

/** The numbers of articles and parties that a statement gives for the one instrument that it is about. */
export function findCountClaims(statement: Statement): readonly CountClaim[] {
  const { text, span } = statement;
  if (!mayCount(text) || isOfPart.test(text)) return [];
  const instrument = subjectOf(statement);
  if (instrument === null) return [];
  return findNumbers(text).flatMap(({ start, end, value }) => {
    const match = counted.exec(text.slice(end, end + 40));
    if (!match || !leadsToCount.test(text.slice(Math.max(0, start - 30), start))) return [];
    return [
      {
        instrument,
        counted: match.groups?.articles === undefined ? "parties" : "articles",
        value,
        day: dayOfCount(text, end + match[0].length),
        span: { start: span.start + start, end: span.start + end + match[0].length },
      } satisfies CountClaim,
    ];
  });
}

/** The day right behind the number, else the only one of the sentence. */
function dayOfCount(text: string, end: number): string | null {
  const dates = findDates(text);
  const behind = dates.find(
    ({ start }) =>
      start >= end &&
      /^,?\s(?:on|in|as of|as at|at|by|until|au|en|le|al)\s$/iu.test(
        text.slice(end, Math.min(start, end + 12)),
      ),
  );
  const [only, ...others] = dates;
  return (behind ?? (others.length === 0 ? only : undefined))?.date ?? null;
}

/** The number of parties in the register's status of an instrument; null where it gives none. */
export function knownParties({ kind, status }: Instrument): number | null {
  const written = hasParties(kind) ? /\b(\d+) parties\b/.exec(status?.text ?? "")?.[1] : undefined;
  return written === undefined ? null : Number(written);
}
