import type { Reference } from "../domain/answer.ts";
import { formatPartialDate } from "../domain/partial-date.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/**
 * Renders a source of an answer as one line of Markdown: its number, the document and where in it the words stand, its date, and the
 * citation. Every word that is not ours is escaped.
 */
export function renderSource(reference: Reference): string {
  const { document, headings, n, cite } = reference;
  const under = headings.length > 0 ? `, under *${escapeMarkdown(headings.join(" › "))}*` : "";
  const date = document.asOf ?? document.published;
  const dated =
    date === null ? "" : ` (${document.asOf === null ? "published" : "as of"} ${formatPartialDate(date)})`;
  const source = `[${n}] ${document.kind ?? "text"}: ${escapeMarkdown(document.title)}${under}${renderPage(reference)}${dated}.`;
  const cited = `${reference.instrument ? "Treaty: " : ""}${escapeMarkdown(cite)}`;
  return [source, cited, ...renderPlace(reference)].join(" ");
}

function renderPage({ locator }: Reference): string {
  return locator?.page ? `, p. ${escapeMarkdown(locator.page)}` : "";
}

/** The address that leads to the very words. Only what cannot end the link before its end is made one. */
function renderPlace({ locator }: Reference): readonly string[] {
  const url = locator?.url ?? "";
  return /^https?:\/\/[^\s<>\\]+$/.test(url) ? [`<${url}>`] : [];
}
