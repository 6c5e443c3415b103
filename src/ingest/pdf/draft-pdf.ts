import type { DeclaredMetadata } from "../declared-metadata.ts";
import type { DraftBlock, DraftText } from "../draft-block.ts";
import { ListNesting } from "../list-nesting.ts";
import { sumNotes } from "../sum-notes.ts";
import type { ExtractedPdf } from "./extracted-pdf.ts";
import { findHeadingLevels } from "./heading-levels.ts";
import { gatherVocabulary, joinLines } from "./join-lines.ts";
import { parseSign } from "./line-sign.ts";
import { findPageLines, type PageLine } from "./page-lines.ts";
import { findBodySize, findParagraphs, type Paragraph } from "./paragraphs.ts";
import { orderLines, type PlacedLine } from "./reading-order.ts";
import { withoutRunningLines } from "./running-lines.ts";

/** Makes blocks of what the pages of a PDF show. Each has the page on which it begins, as the document numbers it. */
export function draftPdf(pdf: ExtractedPdf): DraftText {
  const pieces = pdf.pages.map((page) => ({
    label: page.label,
    height: page.height,
    lines: findPageLines(page),
  }));
  const ordered = withoutRunningLines(pieces).map((page) => ({ ...page, lines: orderLines(page.lines) }));
  const { pages, contents } = withoutContents(ordered);
  const lines = pages.flatMap((page) => page.lines);
  const vocabulary = gatherVocabulary(lines.map(({ text }) => text));
  const paragraphs = findParagraphs(pages);
  const texts = paragraphs.map((paragraph) => joinLines(wordsOf(paragraph), vocabulary));
  const title = findSaneTitle(pdf.title, texts);
  const levels = findHeadingLevels(
    paragraphs.map(({ size, isBold, sign, lines: own }, position) => ({
      text: texts[position] ?? "",
      size,
      isBold,
      isItem: sign !== null || own.some(({ cells }) => cells > 1),
      lines: own.length,
    })),
    { bodySize: findBodySize(lines), outline: pdf.outline, title },
  );
  const nesting = new ListNesting();
  const blocks = paragraphs.map((paragraph, position): DraftBlock => {
    const text = texts[position] ?? "";
    const locator = { page: pages[paragraph.page]?.label ?? null, url: null };
    const level = levels[position];
    if (level !== undefined) {
      nesting.placeText({ indent: 0, sign: null, numbered: false, text }, { isFollowing: false });
      return { kind: "heading", text, depth: level, locator };
    }
    return { ...placeText(paragraph, text, nesting), locator };
  });
  const unreadable = pdf.pages.filter(({ runs }) => runs.every(({ text }) => text.trim() === "")).length;
  const hidden = pdf.pages.reduce((sum, page) => sum + page.hidden, 0);
  const notes = sumNotes([{ "unreadable-pages": unreadable, "hidden-text": hidden }]);
  return {
    blocks: blocks.filter(({ text }) => text !== ""),
    debris: contents,
    metadata: metadataOf(pdf, title),
    ...(Object.keys(notes).length > 0 && { notes }),
  };
}

interface OrderedPage {
  readonly label: string;
  readonly lines: readonly PlacedLine[];
}

/** A line of a table of contents: dots that lead to the number of a page. */
const contentsLine = /(?:\. ?){5,}[; ]*[\divxlc]{1,6}$/i;

/** Leaves out the lines of tables of contents, which repeat the headings. */
function withoutContents(pages: readonly OrderedPage[]) {
  const isContents = ({ text }: PageLine) => contentsLine.test(text.slice(-maxContentsTail));
  return {
    pages: pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !isContents(line)) })),
    contents: pages.flatMap((page) => page.lines.filter(isContents).map(({ text }) => text)),
  };
}

/** Characters at the end of a line in which the number of a page and some dots before it stand. */
const maxContentsTail = 40;

/** The lines of a paragraph without its bullet. */
function wordsOf({ lines }: Paragraph): readonly string[] {
  return lines.map(({ text }, position) => (position === 0 ? parseSign(text).words : text));
}

/** Points of indentation that count as one column of plain text. */
const columnWidth = 6;

function placeText({ lines, sign }: Paragraph, text: string, nesting: ListNesting): DraftBlock {
  const [first] = lines;
  const indent = Math.max(0, Math.round(((first?.x ?? 0) - (first?.column.left ?? 0)) / columnWidth));
  if (sign === null) {
    const depth = nesting.placeText({ indent, sign, numbered: false, text }, { isFollowing: false });
    return { kind: "paragraph", text, depth };
  }
  const isNumbered = sign === "1" || sign === "a";
  return { kind: "item", text, depth: nesting.placeItem(indent, sign), numbered: isNumbered };
}

/** Paragraphs in which the words of a title must stand, for it to be one. */
const opening = 20;

/** Programs leave names of files, of other documents and of themselves in the place of the title. */
function findSaneTitle(title: string | null, texts: readonly string[]): string | null {
  if (title === null || title.length > 300 || /\.\w{2,5}$|^(?:microsoft|untitled|document)\b/i.test(title))
    return null;
  const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = new Set(texts.slice(0, opening).flatMap(wordsIn));
  const words = wordsIn(title);
  const held = words.filter((word) => known.has(word)).length;
  return words.length > 0 && held >= 0.75 * words.length ? title : null;
}

/** When a file was made says nothing of when its text was published, so that only a date that the publisher gives counts. */
function metadataOf({ language, date }: ExtractedPdf, title: string | null): DeclaredMetadata {
  const published = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T)/.exec(date ?? "")?.[0];
  const code = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.exec(language ?? "")?.[0];
  return {
    ...(title !== null && { title }),
    ...(code !== undefined && { language: code }),
    ...(published !== undefined && { published }),
  };
}
