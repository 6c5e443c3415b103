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
