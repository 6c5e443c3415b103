import { createHash } from "node:crypto";
import type { Mention } from "../domain/mention.ts";
import type { Passage } from "../domain/passage.ts";
import { containsSpan, type Span, sliceSpan } from "../domain/span.ts";
import { findClauses } from "./find-clauses.ts";
import { findHeadings } from "./find-headings.ts";
import { gatherUnits } from "./gather-units.ts";
import type { LinkedBlock, LinkedDocument } from "./link-document.ts";
import { packSpans } from "./pack-spans.ts";
import { isArticleHeading } from "./rank-headings.ts";

/**
 * Splits a document at its own joints. An article, an entry with what stands under it, a caption, and elsewhere a paragraph is one
 * passage; what is too long is parted between its paragraphs, then between sentences. Headings and lead lines are no part of a passage's
 * text, so that a sentence quoted from it is a sentence; the passage names them in `headings`. Every word of the other blocks is in
 * exactly one passage.
 */
export function splitPassages(linked: LinkedDocument): readonly Passage[] {
  const { document, blocks } = linked;
  const occurrences = new Map<string, number>();
  return gatherUnits(document, blocks).flatMap((unit) =>
    packSpans(document.text, findClauses(document.text, spansOf(unit))).map((span) => {
      const text = sliceSpan(document.text, span);
      const occurrence = occurrences.get(text) ?? 0;
      occurrences.set(text, occurrence + 1);
      return {
        id: passageId([document.id, text, occurrence]),
        documentId: document.id,
        span,
        text,
        ...describePlace(linked, unit, span),
      };
    }),
  );
}

/** Where a passage begins within a paragraph of a treaty, the label of that paragraph stands before it and holds for it. */
function findPlaceBefore(unit: readonly LinkedBlock[], span: Span): readonly Mention[] {
  const begun = unit.findLast((block) => block.span.start <= span.start);
  const label = begun?.mentions.find(({ announces }) => announces);
  return label && !containsSpan(span, label.span) ? [label] : [];
}

function spansOf(unit: readonly LinkedBlock[]): readonly Span[] {
  return unit.map((block) => block.span);
}

function describePlace(
  linked: LinkedDocument,
  unit: readonly LinkedBlock[],
  span: Span,
): Pick<Passage, "headings" | "mentions" | "subject" | "locator"> {
  const headings = findHeadings(linked, unit[0]);
  const own = unit.flatMap((block) => block.mentions).filter((mention) => containsSpan(span, mention.span));
  const locator = unit.findLast((block) => block.span.start <= span.start)?.locator;
  const textOf = (heading: LinkedBlock) => sliceSpan(linked.document.text, heading.span);
  // What stands below the heading of an article is that article, though its words do not name it.
  const announced = headings.filter((heading) => isArticleHeading(textOf(heading)));
  return {
    headings: headings.map(textOf),
    mentions: [...announced.flatMap((heading) => heading.mentions), ...findPlaceBefore(unit, span), ...own],
    subject: unit[0]?.subject ?? null,
    ...(locator && { locator }),
  };
}

/** "p-" and 48 bits of a hash of the document's id, the words, and how often the same words came before in the document. */
function passageId(parts: readonly [documentId: string, text: string, occurrence: number]): string {
  return `p-${createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 12)}`;
}
