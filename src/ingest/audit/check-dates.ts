import type { Finding } from "../../domain/finding.ts";
import { type Instrument, type PartialDate, titleInText } from "../../domain/instrument.ts";
import { datesAgree, formatPartialDate } from "../../domain/partial-date.ts";
import { findDates } from "../../text/dates.ts";
import { type AuditContext, quoteWords } from "./audited-text.ts";
import { type EventClaim, findEventClaims } from "./event-claims.ts";
import { type EventKind, eventNames } from "./event-forms.ts";
import { isRetold } from "./retelling.ts";
import type { Statement } from "./statement.ts";
import { findTitleYears } from "./title-years.ts";

/**
 * Checks the days that a statement gives for adoption, opening for signature, signature and entry into force, and the years behind
 * titles, against the register. Dates of which one side knows only the year or the month are compared as far as both go.
 */
export function checkDates(statement: Statement, context: AuditContext): readonly Finding[] {
  const events = findEventClaims(statement).flatMap((claim) => checkEvent(statement, claim, context));
  const years = findTitleYears(statement).flatMap(({ instrument: id, year, span }) => {
    const instrument = context.register.find(id);
    const known = instrument ? knownDates(instrument, "signed") : [];
    if (!instrument || isAmong([year], known) || setsRight(statement, known)) return [];
    const title = titleInText(instrument);
    return [
      {
        ...quoteWords(statement.document, span),
        kind: "date" as const,
        about: { instrument: id, article: null, subdivisions: [] },
        problem: `The year ${year} is neither that of the adoption nor that of the opening for signature of the ${title}, by the register.`,
        remedy: `Write ${[...new Set(known.map((date) => date.slice(0, 4)))].join(" or ")}: ${describe(instrument)}.`,
      },
    ];
  });
  return [...events, ...years];
}

function checkEvent(statement: Statement, claim: EventClaim, { register }: AuditContext): readonly Finding[] {
  const instrument = register.find(claim.instrument);
  if (!instrument) return [];
  const known = knownDates(instrument, claim.kind);
  const isNotInForce =
    claim.kind === "inForce" &&
    known.length === 0 &&
    instrument.status?.inForce === false &&
    !/repeal|replac/i.test(instrument.status.text);
  if (!isNotInForce && (known.length === 0 || isAmong(claim.dates, known))) return [];
  if (setsRight(statement, known)) return [];
  return [
    {
      ...quoteWords(statement.document, claim.span),
      kind: "date",
      about: { instrument: claim.instrument, article: null, subdivisions: [] },
      problem: isNotInForce
        ? `By the register the ${titleInText(instrument)} is not in force (position of ${formatPartialDate(instrument.status?.asOf ?? "")}).`
        : `By the register the ${titleInText(instrument)} ${eventNames[claim.kind]} on another day: ${describe(instrument)}.`,
      remedy: "Correct the date, or where the register is wrong, correct that.",
    },
  ];
}

/** The dates that an event may have. What is signed on the day of its adoption or of its opening is signed rightly. */
export function knownDates(instrument: Instrument, kind: EventKind): readonly PartialDate[] {
  const { adopted, opened, inForce } = instrument;
  const events = { adopted: [adopted], opened: [opened], signed: [adopted, opened], inForce: [inForce] }[
    kind
  ];
  return events.flatMap((event) => event?.date ?? []);
}

function isAmong(dates: readonly PartialDate[], known: readonly PartialDate[]): boolean {
  return known.length === 0 || dates.some((date) => known.some((right) => datesAgree(date, right)));
}

/** Whether the statement tells of another text's date and has the right one beside it. */
function setsRight({ text, around }: Statement, known: readonly PartialDate[]): boolean {
  return isRetold(text) && findDates(around).some(({ date }) => isAmong([date], known));
}

function describe({ adopted, opened, inForce }: Instrument): string {
  return [
    adopted && `adopted ${formatPartialDate(adopted.date)}`,
    opened && `opened for signature ${formatPartialDate(opened.date)}`,
    inForce && `in force ${formatPartialDate(inForce.date)}`,
  ]
    .filter((part) => part !== null)
    .join(", ");
}
