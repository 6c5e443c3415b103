import type { Finding } from "../../domain/finding.ts";
import { type AuditedText, quoteWords } from "./audited-text.ts";

/** Finds headings that nothing stands below, neither text nor another heading. The title of a text heads the whole of it. */
export function checkEmptyHeadings({ document }: AuditedText): readonly Finding[] {
  const holding = new Set(document.blocks.map(({ parent }) => parent));
  return document.blocks
    .filter(({ kind }, position) => kind === "heading" && position > 0 && !holding.has(position))
    .map(({ span }) => ({
      ...quoteWords(document, span),
      kind: "empty",
      about: null,
      problem: "Nothing stands below this heading.",
      remedy: "Write what belongs there, or take the heading out.",
    }));
}
