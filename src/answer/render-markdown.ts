import type { Answer, Reference } from "../domain/answer.ts";
import { formatPartialDate } from "../domain/partial-date.ts";

/** Renders an answer as Markdown for people. Every word that is not ours is escaped, so that no text becomes markup. */
export function renderMarkdown(answer: Omit<Answer, "text" | "trace">): string {
  const sentences = answer.sentences.map(
    (sentence) => `${escapeMarkdown(sentence.text)} ${sentence.citations.map((n) => `[${n}]`).join("")}`,
  );
  const refusal = answer.refusal ? [escapeMarkdown(answer.refusal.message)] : [];
  const suggestions =
    answer.refusal?.suggestions.map((suggestion) => `- ${escapeMarkdown(suggestion)}`) ?? [];
  const notices = answer.notices.map((notice) => `⚠ ${escapeMarkdown(notice.text)}`);
  const premise = answer.notices.some((notice) => notice.kind === "premise");
  const body = [sentences.join("\n\n"), ...refusal, suggestions.join("\n")];
  const sources = answer.references.map(renderReference);
  const parts = premise ? [...notices, ...body, ...sources] : [...body, ...sources, ...notices];
  return parts.filter((part) => part !== "").join("\n\n");
}

function renderReference(reference: Reference): string {
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

/** Puts a backslash before every character that Markdown could read as markup. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~!]/g, "\\$&")
    .replace(/^(\s*)([-+=])/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/gm, "$1\\$2");
}
