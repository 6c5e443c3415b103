import { isArticleHeading } from "../rank-headings.ts";
import type { PlacedLine } from "./reading-order.ts";

/** Lines that belong together, with the page on which they begin. */
export interface Paragraph {
  readonly lines: readonly PlacedLine[];
  /** The position of that page in the document. */
  readonly page: number;
  readonly size: number;
  readonly isBold: boolean;
  /** The bullet, or "1" or "a" for a number or letter, that begins it; else null. */
  readonly sign: string | null;
}

/** The lines of a page, without running lines. */
export interface PageOfLines {
  readonly lines: readonly PlacedLine[];
}

const sentenceEnd = /[.!?…:;]["”’»)\]]*$/;

/** Sizes of letters that differ by less, in points, are the same. */
const sameSize = 0.6;

/**
 * Parts the lines of a document into paragraphs. A paragraph that runs on over the end of a column or of a page is one. Notes at the foot
 * of a page, in smaller letters, come after the paragraph that the page ends with.
 */
export function findParagraphs(pages: readonly PageOfLines[]): readonly Paragraph[] {
  const bodySize = findBodySize(pages.flatMap(({ lines }) => lines));
  const leading = findLeadings(pages);
  const body: Paragraph[] = [];
  const notes: Paragraph[] = [];
  pages.forEach(({ lines }, page) => {
    const { text, atFoot } = partFoot(lines, bodySize);
    addLines(body, text, { page, leading });
    const own: Paragraph[] = [];
    addLines(own, atFoot, { page, leading });
    notes.push(...own);
  });
  return placeNotes(body, notes);
}

/** Parts the lines of a page from those in smaller letters with which its columns end. */
function partFoot(lines: readonly PlacedLine[], bodySize: number) {
  const text: PlacedLine[] = [];
  const atFoot: PlacedLine[] = [];
  for (let start = 0; start < lines.length; ) {
    const above = lines[start];
    const next = lines.findIndex(
      (line, position) => position > start && line.y < (lines[position - 1]?.y ?? 0),
    );
    const column = lines.slice(start, next < 0 ? lines.length : next);
    const end = column.findLastIndex(({ size }) => size > bodySize - sameSize) + 1;
    const isFoot = above !== undefined && end > 0;
    text.push(...column.slice(0, isFoot ? end : column.length));
    atFoot.push(...column.slice(isFoot ? end : column.length));
    start += column.length;
  }
  return { text, atFoot };
}

/** The size of most letters. */
export function findBodySize(lines: readonly PlacedLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return mostCommon(letters) ?? 0;
}

/** How far it is from one base line to the next, in points, by the height of letters. */
type Leadings = (size: number) => number;

/** What is most common between lines of one paragraph, for letters of each height. */
function findLeadings(pages: readonly PageOfLines[]): Leadings {
  const counts = new Map<number, Map<number, number>>();
  for (const { lines } of pages) {
    lines.forEach((line, position) => {
      const previous = lines[position - 1];
      if (!previous || !isSameStyle(previous, line) || line.y <= previous.y || isShort(previous, line))
        return;
      const distance = Math.round((line.y - previous.y) * 2) / 2;
      if (distance > 3 * line.size) return;
      const own = counts.get(Math.round(line.size)) ?? new Map<number, number>();
      counts.set(Math.round(line.size), own.set(distance, (own.get(distance) ?? 0) + 1));
    });
  }
  return (size) => mostCommon(counts.get(Math.round(size)) ?? new Map()) ?? usualLeading * size;
}

/** In heights of letters, where a document does not show what its own is. */
const usualLeading = 1.3;

/** The number that was counted most often; of several the smallest. */
function mostCommon(counts: ReadonlyMap<number, number>): number | undefined {
  return [...counts].sort(([one, count], [other, more]) => more - count || one - other)[0]?.[0];
}

function addLines(
  paragraphs: Paragraph[],
  lines: readonly PlacedLine[],
  { page, leading }: { readonly page: number; readonly leading: Leadings },
): void {
  lines.forEach((line, position) => {
    const last = paragraphs.at(-1);
    const isFirst = position === 0;
    if (last && continues(last, line, { leading, isFirst })) {
      paragraphs[paragraphs.length - 1] = { ...last, lines: [...last.lines, line] };
    } else {
      const { size, isBold } = line;
      paragraphs.push({ lines: [line], page, size, isBold, sign: line.sign });
    }
  });
}

function continues(
  paragraph: Paragraph,
  line: PlacedLine,
  { leading, isFirst }: { readonly leading: Leadings; readonly isFirst: boolean },
): boolean {
  const previous = paragraph.lines.at(-1);
  if (!previous || !isSameStyle(previous, line) || line.sign !== null) return false;
  if (previous.cells > 1 || line.cells > 1) return false;
  if (isArticleHeading(line.text) || (paragraph.lines.length === 1 && isArticleHeading(previous.text))) {
    return false;
  }
  if (isFirst || line.y <= previous.y) return runsOn(previous, line);
  if (line.y - previous.y > 1.25 * leading(line.size)) return false;
  return !(isShort(previous, line) || isIndented(paragraph, line));
}

/** Over the end of a column or page a paragraph runs on in the middle of a sentence. */
function runsOn(previous: PlacedLine, line: PlacedLine): boolean {
  if (/^\p{Ll}/u.test(line.text)) return !/[.!?]["”’»)\]]*$/.test(previous.text) || !isShort(previous, line);
  return !sentenceEnd.test(previous.text) && previous.text.length > 1 && !isShort(previous, line);
}

/** Whether a line ends although the first word of the next would have had room on it. */
function isShort(previous: PlacedLine, { text, size }: PlacedLine): boolean {
  const word = text.split(" ", 1)[0] ?? "";
  return previous.right + (word.length + 1) * size * 0.5 < previous.column.right - 2 * size;
}

/** Whether a line begins further in than the one before it, which is no first line with a label. */
function isIndented(paragraph: Paragraph, line: PlacedLine): boolean {
  const previous = paragraph.lines.at(-1);
  if (!previous || (paragraph.sign !== null && paragraph.lines.length === 1)) return false;
  const isCentred = Math.abs(previous.x + previous.right - line.x - line.right) < line.size;
  return !isCentred && line.x - previous.x > 0.8 * line.size && sentenceEnd.test(previous.text);
}

function isSameStyle(one: PlacedLine, other: PlacedLine): boolean {
  return Math.abs(one.size - other.size) < sameSize && one.isBold === other.isBold;
}

function placeNotes(body: readonly Paragraph[], notes: readonly Paragraph[]): readonly Paragraph[] {
  const placed: Paragraph[] = [];
  let next = 0;
  body.forEach((paragraph, position) => {
    placed.push(paragraph);
    const following = body[position + 1]?.page ?? Number.POSITIVE_INFINITY;
    for (let note = notes[next]; note && note.page < following; note = notes[next]) {
      placed.push(note);
      next += 1;
    }
  });
  return [...placed, ...notes.slice(next)];
}
