import type { PartialDate } from "../../domain/instrument.ts";
import type { Span } from "../../domain/span.ts";
import { type FoundDate, findDates } from "../../text/dates.ts";
import { type EventKind, type EventWords, findEvents } from "./event-forms.ts";
import { findEventSubject } from "./event-subject.ts";
import type { Statement } from "./statement.ts";

/** What a statement says of the day of an event. */
export interface EventClaim {
  readonly instrument: string;
  readonly kind: EventKind;
  /** One date, or those that are joined ("25 and 26 October 2025"). */
  readonly dates: readonly PartialDate[];
  /** From the first of event and date to the end of the last, in the positions of the document. */
  readonly span: Span;
}

/** The days that a statement gives for events of instruments, as far as it is certain which instrument it speaks of. */
export function findEventClaims(statement: Statement): readonly EventClaim[] {
  if (!mayDateEvent(statement.text) || beginsForOne.test(statement.text)) return [];
  const events = findEvents(statement.text);
  const dates = findDates(statement.text).filter(({ date }) => !date.startsWith("-"));
  const claims: EventClaim[] = [];
  let previous: { readonly instrument: string; readonly end: number } | null = null;
  for (const [position, event] of events.entries()) {
    const own =
      findDatesAfter(statement.text, dates, { event, next: events[position + 1] }) ??
      (position === 0 ? findDatesBefore(statement.text, dates, event) : undefined);
    const instrument = findEventSubject(statement, event, previous);
    if (instrument === undefined) continue;
    const start = Math.min(event.start, own?.[0]?.start ?? event.start);
    const end = Math.max(event.end, own?.at(-1)?.end ?? event.end);
    previous = { instrument, end };
    if (own === undefined) continue;
    const span = { start: statement.span.start + start, end: statement.span.start + end };
    claims.push({ instrument, kind: event.kind, dates: own.map(({ date }) => date), span });
  }
  return claims;
}

/** Whether a text has the words of an event and what may be a year: only then it can give the day of one. */
export function mayDateEvent(text: string): boolean {
  return year.test(text) && findEvents(text).length > 0;
}

/** Four digits, the first of which may be set apart as a thousand. */
const year = /\p{Nd},?\p{Nd}{3}/u;

/** How far behind its event, in UTF-16 code units, a date still belongs to it: "adopted by the Committee of Ministers at its 109th session, in Strasbourg, on". */
const reach = 120;

/** What leads from an event to its date. */
const leadsToDate =
  /^[\s,:(–—-]*$|[(,:]\s*$|\s(?:on|in|in the year|le|en|el|del?|du|since|late|early|mid)\s+$/iu;

/** An event for one party, or of which the words between tell that it is another's. */
const isForOne =
  /;|:\s+\p{L}|\b(?:for|pour|para|as regards|in respect of|with respect to|with regard to)\s(?!signature)/iu;

/** "…, and in 2016 it adopted": the date of what follows. */
const leadsToNext = /(?<!\p{L})(?:and|but|et|y)\s(?:on|in|le|en|el)\s$/iu;

/** "For Thailand the Convention entered into force on …". */
const beginsForOne = /^[^\p{L}]*(?:For|Pour|Para)\s/u;

function findDatesAfter(
  text: string,
  dates: readonly FoundDate[],
  { event, next }: { readonly event: EventWords; readonly next: EventWords | undefined },
): readonly FoundDate[] | undefined {
  const first = dates.findIndex(({ start }) => start >= event.end);
  const date = dates[first];
  if (!date || date.start - event.end > reach || (next && date.start > next.start)) return undefined;
  const between = text.slice(event.end, date.start);
  if (!leadsToDate.test(between) || isForOne.test(between) || leadsToNext.test(between)) return undefined;
  const isFor = /^\s*\)?\s*(?:for|pour|para)\s/iu.test(text.slice(date.end, date.end + 12));
  return isFor ? undefined : joinedDates(text, dates, first);
}

/** "On 12 May 2022 the Protocol was opened for signature": a date that begins the sentence. */
function findDatesBefore(
  text: string,
  dates: readonly FoundDate[],
  event: EventWords,
): readonly FoundDate[] | undefined {
  const [first] = dates;
  if (!first || first.end > event.start || !/^\W*(?:on|in|le|en|el)?\s*$/iu.test(text.slice(0, first.start)))
    return undefined;
  const joined = joinedDates(text, dates, 0);
  const between = text.slice(joined.at(-1)?.end, event.start);
  return between.length > reach || isForOne.test(between) ? undefined : joined;
}

function joinedDates(text: string, dates: readonly FoundDate[], first: number): readonly FoundDate[] {
  let last = first;
  for (let next = dates[last + 1]; next; next = dates[last + 1]) {
    const between = text.slice(dates[last]?.end, next.start);
    if (between.length > 5 || !/^\s*(?:and|or|to|et|y|al?|au|[-–])\s*$/iu.test(between)) break;
    last++;
  }
  return dates.slice(first, last + 1);
}
