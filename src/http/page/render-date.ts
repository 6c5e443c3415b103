import type { PartialDate } from "../../domain/instrument.ts";
import { formatPartialDate } from "../../domain/partial-date.ts";
import { html, type Markup } from "../markup.ts";

/** A date for people, in a `time` element. */
export function renderDate(date: PartialDate): Markup {
  return html`<time datetime="${date}">${formatPartialDate(date)}</time>`;
}
