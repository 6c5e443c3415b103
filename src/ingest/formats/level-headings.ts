import type { DraftBlock } from "../draft-block.ts";

/** Either the title of a whole page, which may stand in its head alone, or the level of the heading that a piece of one stands under. */
export type HeadingFrame = { readonly title: string | null } | { readonly under: number };

/**
 * Gives the headings of a page the levels of an outline. A page has one title at level 1: its first `h1`, or the title in its head where
 * it has none; other headings of that level come below it, and all others with them. In a piece of a page the topmost headings come
 * directly below the heading that the piece stands under.
 */
export function levelHeadings(blocks: readonly DraftBlock[], frame: HeadingFrame): readonly DraftBlock[] {
  const levels = blocks.flatMap((block) => (block.kind === "heading" ? [block.depth] : []));
  if ("under" in frame) return shift(blocks, frame.under + 1 - Math.min(...levels));
  const title = blocks.findIndex((block) => block.kind === "heading" && block.depth === 1);
  if (title < 0) {
    const shifted = shift(blocks, 2 - Math.min(...levels));
    return frame.title === null ? shifted : [{ kind: "heading", text: frame.title, depth: 1 }, ...shifted];
  }
  const rest = blocks.slice(title + 1);
  const hasMore = rest.some(
    (block) => block.kind === "heading" && block.depth === 1 && block.text !== blocks[title]?.text,
  );
  return hasMore ? [...blocks.slice(0, title + 1), ...shift(rest, 1)] : blocks;
}

function shift(blocks: readonly DraftBlock[], by: number): readonly DraftBlock[] {
  return blocks.map((block) => (block.kind === "heading" ? { ...block, depth: block.depth + by } : block));
}
