import type { DocumentMetadata } from "../../domain/document.ts";
import type { Passage } from "../../domain/passage.ts";
import { overlapsSpan, type Span, shiftSpan } from "../../domain/span.ts";
import type { NumberedSource } from "./compose-messages.ts";
import { locateQuote } from "./locate-quote.ts";
import type { SourceSentence } from "./source-sentence.ts";

/** Where a drafted quote was found, or what keeps it from being one. */
export type FoundQuote =
  | { readonly kind: "found"; readonly sentences: readonly SourceSentence[] }
  | { readonly kind: "missing"; readonly reason: string };

/** What quotes are looked for in. */
export interface QuoteSources {
  /** The sources that the sentence cites, in its order. */
  readonly cited: readonly NumberedSource[];
  readonly sentencesOf: (source: NumberedSource) => readonly SourceSentence[];
  readonly textOf: (documentId: string) => string | undefined;
}

/**
 * Finds the sentences of the cited passages that a quote is from. Whole sentences are what the claim is held against, so that no quote
 * is cut before its "not". A quote may run from one cited passage into another that follows it in the document.
 */
export function findQuotedSentences(quote: string, sources: QuoteSources): FoundQuote {
  const { cited, sentencesOf } = sources;
  let isElided = false;
  for (const source of cited) {
    const place = locateQuote(quote, source.passage.text);
    if (place.kind === "elided-negation") isElided = true;
    if (place.kind !== "found") continue;
    const spans = place.parts.map((part) => shiftSpan(part, source.passage.span.start));
    return { kind: "found", sentences: overlapping(sentencesOf(source), spans) };
  }
  const across = findAcross(quote, sources);
  if (across.length > 0) return { kind: "found", sentences: across };
  return {
    kind: "missing",
    reason: isElided
      ? "the quote leaves out a “not” of the source"
      : "the quote does not stand word for word in a source that is cited",
  };
}

/** The sentences of a quote that runs over the end of one cited passage into the next. */
function findAcross(quote: string, { cited, sentencesOf, textOf }: QuoteSources): readonly SourceSentence[] {
  for (const first of cited) {
    const next = cited.find((other) => follows(other.passage, first.passage));
    const text = next && textOf(first.document.id)?.slice(first.passage.span.start, next.passage.span.end);
    const place = text ? locateQuote(quote, text) : undefined;
    if (!next || place?.kind !== "found") continue;
    const spans = place.parts.map((part) => shiftSpan(part, first.passage.span.start));
    return overlapping([...sentencesOf(first), ...sentencesOf(next)], spans);
  }
  return [];
}

/** No more than line breaks lie between two passages that follow one another. */
const longestGap = 4;

function follows(next: Passage, first: Passage): boolean {
  const gap = next.span.start - first.span.end;
  return next.documentId === first.documentId && gap >= 0 && gap <= longestGap;
}

function overlapping(
  sentences: readonly SourceSentence[],
  spans: readonly Span[],
): readonly SourceSentence[] {
  return sentences.filter(({ span }) => spans.some((part) => overlapsSpan(span, part)));
}

/** Whether web addresses of a claim all stand in cited passages, or are theirs. */
export function findForeignAddress(
  addresses: readonly string[],
  cited: readonly { readonly passage: Passage; readonly document: DocumentMetadata }[],
): string | undefined {
  return addresses.find(
    (address) =>
      !cited.some(({ passage, document }) => passage.text.includes(address) || document.url === address),
  );
}
