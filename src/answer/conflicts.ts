import type { Finding } from "../domain/finding.ts";
import { formatArticle } from "../domain/pinpoint.ts";
import { overlapsSpan } from "../domain/span.ts";
import type { DraftQuote } from "./draft-sentence.ts";
import type { Wording } from "./wording/wording.ts";

/** Words of the other source that a notice repeats, at most; more is read better there. */
const maxWordsAgainst = 25;

/** What the audit found in the very words of a quote. */
export function findingsIn(
  { document, span }: Pick<DraftQuote, "document" | "span">,
  parts: { readonly findingsOf: (documentId: string) => readonly Finding[] },
): readonly Finding[] {
  return parts.findingsOf(document.id).filter((finding) => overlapsSpan(finding.span, span));
}

/**
 * Tells in a sentence or two what a source says and what stands against it: "The guide numbers it Article 21(1)(f); the treaty text has it at
 * Article 20(1)(f): “…”."
 */
export function describeConflict(
  finding: Finding,
  quotes: readonly Pick<DraftQuote, "document">[],
  wording: Wording,
): string {
  const document = quotes.find((quote) => quote.document.id === finding.documentId)?.document;
  const { about, rightPlace, against, problem } = finding;
  if (!about || !rightPlace) {
    return wording.disagreement({ document, words: shorten(finding.words), problem });
  }
  return wording.misnumbered({
    document,
    article: formatArticle(about),
    rightArticle: formatArticle(rightPlace),
    rightWords: against && shorten(against.words),
  });
}

function shorten(text: string): string {
  const words = text.replace(/\s+/g, " ").split(" ");
  return words.length <= maxWordsAgainst
    ? words.join(" ").replace(/[.;,]$/, "")
    : `${words.slice(0, maxWordsAgainst).join(" ")} …`;
}
