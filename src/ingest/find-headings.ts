import { sliceSpan } from "../domain/span.ts";
import type { LinkedBlock, LinkedDocument } from "./link-document.ts";

/** The headings and entries that a block stands under, outermost first, without the document's title. */
export function findHeadings(linked: LinkedDocument, block: LinkedBlock | undefined): readonly LinkedBlock[] {
  const path: LinkedBlock[] = [];
  let at = block?.parent ?? null;
  while (at !== null) {
    const outer = linked.blocks[at];
    if (!outer) break;
    if (!isTitle(linked, outer)) path.unshift(outer);
    at = outer.parent;
  }
  return path;
}

/** A heading of the first level that repeats the document's title is not a place in the document. */
function isTitle({ document }: LinkedDocument, block: LinkedBlock): boolean {
  if (block.kind !== "heading" || block.depth !== 1) return false;
  return sliceSpan(document.text, block.span).toLowerCase() === document.title.toLowerCase();
}
