import type { Block } from "../domain/document.ts";
import type { DraftBlock } from "./draft-block.ts";
import { levelTitles, rankHeadings } from "./rank-headings.ts";

/** Words in the lead line of an entry, at most: the longest treaty title known, with its year, has 40. */
const maxLeadWords = 60;
/** Words in a lead line that ends with a colon ("Useful databases:"), at most. Longer ones begin a sentence. */
const maxColonLeadWords = 12;

interface OutlinedBlock extends DraftBlock {
  /** The entry that a note belongs to by its mark, as a position in the list; else undefined. */
  readonly noteOf?: number;
}

/** A canonical text with its blocks. */
export interface OutlinedText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/**
 * Fixes the canonical text: every block on lines of its own, each under the heading or entry that it belongs to. In a text that is known to be
 * no treaty, such as a guide with a heading for each article, headings keep the levels that its author gave them.
 */
export function outlineText(
  drafts: readonly DraftBlock[],
  { isTreaty }: { readonly isTreaty?: boolean } = {},
): OutlinedText {
  return layOut(markEntries(attachNotes(isTreaty === false ? levelTitles(drafts) : rankHeadings(drafts))));
}

/** A note such as "*NB: not in force" belongs to the last list item before it whose line ends with the same mark. */
function attachNotes(drafts: readonly DraftBlock[]): readonly OutlinedBlock[] {
  const marked = new Map<string, number>();
  return drafts.map((draft, position) => {
    if (draft.kind === "heading") marked.clear();
    if (draft.kind === "item") {
      const mark = /[*†‡]{1,3}$/.exec(draft.text)?.[0];
      if (mark) marked.set(mark, position);
      return draft;
    }
    const mark = /^[*†‡]{1,3}(?=[^\s*†‡])/.exec(draft.text)?.[0];
    const noteOf = mark === undefined ? undefined : marked.get(mark);
    return noteOf === undefined ? draft : { ...draft, noteOf };
  });
}

function markEntries(drafts: readonly OutlinedBlock[]): readonly OutlinedBlock[] {
  const annotated = new Set(drafts.map((draft) => draft.noteOf));
  return drafts.map((draft, position) => {
    if (draft.kind !== "item" || !readsAsTitle(draft)) return draft;
    const holdsText = annotated.has(position) || isBelow(findNext(drafts, position), draft);
    return holdsText ? { ...draft, kind: "entry" } : draft;
  });
}

/** The block after the given one, past notes that belong elsewhere. */
function findNext(drafts: readonly OutlinedBlock[], position: number): OutlinedBlock | undefined {
  let next = position + 1;
  while (drafts[next]?.noteOf !== undefined) next++;
  return drafts[next];
}

function isBelow(block: DraftBlock | undefined, item: DraftBlock): boolean {
  if (!block || block.kind === "heading") return false;
  return block.kind === "item" ? block.depth > item.depth : block.depth >= item.depth;
}

function readsAsTitle(item: DraftBlock): boolean {
  const words = item.text.split(" ").length;
  if (item.text.endsWith(":")) return !item.numbered && words <= maxColonLeadWords;
  const isSentence = /[.;,!?…]["”’»)]?$/.test(item.text) && !/\(\d{4}\)\.$/.test(item.text);
  return !isSentence && words <= maxLeadWords;
}

/** A heading or entry that later blocks may stand under. */
interface OpenBlock {
  readonly position: number;
  readonly draft: DraftBlock;
}

/** An empty line, at which every sentence ends. */
const separator = "\n\n";

/** Writes the blocks below each other and finds their parents. */
function layOut(drafts: readonly OutlinedBlock[]): OutlinedText {
  const blocks: Block[] = [];
  const open: OpenBlock[] = [];
  let end = 0;
  drafts.forEach((draft, position) => {
    for (let last = open.at(-1); last && !holds(last.draft, draft); last = open.at(-1)) open.pop();
    const start = position === 0 ? 0 : end + separator.length;
    end = start + draft.text.length;
    const parent = draft.noteOf ?? open.at(-1)?.position ?? null;
    const { kind, locator, place } = draft;
    const depth = depthOf(draft, open.length);
    blocks.push({
      kind,
      span: { start, end },
      depth,
      parent,
      ...(locator && { locator }),
      ...(place && { place }),
    });
    if (draft.kind === "heading" || draft.kind === "entry") open.push({ position, draft });
  });
  return { text: drafts.map((draft) => draft.text).join(separator), blocks };
}

/** Only titles keep level 1; the others count the headings that they stand under, whatever levels their source skipped. */
function depthOf(draft: DraftBlock, ancestors: number): number {
  if (draft.kind !== "heading" || draft.depth === 1) return draft.depth;
  return Math.max(2, ancestors + 1);
}

function holds(outer: DraftBlock, inner: DraftBlock): boolean {
  if (outer.kind === "heading") return inner.kind !== "heading" || inner.depth > outer.depth;
  if (inner.kind === "heading") return false;
  return inner.kind === "item" || inner.kind === "entry"
    ? inner.depth > outer.depth
    : inner.depth >= outer.depth;
}
