import { isPictureCredit } from "../captions.ts";
import { collapseSpace } from "../collapse-space.ts";
import { paragraphLabel } from "../paragraph-label.ts";
import { readsAsHeading } from "./bold-headings.ts";
import type { DocxReading } from "./docx-reading.ts";
import {
  type DocxStyle,
  indentOf,
  isContentsBlock,
  isOn,
  listPlaceOf,
  outlineLevelOf,
  settingOf,
} from "./docx-styles.ts";
import { isBoldThroughout, readDocxWords } from "./docx-words.ts";
import { type ReadCell, writeRows } from "./table-rows.ts";
import { allOf, childOf, childrenOf, type XmlElement } from "./xml-tree.ts";

/** Where a paragraph stands. */
interface Place {
  /** Distances from the margin of the words of the items that are open, outermost first: what stands as far in belongs to them. */
  readonly items: number[];
  readonly isInTable: boolean;
}

const numberedLine = new RegExp(`\\n(?= ?${paragraphLabel}\\s)`);

/** Reads the body of a DOCX into the blocks of the reading, headings at the levels that their styles give them: 1 for the title. */
export function readDocxBody(body: XmlElement, reading: DocxReading): void {
  readBlocks(body, reading, { items: [], isInTable: false });
}

function readBlocks(container: XmlElement, reading: DocxReading, place: Place): void {
  for (const child of childrenOf(container)) {
    if (child.name === "p") readParagraph(child, reading, place);
    else if (child.name === "tbl") readTable(child, reading, place);
    else if (child.name === "sdt") {
      const content = childOf(child, "sdtContent");
      if (content && !isContentsBlock(child)) readBlocks(content, reading, place);
    } else if (/^(?:ins|moveTo|customXml|sdtContent)$/.test(child.name)) readBlocks(child, reading, place);
  }
}

function readParagraph(paragraph: XmlElement, reading: DocxReading, place: Place): void {
  const properties = childOf(paragraph, "pPr");
  const style = reading.styleOf(settingOf(properties, "pStyle"));
  const isShaded = place.isInTable || childOf(properties, "shd") !== undefined;
  const words = readDocxWords(paragraph, reading, { isShaded });
  if (style.isHidden && words.trim() !== "") reading.countHidden();
  else if (!style.isContents && words.trim() !== "")
    addParagraph(words, { properties, style, isBold: isBoldThroughout(paragraph), reading, place });
  readPending(reading, place);
}

function readPending(reading: DocxReading, place: Place): void {
  for (const piece of reading.pending.splice(0)) {
    readBlocks(piece, reading, { ...place, items: [...place.items] });
  }
}

interface Paragraph {
  readonly properties: XmlElement | undefined;
  readonly style: DocxStyle;
  readonly isBold: boolean;
  readonly reading: DocxReading;
  readonly place: Place;
}

function addParagraph(words: string, { properties, style, isBold, reading, place }: Paragraph): void {
  const listPlace = listPlaceOf(properties);
  const list = listPlace === undefined ? style.list : (listPlace ?? undefined);
  const label = list && reading.numbering.next(list);
  const stated = outlineLevelOf(properties) ?? style.heading;
  const isTyped = list === undefined && isBold && readsAsHeading(words);
  const heading = place.isInTable ? undefined : (stated ?? (isTyped ? reading.headingLevel + 1 : undefined));
  if (heading !== undefined) {
    place.items.length = 0;
    if (stated !== undefined) reading.headingLevel = Math.max(stated, 1);
    reading.add({ kind: "heading", text: collapseSpace(`${label?.label ?? ""} ${words}`), depth: heading });
  } else if (label && list && !label.isBlank) {
    place.items.length = Math.min(place.items.length, list.level);
    for (let level = place.items.length; level <= list.level; level++) place.items.push(label.indent);
    const text = collapseSpace(`${label.label} ${words}`);
    reading.add({ kind: "item", text, depth: list.level + 1, numbered: label.label !== "" });
  } else {
    const indent = indentOf(properties) ?? label?.indent ?? style.indent ?? 0;
    const depth = place.items.filter((item) => indent > 0 && item <= indent).length;
    place.items.length = depth;
    addLines(words, depth, reading);
  }
}

/** A paragraph of law may hold several numbered ones, parted by line breaks. Each is a block. */
function addLines(words: string, depth: number, reading: DocxReading): void {
  for (const part of words.split(/\n\s*\n/).flatMap((piece) => piece.split(numberedLine))) {
    const text = collapseSpace(part);
    if (isPictureCredit(text)) reading.leaveOut(text);
    else reading.add({ kind: "paragraph", text, depth });
  }
}

/** A table that only arranges a page is read cell by cell; of others each row is a paragraph. */
function readTable(table: XmlElement, reading: DocxReading, place: Place): void {
  const rows = childrenOf(table, "tr").map((row) => ({ row, cells: childrenOf(row, "tc") }));
  if (allOf(table, "tbl").length > 0 || rows.every(({ cells }) => cells.length <= 1)) {
    for (const { cells } of rows)
      for (const cell of cells) readBlocks(cell, reading, { ...place, items: [] });
    return;
  }
  const read = rows.map(({ row, cells }) => {
    const isHead = isOn(childOf(row, "trPr"), "tblHeader");
    return cells.map((cell) => readCell(cell, { reading, isHead }));
  });
  const depth = place.items.length;
  for (const text of writeRows(joinMerged(read))) reading.add({ kind: "paragraph", text, depth });
}

interface DocxCell extends ReadCell {
  /** Whether the cell only goes on with the one above it. */
  readonly isContinued: boolean;
}

interface CellContext {
  readonly reading: DocxReading;
  readonly isHead: boolean;
}

function readCell(cell: XmlElement, { reading, isHead }: CellContext): DocxCell {
  const properties = childOf(cell, "tcPr");
  const merge = childOf(properties, "vMerge");
  const blocks = reading.capture(() => readBlocks(cell, reading, { items: [], isInTable: true }));
  return {
    text: blocks.map((block) => block.text).join(" "),
    isHeading: isHead,
    columns: Math.min(Math.max(Number.parseInt(settingOf(properties, "gridSpan") ?? "1", 10) || 1, 1), 1000),
    rows: 1,
    isContinued: merge !== undefined && merge.attributes.get("val") !== "restart",
  };
}

/** Words of a cell that reaches over several rows are given to each: short ones, which name what the rows are about. */
function joinMerged(rows: readonly (readonly DocxCell[])[]): readonly (readonly ReadCell[])[] {
  const above = new Map<number, string>();
  return rows.map((row) => {
    let column = 0;
    return row.map((cell) => {
      const text = cell.isContinued ? (above.get(column) ?? "") : cell.text;
      above.set(column, text.length > maxRepeated ? "" : text);
      column += cell.columns;
      return { ...cell, text };
    });
  });
}

/** Characters of a cell, at most, for it to be repeated. */
const maxRepeated = 150;
