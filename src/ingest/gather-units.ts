import type { Document } from "../domain/document.ts";
import { sliceSpan } from "../domain/span.ts";
import type { LinkedBlock } from "./link-document.ts";
import { isArticleHeading } from "./rank-headings.ts";

/**
 * Gathers the blocks that make one passage if they are short enough: consecutive blocks under the same heading or entry, which are taken
 * together under an entry or an article, and elsewhere only a list with the line that introduces it. Captions stand alone.
 */
export function gatherUnits(
  document: Document,
  blocks: readonly LinkedBlock[],
): readonly (readonly LinkedBlock[])[] {
  const units: LinkedBlock[][] = [];
  blocks.forEach((block, position) => {
    if (block.kind === "heading" || block.kind === "entry") return;
    const unit = units.at(-1);
    const last = unit?.at(-1);
    const isNext = last !== undefined && last === blocks[position - 1];
    if (unit && last && isNext && belongTogether({ document, blocks, last, block })) unit.push(block);
    else units.push([block]);
  });
  return units;
}

function belongTogether(around: {
  readonly document: Document;
  readonly blocks: readonly LinkedBlock[];
  readonly last: LinkedBlock;
  readonly block: LinkedBlock;
}): boolean {
  const { document, blocks, last, block } = around;
  if (last.parent !== block.parent || last.kind === "caption" || block.kind === "caption") return false;
  if (isInEntryOrArticle(document, blocks, block)) return true;
  return last.kind === "item" || sliceSpan(document.text, last.span).endsWith(":")
    ? block.kind === "item" || block.depth > 0
    : false;
}

function isInEntryOrArticle(document: Document, blocks: readonly LinkedBlock[], block: LinkedBlock): boolean {
  for (let at = block.parent; at !== null; at = blocks[at]?.parent ?? null) {
    const outer = blocks[at];
    if (!outer) return false;
    if (outer.kind === "entry" || isArticleHeading(sliceSpan(document.text, outer.span))) return true;
  }
  return false;
}
