import type { DraftBlock } from "../draft-block.ts";

/** Either the title of a whole page, which may stand in its head alone, or the level of the heading that a piece of one stands under. */
export type HeadingFrame = { readonly title: string | null } | { readonly under: number };

/**
 * Gives the headings of a page the levels of an outline. A page has one title at level 1: its first `h1`, or a first line that repeats the
 * title in its head, or that title itself; other headings of that level come below it, and all others with them. In a piece of a page the
 * topmost headings come directly below the heading that the piece stands under.
 */
export function levelHeadings(blocks: readonly DraftBlock[], frame: HeadingFrame): readonly DraftBlock[] {
  if ("under" in frame) return raiseTo(frame.under + 1, blocks);
  const first = blocks[0];
  if (first && frame.title !== null && fold(first.text) === fold(frame.title)) {
    return [{ ...first, kind: "heading", depth: 1 }, ...below(blocks.slice(1), first.text)];
  }
  const position = blocks.findIndex(isTop);
  const title = blocks[position];
  if (!title) {
    const rest = raiseTo(2, blocks);
    return frame.title === null ? rest : [{ kind: "heading", text: frame.title, depth: 1 }, ...rest];
  }
  return [...blocks.slice(0, position + 1), ...below(blocks.slice(position + 1), title.text)];
}

/** What follows a title: if other headings are at its level, all come one level down. A repeated title is one too. */
function below(blocks: readonly DraftBlock[], title: string): readonly DraftBlock[] {
  const isRival = (block: DraftBlock) => isTop(block) && fold(block.text) !== fold(title);
  return blocks.some(isRival) ? shift(blocks, 1) : blocks;
}

function isTop(block: DraftBlock): boolean {
  return block.kind === "heading" && block.depth === 1;
}

/** Brings the topmost headings to a level, and all others with them. */
function raiseTo(level: number, blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const top = blocks.reduce(
    (least, { kind, depth }) => (kind === "heading" ? Math.min(least, depth) : least),
    6,
  );
  return shift(blocks, level - top);
}

function shift(blocks: readonly DraftBlock[], by: number): readonly DraftBlock[] {
  return blocks.map((block) => (block.kind === "heading" ? { ...block, depth: block.depth + by } : block));
}

function fold(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
