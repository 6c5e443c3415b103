import type { PdfPage, TextRun } from "../../../src/ingest/pdf/extracted-pdf.ts";
import { findPageLines, type PageLine } from "../../../src/ingest/pdf/page-lines.ts";
import { orderLines, type PlacedLine } from "../../../src/ingest/pdf/reading-order.ts";

/** A run of text of ten points, as wide as its letters mostly are. */
export function run(text: string, x: number, y: number, other: Partial<TextRun> = {}): TextRun {
  const size = other.size ?? 10;
  return { text, x, y, width: text.length * size * 0.5, size, isBold: false, ...other };
}

/** A page of A4 with the runs. */
export function pageOf(runs: readonly TextRun[], label = "1"): PdfPage {
  return { label, width: 595, height: 842, runs, hidden: 0 };
}

/** Lines of text below each other, twelve points apart. */
export function linesAt(
  texts: readonly string[],
  x: number,
  y: number,
  other: Partial<TextRun> = {},
): readonly TextRun[] {
  return texts.map((text, position) => run(text, x, y + 12 * position, other));
}

/** The pieces of lines of some runs. */
export function piecesOf(runs: readonly TextRun[]): readonly PageLine[] {
  return findPageLines({ runs });
}

/** The lines of some runs in reading order. */
export function orderedOf(runs: readonly TextRun[]): readonly PlacedLine[] {
  return orderLines(piecesOf(runs));
}

/** A line of prose of seventy letters and the number. */
export function prose(number: number): string {
  return `${number} words go on and on until the line that they stand on is quite full ${number}`;
}
