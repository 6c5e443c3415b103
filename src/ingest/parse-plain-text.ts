import { takeCaptions } from "./captions.ts";
import { isDateline } from "./datelines.ts";
import type { DraftBlock, DraftText } from "./draft-block.ts";
import { dropLinkLists } from "./link-lists.ts";
import { ListNesting } from "./list-nesting.ts";
import { isArticleHeading } from "./rank-headings.ts";
import { parseLines, type TextLine } from "./text-lines.ts";
import { dropTrailer, isDebris } from "./web-debris.ts";

/** Words in a heading, at most. A longer line without a stop is a sentence whose stop was forgotten. */
const maxHeadingWords = 20;

/**
 * Reads a plain text, as copied from a web page or typed, into blocks. The first line is the title; a short line without a final stop
 * that stands alone is a heading; bullets and numbers make lists, nested by indentation. Credits of pictures and links to further
 * pages are debris.
 */
export function parsePlainText(text: string): DraftText {
  const { groups, debris } = dropLinkLists(parseLines(text));
  const reading: Reading = { blocks: [], debris: [...debris], nesting: new ListNesting() };
  groups.forEach((group, position) => {
    if (position === 0) readTitleGroup(group, reading);
    else readGroup(group, reading);
  });
  return { blocks: levelHeadings(dropLastHeadings(reading)), debris: reading.debris };
}

interface Reading {
  readonly blocks: DraftBlock[];
  readonly debris: string[];
  readonly nesting: ListNesting;
}

function readTitleGroup(group: readonly TextLine[], reading: Reading): void {
  const [title, ...rest] = group;
  if (title?.sign === null && isTitle(title.text)) {
    reading.blocks.push({ kind: "heading", text: title.text, depth: 1 });
    readGroup(rest, reading);
  } else readGroup(group, reading);
}

/** Whether a first line can title the text: of any ending ("But is it a crime?"), but not a paragraph. */
function isTitle(line: string): boolean {
  return line.split(" ").length <= 2 * maxHeadingWords && !/\.["”’»)]?$/.test(line);
}

function readGroup(group: readonly TextLine[], reading: Reading): void {
  const { captions, debris, rest } = takeCaptions(group);
  reading.blocks.push(...captions.map((text) => ({ kind: "caption" as const, text, depth: 0 })));
  reading.debris.push(...debris);
  rest.forEach((line, position) => {
    if (isDebris(line.text)) reading.debris.push(line.text);
    else if (isHeading(rest, position)) {
      reading.nesting.placeText({ ...line, indent: 0 }, { isFollowing: false });
      reading.blocks.push({ kind: "heading", text: line.text, depth: 2 });
    } else readLine(line, reading, position > 0);
  });
}

function readLine(line: TextLine, reading: Reading, isFollowing: boolean): void {
  const { text, debris } = dropTrailer(line.text);
  if (debris !== null) reading.debris.push(debris);
  if (line.sign === null) {
    const depth = reading.nesting.placeText(line, { isFollowing });
    reading.blocks.push({ kind: "paragraph", text, depth });
  } else {
    const depth = reading.nesting.placeItem(line.indent, line.sign);
    reading.blocks.push({ kind: "item", text, depth, numbered: line.numbered });
  }
}

/** A heading stands alone between empty lines; that of an article may be followed at once by its caption and its text. */
function isHeading(group: readonly TextLine[], position: number): boolean {
  const line = group[position];
  if (!line || line.sign !== null || !readsAsHeading(line.text)) return false;
  if (isArticleHeading(line.text)) return true;
  if (group.length === 1) return line.indent === 0;
  const before = group[position - 1];
  return before !== undefined && isArticleHeading(before.text);
}

function readsAsHeading(line: string): boolean {
  if (line.split(" ").length > maxHeadingWords || isDateline(line)) return false;
  return /^["“«(¿¡]?[\p{Lu}\p{N}]/u.test(line) && !/[.,;:!?…]["”’»)]*$|^[“"«].*[”"»]$/u.test(line);
}

/** Headings under which nothing stands, at the end, are a page's links and no content. The title stays. */
function dropLastHeadings(reading: Reading): readonly DraftBlock[] {
  const last = reading.blocks.findLastIndex((block) => block.kind !== "heading" || block.depth === 1);
  reading.debris.push(...reading.blocks.slice(last + 1).map((block) => block.text));
  return reading.blocks.slice(0, last + 1);
}

/**
 * Plain text shows no levels. Headings that follow each other nest, the first of them being a section's; a heading by itself is a
 * sibling of the one before it.
 */
function levelHeadings(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  let level = 2;
  return blocks.map((block, position) => {
    if (block.kind !== "heading" || block.depth === 1) return block;
    if (isSection(blocks[position - 1])) level += 1;
    else if (isSection(blocks[position + 1])) level = 2;
    return { ...block, depth: level };
  });
}

function isSection(block: DraftBlock | undefined): boolean {
  return block?.kind === "heading" && block.depth > 1;
}
