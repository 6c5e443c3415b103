import type { PartialDate } from "../domain/instrument.ts";

const englishMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const frenchMonths = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
];

const spanishMonths = [
  "enero",
  "febrero",
  "marzo",
  "abril",
  "mayo",
  "junio",
  "julio",
  "agosto",
  "septiembre",
  "octubre",
  "noviembre",
  "diciembre",
];

/** How a language names months and orders what is known of a date. */
interface DateStyle {
  readonly months: readonly string[];
  readonly nameDay: (day: number) => string;
  /** What stands between day, month and year. */
  readonly joint: string;
}

const english: DateStyle = { months: englishMonths, nameDay: String, joint: " " };
const styles: ReadonlyMap<string, DateStyle> = new Map([
  ["fr", { months: frenchMonths, nameDay: (day: number) => (day === 1 ? "1er" : String(day)), joint: " " }],
  ["es", { months: spanishMonths, nameDay: String, joint: " de " }],
]);

/**
 * Writes a date as far as it is known, as British legal style does: "20 November 1989", "December 2022", "2007"; in French ("fr") "1er juillet
 * 2004", in Spanish ("es") "1 de julio de 2004". Other languages get English. A text that is no such date comes back as it is.
 */
export function formatPartialDate(date: PartialDate, language = "en"): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  const [, year, month, day] = match ?? [];
  if (year === undefined || month === undefined) return date;
  const { months, nameDay, joint } = styles.get(language) ?? english;
  const name = months[Number(month) - 1];
  if (name === undefined) return date;
  const known = day === undefined ? [name, year] : [nameDay(Number(day)), name, year];
  return known.join(joint);
}

/** Whether a date is known to the day. */
export function isDay(date: PartialDate): boolean {
  return date.length === "YYYY-MM-DD".length;
}

/** Whether a text is a year, a month of a year or a day that the calendar has: "2022", "2022-12", "2024-02-29". */
export function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (match === null) return false;
  const [, year, month = "01", day = "01"] = match;
  const full = `${year}-${month}-${day}`;
  const instant = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(full);
}

/** Whether two dates can be of the same day, as far as both are known: "2001-11" and "2001-11-23" agree, "2001" and "2002" do not. */
export function datesAgree(one: PartialDate, other: PartialDate): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** Whether a date lies wholly before another, as far as both are known: "2001" lies before "2002-05", and not before "2001-11". */
export function isEarlier(one: PartialDate, other: PartialDate): boolean {
  return !datesAgree(one, other) && one < other;
}
