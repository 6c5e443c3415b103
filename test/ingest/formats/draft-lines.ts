import type { DraftBlock, DraftText } from "../../../src/ingest/draft-block.ts";

const letters = { heading: "h", entry: "e", item: "i", paragraph: "p", caption: "c" } as const;

/** Blocks as short lines, one a block: kind, depth, "#" for numbered items, the words. "h2 Treaties", "i1# 1. First". */
export function draftLines({ blocks }: Pick<DraftText, "blocks">): readonly string[] {
  return blocks.map(lineOf);
}

function lineOf({ kind, depth, numbered, text }: DraftBlock): string {
  return `${letters[kind]}${depth}${numbered === true ? "#" : ""} ${text}`;
}
