import type { Finding } from "../../domain/finding.ts";
import { type Instrument, type PartialDate, titleInText } from "../../domain/instrument.ts";
import { formatPartialDate, isEarlier } from "../../domain/partial-date.ts";
import { type AgingSort, type AgingWords, findAgingWords, statedPosition } from "../../text/aging.ts";
import { findDates } from "../../text/dates.ts";
import { type AuditContext, quoteWords } from "./audited-text.ts";
import { findDenied } from "./denied-instrument.ts";
import { isAttributed } from "./retelling.ts";
import { type Statement, subjectOf } from "./statement.ts";

/** What is said of an aged statement. */
interface Age {
  readonly about: string | null;
  readonly problem: string;
  readonly remedy: string;
}

/**
 * Finds what time has overtaken: a position of which the register has a newer one, a denial of an instrument that has been adopted since,
 * and where the day of the audit is given, what lay ahead, was new or stood so when a text was written that is a year old by then. The
 * texts of treaties state no position.
 */
export function checkAged(statement: Statement, context: AuditContext): readonly Finding[] {
  const { document, text } = statement;
  if (document.kind === "treaty") return [];
  const age = findAge(statement, document.asOf ?? document.published, context);
  if (age === undefined || isAttributed(text)) return [];
  const { about, problem, remedy } = age;
  return [
    {
      ...quoteWords(document, statement.span),
      kind: "aged",
      about: about === null ? null : { instrument: about, article: null, subdivisions: [] },
      problem,
      remedy,
    },
  ];
}

function findAge(statement: Statement, written: PartialDate | null, context: AuditContext): Age | undefined {
  const denied = written === null ? undefined : findDenied(statement.text, written, context.register);
  if (denied) return describeDenied(denied);
  const [aging] = findAgingWords(statement.text);
  // News tells how things stood on its day; only what it says of the days to come ages.
  if (statement.document.kind === "news" && aging?.sort !== "ahead") return undefined;
  const stated =
    /\d{4}/.test(statement.text) && statesPosition.test(statement.text)
      ? statedPosition(statement.text)
      : null;
  const said = stated ?? written;
  if ((aging === undefined && stated === null) || said === null || said.startsWith("-")) return undefined;
  const instrument = context.register.find(subjectOf(statement) ?? "");
  const newer = instrument && findNewer(instrument, { statement, said, sort: aging?.sort });
  if (newer) return newer;
  return aging !== undefined && stated === null
    ? findOld(statement, { aging, said, today: context.today })
    : undefined;
}

/** Words that state the position of a day. What lasted "until 2002" is past. */
const statesPosition = /\b(?:as (?:of|at|on)|had|has|were|not|no)\b/i;

function describeDenied(instrument: Instrument): Age {
  return {
    about: instrument.id,
    problem: `The ${titleInText(instrument)} was adopted on ${formatPartialDate(instrument.adopted?.date ?? "")}.`,
    remedy: "Name it, or say of when the statement is.",
  };
}

/** Words about what the register knows the status of. */
const isOfStatus = /\b(?:in(?:to)? force|parties|ratifications|signatories|vigueur|vigor|partes)\b/iu;

/** Words that tell themselves that things have moved on. */
const isOfPast = /\b(?:earlier|formerly|previously|at first|until then)\b/iu;

/** What the register knows of an instrument of a later day than that of the statement. */
function findNewer(
  instrument: Instrument,
  {
    statement,
    said,
    sort,
  }: {
    readonly statement: Statement;
    readonly said: PartialDate;
    readonly sort: AgingSort | undefined;
  },
): Age | undefined {
  const { text, around } = statement;
  const { id, adopted, opened, inForce, status } = instrument;
  const happened = [
    { what: "was adopted", event: adopted },
    { what: "was opened for signature", event: opened },
    { what: "entered into force", event: inForce },
  ].filter(({ event }) => event !== null && isEarlier(said, event.date));
  const [first] = happened;
  if (first?.event && (sort === "ahead" || isOfStatus.test(text))) {
    return {
      about: id,
      problem: `The ${titleInText(instrument)} ${first.what} on ${formatPartialDate(first.event.date)}, after what is stated here for ${formatPartialDate(said)}.`,
      remedy: "Say what has become of it, or of when the statement is.",
    };
  }
  if (!status || !isEarlier(said, status.asOf) || !isOfStatus.test(text) || isOfPast.test(text))
    return undefined;
  if (findDates(around).some(({ date }) => !isEarlier(date, status.asOf))) return undefined;
  return {
    about: id,
    problem: `This is the position of ${formatPartialDate(said)}; the register has that of ${formatPartialDate(status.asOf)}: ${status.text}`,
    remedy: "Give the newer position with its date.",
  };
}

const whatIsOld: Readonly<Record<AgingSort, string>> = {
  ahead: "speaks of what then lay ahead; it may have happened, or changed, since",
  status: "states how things then stood; that may have changed since",
  recent: "calls new what then was",
};

/** What a text said of its own time that is a year past, or of a day ahead that has come. */
function findOld(
  { text }: Statement,
  {
    aging,
    said,
    today,
  }: { readonly aging: AgingWords; readonly said: PartialDate; readonly today: PartialDate | null },
): Age | undefined {
  if (today === null) return undefined;
  const { sort, start, end } = aging;
  const days = findDates(text).flatMap(({ date }) => (date.startsWith("-") ? [] : [date]));
  if (sort !== "ahead" && days.length > 0) return undefined;
  const isAhead = days.some((day) => !isEarlier(day, today));
  const hasCome = days.some((day) => isEarlier(said, day) && isEarlier(day, today));
  if (isAhead || !(isEarlier(said, yearBefore(today)) || (sort === "ahead" && hasCome))) return undefined;
  return {
    about: null,
    problem: `“${text.slice(start, end).trim()}”, of ${formatPartialDate(said)}, ${whatIsOld[sort]}.`,
    remedy: "Say what has become of it, or of when the statement is.",
  };
}

function yearBefore(day: PartialDate): PartialDate {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}
