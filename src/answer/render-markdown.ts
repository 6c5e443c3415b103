import { escapeMarkdown } from "../citation/escape-markdown.ts";
import { renderSource } from "../citation/render-source.ts";
import type { Answer } from "../domain/answer.ts";

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
  const sources = answer.references.map((reference) => renderSource(reference, answer.language));
  const parts = premise ? [...notices, ...body, ...sources] : [...body, ...sources, ...notices];
  return parts.filter((part) => part !== "").join("\n\n");
}
