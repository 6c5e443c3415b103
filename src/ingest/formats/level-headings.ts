import type { DraftBlock } from "../draft-block.ts";

/** Either the title of a whole page, which may stand in its head alone, or the level of the heading that a piece of one stands under. */
export type HeadingFrame = { readonly title: string | null } | { readonly under: number };

/**
 * Gives the headings of a text the levels of an outline, with one title at level 1: a first line that repeats the stated title, or the
 * first heading of that level, or where there are several and none is the title, or none at all, the stated title itself. Whatever else
 * is at that level comes below it, and all others with it. In a piece of a page the topmost headings come directly below the heading that
 * the piece stands under. The title style of word processors counts as level 0.
 */
export function levelHeadings(blocks: readonly DraftBlock[], frame: HeadingFrame): readonly DraftBlock[] {
  if ("under" in frame) return raiseTo(frame.under + 1, blocks);
  const position = findTitle(blocks, frame.title);
  const title = blocks[position];
  if (title)
    return [
      ...blocks.slice(0, position),
      { ...title, kind: "heading", depth: 1 },
      ...below(blocks.slice(position + 1), title),
    ];
  const rest = raiseTo(2, blocks);
  return frame.title === null ? rest : [{ kind: "heading", text: frame.title, depth: 1 }, ...rest];
}

/** The position of the block that is the title; -1 where none is. */
function findTitle(blocks: readonly DraftBlock[], stated: string | null): number {
  const title = stated === null ? null : fold(stated);
  if (blocks[0] && fold(blocks[0].text) === title) return 0;
  const tops = blocks.filter(isTop);
  const named = blocks.findIndex(
    (block) => isTop(block) && (block.depth === 0 || fold(block.text) === title),
  );
  if (named >= 0) return named;
  const isOne = tops.every((block) => fold(block.text) === fold(tops[0]?.text ?? ""));
  return isOne || title === null ? blocks.findIndex(isTop) : -1;
}

/** What follows a title: without its repetitions, and one level lower if other headings are at its level. */
function below(blocks: readonly DraftBlock[], title: DraftBlock): readonly DraftBlock[] {
  const others = blocks.filter((block) => !isTop(block) || fold(block.text) !== fold(title.text));
  return others.some(isTop) ? shift(others, 1) : others;
}

function isTop(block: DraftBlock): boolean {
  return block.kind === "heading" && block.depth <= 1;
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
