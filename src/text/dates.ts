import { type DateForm, DateReader, isJoint } from "./date-forms.ts";

/**
 * A date that a text names. `date` is "YYYY-MM-DD", "YYYY-MM" or "YYYY"; where the text gives no year it is "--MM" or
 * "--MM-DD", the forms of XML Schema's gMonth and gMonthDay.
 */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly date: string;
}

/** Words before a month's name that tell the month from the verb ("may", "march"). */
const beforeMonth = new Set(
  "in of by since until till before after between from during early mid late each every this next last en de".split(
    " ",
  ),
);

/** Series of treaties: a number before one of these is a volume and no year. */
const seriesNames = new Set("unts lnts ilm ets cets ust tias".split(" "));

/**
 * The dates of a text in order: "12 May 2022", "May 12, 2022", "December 2022", "2022-05-12", "23.XI.2001", "12 de mayo de
 * 2022", "25–26 October 2025" (two dates), "May and June" (two months without a year), "2022".
 */
export function findDates(text: string): readonly FoundDate[] {
  const reader = new DateReader(text);
  const forms: DateForm[] = [];
  for (let position = 0; position < reader.words.length; ) {
    const form = reader.read(position);
    if (form) forms.push(form);
    position = form ? form.last + 1 : position + 1;
  }
  const shared = shareParts(reader, forms);
  return shared.flatMap((form, position) => {
    const start = reader.words[form.first]?.start ?? 0;
    const end = reader.words[form.last]?.end ?? start;
    const isJoined = [shared[position - 1], shared[position + 1]].some(
      (other) => other && areJoined(reader, form, other),
    );
    return isBelievable({ reader, form, text, isJoined }) ? [{ start, end, date: formatDate(form) }] : [];
  });
}

/** Gives a date the month and the year that only the date joined to it says. */
function shareParts(reader: DateReader, forms: readonly DateForm[]): readonly DateForm[] {
  const shared: DateForm[] = [];
  for (const form of forms.toReversed()) {
    const next = shared.at(-1);
    const isShort = next !== undefined && form.year === undefined && areJoined(reader, form, next);
    if (!isShort) shared.push(form);
    else {
      const month = form.month ?? next.month;
      shared.push({ ...form, ...(month && { month }), ...(next.year && { year: next.year }) });
    }
  }
  return shared.toReversed();
}

function areJoined(reader: DateReader, one: DateForm, other: DateForm): boolean {
  const [first, second] = one.first < other.first ? [one, other] : [other, one];
  return first.year === undefined || one.year === other.year
    ? second.month !== undefined && isJoint(reader.between(first.last, second.first))
    : false;
}

function isBelievable(place: {
  readonly reader: DateReader;
  readonly form: DateForm;
  readonly text: string;
  readonly isJoined: boolean;
}): boolean {
  const { reader, form, text, isJoined } = place;
  const { words } = reader;
  const [first, last] = [words[form.first], words[form.last]];
  if (!first || !last || (form.month === undefined && form.day !== undefined)) return false;
  if (form.year !== undefined && form.month !== undefined) return true;
  if (form.year !== undefined) {
    const isPartOfNumber =
      /[/.\d-]$/.test(text.slice(0, first.start).slice(-1)) || text.charAt(last.end) === "/";
    return !isPartOfNumber && !seriesNames.has(words[form.last + 1]?.word ?? "");
  }
  const name = text.slice(first.start, last.end);
  if (/^(?:\d+ )?(?:may|mar|march|ago)\b/.test(name)) return false;
  return form.day !== undefined || isJoined || beforeMonth.has(words[form.first - 1]?.word ?? "");
}

function formatDate({ year, month, day }: DateForm): string {
  const pad = (value: number): string => String(value).padStart(2, "0");
  const rest = [month, day].filter((value) => value !== undefined).map((value) => `-${pad(value)}`);
  return `${year ?? "-"}${rest.join("")}`;
}
