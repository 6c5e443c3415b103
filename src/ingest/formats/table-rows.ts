import { paragraphLabel } from "../paragraph-label.ts";
import { attributeOf, descendantsOf, elementsIn, type HtmlElement } from "./html-tree.ts";

/** Characters of a column's heading or of a cell that spans rows, at most, for it to be repeated in each row. */
const maxRepeated = 150;
/** Columns whose cells are repeated in the rows that they span: those that name what a row is about. */
const maxSpanning = 3;

/** A table as rows of cells; each cell is read by the caller. */
export interface TableShape {
  readonly caption: HtmlElement | undefined;
  readonly rows: readonly (readonly HtmlElement[])[];
  /** Whether the table only arranges a page: what is in its cells reads on by itself. */
  readonly isLayout: boolean;
}

/** Finds the rows and cells of a table, not those of tables in it. */
export function parseTable(table: HtmlElement): TableShape {
  const parts = elementsIn(table);
  const groups = parts.flatMap((part) =>
    /^t(?:head|body|foot)$/.test(part.tagName) ? elementsIn(part) : [part],
  );
  const rows = groups
    .filter(({ tagName }) => tagName === "tr")
    .map((row) => elementsIn(row).filter(({ tagName }) => tagName === "td" || tagName === "th"));
  return {
    caption: parts.find(({ tagName }) => tagName === "caption"),
    rows,
    isLayout: isLayout(table, rows),
  };
}

function isLayout(table: HtmlElement, rows: readonly (readonly HtmlElement[])[]): boolean {
  if (/^(?:presentation|none)$/.test(attributeOf(table, "role") ?? "")) return true;
  if (rows.every((row) => row.length <= 1)) return true;
  for (const { tagName } of descendantsOf(table)) if (/^(?:table|h[1-6])$/.test(tagName)) return true;
  return false;
}

/** A cell with its words. */
export interface ReadCell {
  readonly text: string;
  readonly isHeading: boolean;
  readonly columns: number;
  readonly rows: number;
}

/** How far a cell reaches, with the number of columns and rows that it states. */
export function measureCell(cell: HtmlElement): Pick<ReadCell, "isHeading" | "columns" | "rows"> {
  const count = (name: string) =>
    Math.min(Math.max(Number.parseInt(attributeOf(cell, name) ?? "1", 10) || 1, 1), 1000);
  return { isHeading: cell.tagName === "th", columns: count("colspan"), rows: count("rowspan") };
}

/**
 * Writes the rows of a table so that each reads by itself: "Treaty: …; Opened for signature: …". The first row names the columns if all
 * its cells are headings; a cell that spans rows is repeated in each. Without headings the cells stand side by side.
 */
export function writeRows(rows: readonly (readonly ReadCell[])[]): readonly string[] {
  const head =
    rows[0]?.every((cell) => cell.isHeading) === true && rows.length > 1 ? place(rows[0]) : new Map();
  const spanning = new Map<number, { readonly text: string; rows: number }>();
  const named = head.size > 0 ? rows.slice(1) : rows.map(markRowHead);
  return named.map((row) => writeRow(fillIn(row, spanning), head));
}

/** A heading at the beginning of a row names what follows it, where no row names the columns. */
function markRowHead(row: readonly ReadCell[]): readonly ReadCell[] {
  const [first, ...rest] = row;
  if (!first?.isHeading || !/[\p{L}\p{N})]$/u.test(first.text) || rest.every((cell) => cell.isHeading))
    return row;
  return [{ ...first, text: `${first.text}:` }, ...rest];
}

type Placed = ReadonlyMap<number, string>;

function place(row: readonly ReadCell[]): Placed {
  const placed = new Map<number, string>();
  let column = 0;
  for (const cell of row) {
    if (cell.text.length <= maxRepeated) placed.set(column, cell.text);
    column += cell.columns;
  }
  return placed;
}

/** The cells of a row by their column, with those that reach into it from above. */
function fillIn(
  row: readonly ReadCell[],
  spanning: Map<number, { readonly text: string; rows: number }>,
): Placed {
  const cells = new Map<number, string>();
  let column = 0;
  const takeSpanning = () => {
    for (let above = spanning.get(column); above; above = spanning.get(column)) {
      cells.set(column, above.text);
      above.rows -= 1;
      if (above.rows <= 0) spanning.delete(column);
      column += 1;
    }
  };
  for (const cell of row) {
    takeSpanning();
    cells.set(column, cell.text);
    if (cell.rows > 1 && column < maxSpanning && cell.text.length <= maxRepeated) {
      spanning.set(column, { text: cell.text, rows: cell.rows - 1 });
    }
    column += cell.columns;
  }
  takeSpanning();
  return cells;
}

function writeRow(cells: Placed, head: Placed): string {
  const parts = [...cells]
    .filter(([, text]) => text !== "")
    .map(([column, text]) => (head.get(column) ? `${head.get(column)}: ${text}` : text));
  return parts
    .map((part, position) => `${position === 0 ? "" : joint(parts[position - 1] ?? "")}${part}`)
    .join("");
}

const bareLabel = new RegExp(`^${paragraphLabel}$`);

/** What follows a cell: nothing more where its words end with a stop, or are only the number of what stands in the next. */
function joint(cell: string): string {
  return /[.;:!?]$/.test(cell.slice(-1)) || bareLabel.test(cell) ? " " : "; ";
}
