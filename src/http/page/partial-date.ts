import type { PartialDate } from "../../domain/instrument.ts";
import { html, type Markup } from "../markup.ts";

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
] as const;

/** A date for people: "2022-05-12" as "12 May 2022", "2022-12" as "December 2022"; as it stands where it has another form. */
export function formatDate(date: PartialDate): string {
  const [year = "", month, day] = date.split("-");
  const name = month === undefined ? "" : months[Number(month) - 1];
  if (name === undefined) return date;
  return [day === undefined ? "" : String(Number(day)), name, year].filter((part) => part !== "").join(" ");
}

/** The date in a `time` element. */
export function renderDate(date: PartialDate): Markup {
  return html`<time datetime="${date}">${formatDate(date)}</time>`;
}
