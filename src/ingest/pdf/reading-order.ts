import { commonSize, isSameRow, joinPieces, type PageLine } from "./page-lines.ts";

/** A line with the column that it stands in: between which margins it was set. */
export interface PlacedLine extends PageLine {
  readonly column: { readonly left: number; readonly right: number };
}

/** Lines that a column has, at least. */
const fewestLines = 5;
/** The share of a page's lines that may cross the gap between its columns: titles, and headings over both. */
const mostCrossing = 0.25;
/** The share of its column that half of a column's lines fill, at least: cells of tables are shorter. */
const leastFilled = 0.6;
/** Steps in which a gap is looked for, in points. */
const step = 2;

/**
 * Puts the pieces of a page's lines in the order in which they are read. Where the page clearly has two columns of running text, the left
 * one goes first; a line across both parts what is above from what is below. Else pieces side by side are one line.
 */
export function orderLines(pieces: readonly PageLine[]): readonly PlacedLine[] {
  const gap = findColumnGap(pieces);
  if (gap === undefined) return placeIn(joinRows(pieces));
  const isAcross = (piece: PageLine) => crosses(piece, gap);
  const bands: { left: PageLine[]; right: PageLine[]; across: PageLine[] }[] = [];
  let band: (typeof bands)[number] | undefined;
  for (const piece of pieces) {
    const isNew = band === undefined || (isAcross(piece) && band.left.length + band.right.length > 0);
    if (isNew) {
      band = { left: [], right: [], across: [] };
      bands.push(band);
    }
    if (isAcross(piece)) band?.across.push(piece);
    else (piece.right <= gap ? band?.left : band?.right)?.push(piece);
  }
  const columns = [pieces.filter(({ right }) => right <= gap), pieces.filter(({ x }) => x >= gap)];
  const [left, right] = columns.map(marginsOf);
  return bands.flatMap((one) => [
    ...placeIn(joinRows(one.across), marginsOf(pieces)),
    ...placeIn(joinRows(one.left), left),
    ...placeIn(joinRows(one.right), right),
  ]);
}

/** The margins of the text; a title in larger letters that is wider is no measure of them. */
function marginsOf(lines: readonly PageLine[]): PlacedLine["column"] {
  const size = commonSize(lines);
  return { left: extentOf(lines).left, right: extentOf(lines.filter((line) => line.size === size)).right };
}

function placeIn(lines: readonly PageLine[], column = marginsOf(lines)): readonly PlacedLine[] {
  return lines.map((line) => ({ ...line, column }));
}

function extentOf(lines: readonly PageLine[]): PlacedLine["column"] {
  return {
    left: Math.min(...lines.map(({ x }) => x)),
    right: Math.max(...lines.map(({ right }) => right)),
  };
}

function joinRows(pieces: readonly PageLine[]): readonly PageLine[] {
  const rows: PageLine[][] = [];
  for (const piece of pieces) {
    const last = rows.at(-1)?.[0];
    if (last && isSameRow(last, piece)) rows.at(-1)?.push(piece);
    else rows.push([piece]);
  }
  const gaps = rows.map(gapsOf);
  return rows.map((row, position) => {
    const near = [gaps[position - 1], gaps[position + 1]].flatMap((some) => some ?? []);
    const isTable = gaps[position]?.some((gap) => near.some((other) => overlap(gap, other))) ?? false;
    return joinPieces(row, { isTable });
  });
}

/** Where a line is open between its pieces: from the end of one to the beginning of the next. */
type Gap = readonly [from: number, to: number];

function gapsOf(row: readonly PageLine[]): readonly Gap[] {
  const sorted = row.toSorted((one, other) => one.x - other.x);
  return sorted.slice(1).map((piece, position) => [sorted[position]?.right ?? 0, piece.x]);
}

/** In a table the gaps of lines stand below each other; wide gaps between words, set to fill a line, do so only by chance. */
function overlap(one: Gap, other: Gap): boolean {
  const shared = Math.min(one[1], other[1]) - Math.max(one[0], other[0]);
  return shared > leastShared * Math.min(one[1] - one[0], other[1] - other[0]);
}

/** The share of the narrower gap that two have in common, at least. */
const leastShared = 0.8;

/** The middle of the gap between two columns of running text, or undefined. */
function findColumnGap(pieces: readonly PageLine[]): number | undefined {
  if (pieces.length < 2 * fewestLines) return undefined;
  const { left, right } = extentOf(pieces);
  const width = right - left;
  let best: { gap: number; crossing: number } | undefined;
  for (let gap = left + 0.35 * width; gap <= left + 0.65 * width; gap += step) {
    const crossing = pieces.filter((piece) => crosses(piece, gap)).length;
    if (best === undefined || crossing < best.crossing) best = { gap, crossing };
  }
  if (best === undefined || best.crossing > mostCrossing * pieces.length) return undefined;
  const { gap } = best;
  const columns = [pieces.filter((piece) => piece.right <= gap), pieces.filter((piece) => piece.x >= gap)];
  return columns.every(isRunningText) ? gap : undefined;
}

function crosses(piece: PageLine, gap: number): boolean {
  return piece.x < gap && piece.right > gap;
}

function isRunningText(column: readonly PageLine[]): boolean {
  if (column.length < fewestLines) return false;
  const { left, right } = extentOf(column);
  const filled = column.filter((line) => line.right - line.x >= leastFilled * (right - left));
  return filled.length * 2 > column.length;
}
