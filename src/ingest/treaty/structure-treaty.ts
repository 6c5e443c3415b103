import type { DraftBlock } from "../draft-block.ts";
import { isCaption, readDivisionLine } from "./division-line.ts";
import { readLabels } from "./label-path.ts";
import { placeBlocks } from "./place-blocks.ts";
import { isRecital, splitRecitals } from "./recitals.ts";

/** Levels of headings that a text does not mark as such; `rank-headings.ts` puts divisions in their order. */
const unmarkedDepth = 2;

/**
 * Gives the text of a treaty the structure that its words state, whatever its format made of them: lines that head articles, chapters,
 * annexes and the preamble become headings, the line below an article's number its caption, a preamble set as one paragraph is parted
 * into its recitals, and every block gets its place in the treaty ("9(1)(c)"). No word is lost or doubled.
 */
export function structureTreaty(drafts: readonly DraftBlock[]): readonly DraftBlock[] {
  return placeBlocks(partRecitals(markHeadings(drafts)));
}

/** Whether unmarked text reads as a treaty: three lines or more that head articles, in counting order, and words that oblige. */
export function readsAsTreaty(drafts: readonly DraftBlock[]): boolean {
  const articles = drafts.flatMap(({ text }) => {
    const number = /^(?:article|art[ií]culo) (\d{1,3})/i.exec(readDivisionLine(text)?.heading ?? "")?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  const inOrder = articles.filter((number, at) => at === 0 || number === (articles[at - 1] ?? 0) + 1);
  return (
    articles.length >= 3 &&
    inOrder.length === articles.length &&
    drafts.some(({ text }) => /\b(?:shall|s['’]engagen?t?|doi(?:ven)?t|deberán?|adoptarán?)\b/i.test(text))
  );
}

function markHeadings(drafts: readonly DraftBlock[]): readonly DraftBlock[] {
  const marked: DraftBlock[] = [];
  for (const draft of drafts) {
    const line = draft.kind === "caption" ? undefined : readDivisionLine(draft.text);
    const before = marked.at(-1);
    if (line) {
      marked.push({ ...draft, kind: "heading", text: line.heading, depth: headingDepth(draft) });
      if (line.text !== "") marked.push({ ...draft, kind: "paragraph", text: line.text, depth: 0 });
    } else if (draft.kind === "paragraph" && isUncaptioned(before) && isCaptionLine(draft.text)) {
      marked.push({ ...draft, kind: "heading", depth: headingDepth(before ?? draft) + 1 });
    } else marked.push(draft);
  }
  return marked;
}

function headingDepth({ kind, depth }: DraftBlock): number {
  return kind === "heading" ? Math.max(depth, unmarkedDepth) : unmarkedDepth;
}

/** A heading that is no more than "Article 5" or "Chapter II": what it is about may stand below. */
function isUncaptioned(block: DraftBlock | undefined): boolean {
  return (
    block?.kind === "heading" &&
    readDivisionLine(block.text) !== undefined &&
    block.text.split(" ").length <= 3
  );
}

function isCaptionLine(line: string): boolean {
  return isCaption(line) && readLabels(line).labels.length === 0 && !isRecital(line);
}

/** Before the first article, a long paragraph with recitals is the preamble set as one. */
function partRecitals(drafts: readonly DraftBlock[]): readonly DraftBlock[] {
  const first = drafts.findIndex(
    ({ kind, text }) => kind === "heading" && /^(?:art|chap|cap|part)/i.test(text),
  );
  return drafts.flatMap((draft, position) => {
    if (draft.kind === "heading" || (first >= 0 && position > first)) return [draft];
    return splitRecitals(draft.text).map((text) => ({ ...draft, text }));
  });
}
