import type { List, ListItem, Nodes, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { Fault } from "../domain/fault.ts";
import { collapseSpace } from "./collapse-space.ts";
import type { DraftBlock, DraftText } from "./draft-block.ts";
import { joinLabels } from "./join-labels.ts";
import { partMarkdown, partParagraph } from "./plain-markdown.ts";
import { tidyMarkdown } from "./tidy-markdown.ts";

/** Lists and quotations nested deeper than this are no guide; far below what the stack can bear. */
const maxNesting = 64;

/** One line that opens more lists than that: the parser's time grows with the square of their number, so it never sees them. */
const listsInOneLine = new RegExp(`^(?:[ \\t]*(?:[-*+]|\\d{1,9}[.)])[ \\t]){${maxNesting + 1}}`, "m");

/**
 * Reads Markdown into blocks of plain text: markup is removed, words stay as they are. Raw HTML, comments, link targets and pictures
 * are left out. The numbers of numbered paragraphs are words of a treaty and stay.
 * Throws a Fault `text_invalid` where lists or quotations nest too deeply.
 */
export function parseMarkdown(markdown: string, file: string): DraftText {
  const source = tidyMarkdown(markdown);
  if (listsInOneLine.test(source)) throw tooDeep(file);
  const blocks: DraftBlock[] = [];
  const debris: string[] = [];
  for (const piece of partMarkdown(source)) {
    if ("marked" in piece) readMarked({ source: piece.marked, file, blocks, debris });
    else blocks.push(...piece);
  }
  return { blocks: joinLabels(blocks.filter((block) => block.text !== "")), debris };
}

function readMarked(reading: Reading): void {
  for (const node of fromMarkdown(reading.source).children) readNode(node, reading, { list: 0, nesting: 0 });
}

interface Reading {
  readonly source: string;
  readonly file: string;
  readonly blocks: DraftBlock[];
  readonly debris: string[];
}

/** How many lists, and how many containers of any kind, a node stands in. */
interface Place {
  readonly list: number;
  readonly nesting: number;
}

function readNode(node: RootContent, reading: Reading, place: Place): void {
  if (place.nesting > maxNesting) throw tooDeep(reading.file);
  if (node.type === "heading") {
    reading.blocks.push({ kind: "heading", text: collapseSpace(wordsOf(node, reading)), depth: node.depth });
  } else if (node.type === "paragraph") readParagraph(wordsOf(node, reading), reading, place);
  else if (node.type === "code") readParagraph(node.value, reading, place);
  else if (node.type === "list") readList(node, reading, place);
  else if (node.type === "blockquote") {
    for (const child of node.children) readNode(child, reading, { ...place, nesting: place.nesting + 1 });
  }
}

function readParagraph(text: string, reading: Reading, place: Place): void {
  for (const part of partParagraph(text)) {
    reading.blocks.push({ kind: "paragraph", text: part, depth: place.list });
  }
}

function readList(list: List, reading: Reading, place: Place): void {
  const inside = { list: place.list + 1, nesting: place.nesting + 1 };
  for (const item of list.children) {
    readLead(item, reading, { inside, numbered: list.ordered === true });
    const hasLead = item.children[0]?.type === "paragraph";
    for (const child of item.children.slice(hasLead ? 1 : 0)) readNode(child, reading, inside);
  }
}

/** The first paragraph of a list item. A bold first line is the item's title, what follows it on the next line its text. */
function readLead(
  item: ListItem,
  reading: Reading,
  { inside, numbered }: { readonly inside: Place; readonly numbered: boolean },
): void {
  const first = item.children[0];
  const paragraph = first?.type === "paragraph" ? first : undefined;
  const text = paragraph ? wordsOf(paragraph, reading) : "";
  const newline = text.indexOf("\n");
  const isTitled = paragraph?.children[0]?.type === "strong" && newline > 0;
  const label = numbered ? `${labelOf(item, reading.source)} ` : "";
  const lead = isTitled ? text.slice(0, newline) : text;
  reading.blocks.push({ kind: "item", text: collapseSpace(label + lead), depth: inside.list, numbered });
  if (isTitled) readParagraph(text.slice(newline + 1), reading, inside);
}

/** The item's number as the source writes it: Markdown would count for itself. */
function labelOf(item: ListItem, source: string): string {
  return /^\d{1,9}[.)]/.exec(source.slice(item.position?.start.offset ?? source.length))?.[0] ?? "";
}

/** The words of a node with its line breaks; pictures' alternative texts go to the debris. */
function wordsOf(node: Nodes, reading: Reading): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "break") return "\n";
  if (node.type === "image" || node.type === "imageReference") {
    if (node.alt) reading.debris.push(collapseSpace(node.alt));
    return " ";
  }
  if (!("children" in node)) return "";
  return node.children.map((child) => wordsOf(child, reading)).join("");
}

function tooDeep(file: string): Fault {
  return new Fault(
    "text_invalid",
    `The text ${file} nests lists or quotations more than ${maxNesting} deep.`,
    {
      remedy: "Write it with fewer levels, or take it out of the folder.",
      data: { file },
    },
  );
}
