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
  /(?<!\p{L})(?:has|have|had|contains?|comprises?|counts?|counted|consists? of|runs to|with|compte|comptait|contient|tiene|tenía|consta de|contiene|all)(?:\s(?:only|exactly|now|then|already|a total of|still|en total))?\s$/iu;

/** No words that lead to a number are longer; it bounds the work at each. */
const longestLead = 30;

/** Words before the number that make it that of a part of an instrument, or of what is not yet. */
const isOfPart = /\b(?:chapters?|sections?|parts?|titles?|annex(?:es)?|needs?|requires?|draft)\b/iu;

/** Whether a text speaks of articles or parties in the plural at all. */
export function mayCount(text: string): boolean {
  return /\barticles\b|\bpart(?:ies|es?)\b|artículos/iu.test(text);
}

/** The numbers of articles and parties that a statement gives for the one instrument that it is about. */
export function findCountClaims(statement: Statement): readonly CountClaim[] {
  const { text, span } = statement;
  if (!mayCount(text)) return [];
  const instrument = subjectOf(statement);
  if (instrument === null) return [];
  return findNumbers(text).flatMap(({ start, end, value }) => {
    const match = counted.exec(text.slice(end, end + 40));
    const isCount = leadsToCount.test(text.slice(Math.max(0, start - longestLead), start));
    if (!match || !isCount || isOfPart.test(text.slice(0, start))) return [];
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

/** The day right behind the number, else one that begins the sentence; null where the text gives none for it. */
function dayOfCount(text: string, end: number): string | null {
  const dates = findDates(text);
  const behind = dates.find(
    ({ start }) => start >= end && start - end < longestJoint && beforeDay.test(text.slice(end, start)),
  );
  const [first] = dates;
  const begins = first !== undefined && beginsWithDay.test(text.slice(0, first.start));
  return (behind ?? (begins ? first : undefined))?.date ?? null;
}

const longestJoint = 12;
const beforeDay = /^,?\s(?:on|in|as of|as at|at|by|until|au|en|le|al)\s$/iu;
const beginsWithDay = /^[^\p{L}\d]*(?:(?:on|in|as of|as at|by|au|en|le|al)\s)?$/iu;

/** The number of parties in the register's status of an instrument; null where it gives none. */
export function knownParties({ kind, status }: Instrument): number | null {
  const written = hasParties(kind) ? /\b(\d+) parties\b/.exec(status?.text ?? "")?.[1] : undefined;
  return written === undefined ? null : Number(written);
}
