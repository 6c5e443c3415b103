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

/** Renders "2022-05-12" as "12 May 2022", "2022-12" as "December 2022" and "2007" as it is, on any machine alike. */
export function renderDate(date: PartialDate): string {
  const [year, month, day] = date.split("-");
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? undefined : Number(day), name, year]
    .filter((part) => part !== undefined)
    .join(" ");
}
