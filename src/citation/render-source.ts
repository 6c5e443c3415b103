import type { Reference } from "../domain/answer.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { type SourceWords, sourceWordsOf } from "./source-words.ts";

/**
 * Renders a source of an answer as one line of Markdown: its number, the document and where in it the words stand, its date, and the
 * citation. Our own words are in a language, given by its ISO 639-1 code; every other is escaped.
 */
export function renderSource(reference: Reference, language: string): string {
  const { document, headings, n, cite } = reference;
  const words = sourceWordsOf(language);
  const under = headings.length > 0 ? `, ${words.under} *${escapeMarkdown(headings.join(" › "))}*` : "";
  const kind = `${words.kinds[document.kind ?? "text"]}${words.colon}`;
  const source = `[${n}] ${kind} ${escapeMarkdown(document.title)}${under}${renderPage(reference)}${renderDate(document, words)}.`;
  const cited = `${reference.instrument ? `${words.treaty}${words.colon} ` : ""}${escapeMarkdown(cite)}`;
  return [source, cited, ...renderPlace(reference)].join(" ");
}

function renderDate({ asOf, published }: Reference["document"], words: SourceWords): string {
  if (asOf !== null) return ` (${words.asOf(asOf)})`;
  return published === null ? "" : ` (${words.published(published)})`;
}

function renderPage({ locator }: Reference): string {
  return locator?.page ? `, p. ${escapeMarkdown(locator.page)}` : "";
}

/** The address that leads to the very words. Only what cannot end the link before its end is made one. */
function renderPlace({ locator }: Reference): readonly string[] {
  const url = locator?.url ?? "";
  return /^https?:\/\/[^\s<>\\]+$/.test(url) ? [`<${url}>`] : [];
}
