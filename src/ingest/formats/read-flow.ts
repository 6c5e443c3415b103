import { isPictureCredit } from "../captions.ts";
import { collapseSpace } from "../collapse-space.ts";
import { paragraphLabel } from "../paragraph-label.ts";
import { isBold, readsAsHeading } from "./bold-headings.ts";
import type { HtmlReading } from "./html-reading.ts";
import {
  attributeOf,
  classesOf,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  isElement,
  rawTextOf,
} from "./html-tree.ts";
import { appendWords, readWords } from "./inline-words.ts";
import { ItemLead, labelItems } from "./list-items.ts";
import { measureCell, parseTable, writeRows } from "./table-rows.ts";

/** Where a block stands: in how many lists, and in an item that has no words of its own yet. */
export interface Place {
  readonly list: number;
  readonly lead?: ItemLead;
  readonly isInTable?: boolean;
}

const numberedLine = new RegExp(`\\n(?= ?${paragraphLabel}\\s)`);

/** Reads what stands in an element: runs of text between blocks are paragraphs. */
export function readFlow(nodes: readonly HtmlNode[], reading: HtmlReading, place: Place): void {
  let run: string[] = [];
  const endRun = () => {
    if (run.length > 0) readParagraph(run.join(""), reading, place);
    run = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !reading.surveyOf(node).isBlock) appendWords(run, node, reading);
    else {
      endRun();
      if (!reading.notes.isNote(node) && reading.admits(node)) readBlock(node, reading, place);
    }
  }
  endRun();
}

/** Reads the notes whose marks were read, each where its mark stands. */
export function readNotes(reading: HtmlReading, place: Place): void {
  for (const note of reading.takeNotes()) readFlow(note.childNodes, reading, { list: place.list });
}

function readBlock(element: HtmlElement, reading: HtmlReading, place: Place): void {
  const { tagName } = element;
  const heading = headingLevel(element) ?? boldHeadingLevel(element, { reading, place });
  if (heading !== undefined) readHeading(element, heading, { reading, place });
  else if (tagName === "ul" || tagName === "ol") readList(element, reading, place);
  else if (tagName === "dl") readDefinitions(element, reading, place);
  else if (tagName === "table") readTable(element, reading, place);
  else if (tagName === "figcaption" || tagName === "caption") readCaption(element, reading);
  else readBox(element, reading, place);
}

/** Any other container. A box with an address of its own gives it to what it holds. */
function readBox(element: HtmlElement, reading: HtmlReading, place: Place): void {
  const id = boxId(element);
  const read = () => readFlow(element.childNodes, reading, place);
  if (id === undefined) read();
  else reading.readBox(id, read);
}

function boxId(element: HtmlElement): string | undefined {
  return /^s-lg-box-\d{1,12}$/.exec(attributeOf(element, "id") ?? "")?.[0];
}

/** The level of a heading; the title of a guide's box is one, whatever element it is. */
function headingLevel(element: HtmlElement): number | undefined {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level !== undefined) return Number(level);
  return classesOf(element).includes("s-lib-box-title") ? 2 : undefined;
}

/** A bold line by itself heads what follows it, one level below the last heading. */
function boldHeadingLevel(element: HtmlElement, { reading, place }: Context): number | undefined {
  if (place.list > 0 || place.isInTable === true || !/^(?:p|div|center)$/.test(element.tagName))
    return undefined;
  if (elementsIn(element).some((child) => reading.surveyOf(child).isBlock)) return undefined;
  return readsAsHeading(rawTextOf(element)) && isBold(element) ? reading.headingLevel + 1 : undefined;
}

interface Context {
  readonly reading: HtmlReading;
  readonly place: Place;
}

/** Inside a list a heading is the words of its item. */
function readHeading(element: HtmlElement, depth: number, { reading, place }: Context): void {
  const words = collapseSpace(element.childNodes.map((child) => readWords(child, reading)).join(""));
  if (words === "") return;
  if (place.list > 0) readParagraph(words, reading, place);
  else {
    if (!isBold(element)) reading.headingLevel = depth;
    reading.moveTo(anchorOf(element));
    reading.add({ kind: "heading", text: words, depth });
    readNotes(reading, place);
  }
}

/** The id of a heading, of what stands in it, or of the section that it opens. */
function anchorOf(heading: HtmlElement): string | undefined {
  const own = attributeOf(heading, "id");
  if (own) return own;
  const inner = elementsIn(heading).map((child) => attributeOf(child, "id") ?? attributeOf(child, "name"));
  const parent = heading.parentNode;
  const isOpening = parent !== null && "tagName" in parent && elementsIn(parent)[0] === heading;
  const section =
    isOpening && /^(?:section|div)$/.test(parent.tagName) ? attributeOf(parent, "id") : undefined;
  return inner.find(Boolean) ?? section;
}

/** Empty lines part paragraphs, and a line that begins with a number or letter of law is one of its own. */
function readParagraph(text: string, reading: HtmlReading, place: Place): void {
  for (const part of text.split(/\n\s*\n/).flatMap((piece) => piece.split(numberedLine))) {
    const words = collapseSpace(part);
    if (words === "") continue;
    if (place.lead?.isOpen === true) {
      for (const block of place.lead.take(part)) reading.add(block);
    } else if (isPictureCredit(words)) reading.leaveOut(words);
    else reading.add({ kind: "paragraph", text: words, depth: place.list });
  }
  readNotes(reading, place);
}

function readCaption(element: HtmlElement, reading: HtmlReading): void {
  const words = collapseSpace(element.childNodes.map((child) => readWords(child, reading)).join(""));
  if (isPictureCredit(words)) reading.leaveOut(words);
  else reading.add({ kind: "caption", text: words, depth: 0 });
}

function readList(list: HtmlElement, reading: HtmlReading, place: Place): void {
  const depth = place.list + 1;
  for (const { item, label } of labelItems(list)) {
    if (reading.notes.isNote(item) || !reading.admits(item)) continue;
    if (item.tagName === "li") {
      readFlow(item.childNodes, reading, { list: depth, lead: new ItemLead(item, { depth, label }) });
    } else readBlock(item, reading, { list: depth });
  }
}

/** The terms of a list of definitions are items, and what is said of them stands in these. */
function readDefinitions(list: HtmlElement, reading: HtmlReading, place: Place): void {
  const depth = place.list + 1;
  for (const part of elementsIn(list).flatMap((child) =>
    child.tagName === "div" ? elementsIn(child) : [child],
  )) {
    if (reading.notes.isNote(part) || !reading.admits(part)) continue;
    const lead = part.tagName === "dt" ? new ItemLead(part, { depth, label: "" }) : undefined;
    readFlow(part.childNodes, reading, { list: depth, ...(lead && { lead }) });
  }
}

function readTable(table: HtmlElement, reading: HtmlReading, place: Place): void {
  const { caption, rows, isLayout } = parseTable(table);
  if (caption && reading.admits(caption)) readCaption(caption, reading);
  const shown = rows.map((row) => row.filter((cell) => reading.admits(cell)));
  if (isLayout) {
    for (const cell of shown.flat()) readBox(cell, reading, place);
    return;
  }
  const cells = shown.map((row) =>
    row.map((cell) => ({ ...measureCell(cell), text: readCell(cell, reading) })),
  );
  for (const row of writeRows(cells)) readParagraph(row, reading, place);
}

function readCell(cell: HtmlElement, reading: HtmlReading): string {
  const blocks = reading.capture(() => readFlow(cell.childNodes, reading, { list: 0, isInTable: true }));
  return blocks.map((block) => block.text).join(" ");
}
