import type { PartialDate } from "../domain/instrument.ts";

const months = [
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

/**
 * Writes a date as British legal style does, as far as it is known: "20 November 1989", "December 2022", "2007".
 * A text that is no such date comes back as it is.
 */
export function formatPartialDate(date: PartialDate): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  const [, year, month, day] = match ?? [];
  if (year === undefined || month === undefined) return date;
  const name = months[Number(month) - 1];
  if (name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
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
