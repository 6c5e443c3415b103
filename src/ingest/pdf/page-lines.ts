import type { PdfPage, TextRun } from "./extracted-pdf.ts";
import { findSign, type LineSign, parseSign } from "./line-sign.ts";

/** A line of text as it stands on a page, in points. */
export interface PageLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** The base line, from the top of the page. */
  readonly y: number;
  /** The height of most of its letters. */
  readonly size: number;
  /** Whether all of its letters are bold. */
  readonly isBold: boolean;
  /** How many pieces stand side by side on it, such as the cells of a table. A label before the words is none. */
  readonly cells: number;
  /** The bullet, number or letter that begins it. */
  readonly sign: LineSign["sign"];
}

/** A gap between runs that is wider than this, in heights of letters, parts columns or cells; words stand closer. */
const widestWordGap = 1.2;
/** A gap that is narrower is none: letters are set with such gaps in words. */
const narrowestWordGap = 0.12;

/** Finds the pieces of lines that stand on a page, from top to bottom and from left to right: one a line, or one for each column or cell. */
export function findPageLines({ runs }: Pick<PdfPage, "runs">): readonly PageLine[] {
  return gatherRows(runs.filter(({ text }) => text.trim() !== "")).flatMap(splitRow);
}

/** Joins pieces that stand side by side on one line: cells of a table with semicolons between them, other pieces with spaces. */
export function joinPieces(
  pieces: readonly PageLine[],
  { isTable }: { readonly isTable: boolean },
): PageLine {
  const sorted = pieces.toSorted((one, other) => one.x - other.x);
  const texts = sorted.map(({ text }) => text);
  const alone = texts.length > 1 ? findSign(texts[0] ?? "") : null;
  const cells = alone === null ? texts : texts.slice(1);
  const words = cells.join(isTable ? "; " : " ");
  return {
    text: alone === null ? words : `${texts[0]} ${words}`,
    cells: isTable ? cells.length : 1,
    sign: alone ?? sorted[0]?.sign ?? null,
    x: Math.min(...pieces.map(({ x }) => x)),
    right: Math.max(...pieces.map(({ right }) => right)),
    y: Math.max(...pieces.map(({ y }) => y)),
    size: Math.max(...pieces.map(({ size }) => size)),
    isBold: pieces.every(({ isBold }) => isBold),
  };
}

/** Whether two pieces stand on one line. */
export function isSameRow(one: Pick<PageLine, "y" | "size">, other: Pick<PageLine, "y" | "size">): boolean {
  return Math.abs(one.y - other.y) <= Math.max(one.size, other.size) / 2;
}

/** Runs by the line that they stand on. Raised and lowered ones stand on the line of the letters beside them. */
function gatherRows(runs: readonly TextRun[]): readonly (readonly TextRun[])[] {
  const rows: TextRun[][] = [];
  let base: TextRun | undefined;
  for (const run of runs.toSorted((one, other) => one.y - other.y || one.x - other.x)) {
    const row = rows.at(-1);
    if (row && base && isSameRow(base, run)) row.push(run);
    else {
      rows.push([run]);
      base = undefined;
    }
    if (base === undefined || run.size > base.size) base = run;
  }
  return rows;
}

function splitRow(row: readonly TextRun[]): readonly PageLine[] {
  const sorted = row.toSorted((one, other) => one.x - other.x);
  const size = commonSize(sorted);
  const base = Math.max(...sorted.filter((run) => run.size === size).map(({ y }) => y));
  const pieces: TextRun[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const run of sorted) {
    const piece = pieces.at(-1);
    if (piece && run.x - right <= widestWordGap * size) piece.push(run);
    else pieces.push([run]);
    right = Math.max(right, run.x + run.width);
  }
  return pieces.flatMap((piece) => lineOf(piece, { size, base }));
}

/** The height of most letters. */
export function commonSize(runs: readonly Pick<TextRun, "size" | "text">[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of runs) letters.set(size, (letters.get(size) ?? 0) + text.trim().length);
  const [most] = [...letters].sort(([one, count], [other, otherCount]) => otherCount - count || other - one);
  return most?.[0] ?? 0;
}

/** The raised number of a note is no part of what the line says. */
function isNoteMark(run: TextRun, { size, base }: { readonly size: number; readonly base: number }): boolean {
  return run.size <= 0.9 * size && base - run.y > 0.15 * size && /^[\d*†‡§,\s]+$/.test(run.text);
}

/** A piece of a line from its runs; none where they are nothing but marks of notes beside the text. */
function lineOf(
  piece: readonly TextRun[],
  row: { readonly size: number; readonly base: number },
): readonly PageLine[] {
  const runs = piece.filter((run) => piece.length === 1 || !isNoteMark(run, row));
  const [first] = runs;
  if (first === undefined) return [];
  const size = commonSize(runs);
  let text = "";
  let right = first.x;
  for (const run of piece) {
    if (text !== "" && run.x - right > narrowestWordGap * size) text += " ";
    if (runs.includes(run)) text += run.text;
    right = Math.max(right, run.x + run.width);
  }
  return [
    {
      text: tidy(text),
      x: first.x,
      right,
      y: Math.max(...runs.filter((run) => run.size === size).map(({ y }) => y)),
      size,
      isBold: runs.every(({ isBold }) => isBold),
      cells: 1,
      sign: parseSign(tidy(text)).sign,
    },
  ];
}

/** Ligatures as letters, white space as single spaces. A soft hyphen that ends the line stays: it says that a word goes on. */
function tidy(text: string): string {
  return text
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize("NFKC"))
    .replace(/\s+/g, " ")
    .trim();
}
