import { CsvError, parse } from "csv-parse/sync";
import { Fault } from "../../src/domain/fault.ts";
import { parseCsvCell } from "./csv-cell.ts";
import { invalidLine } from "./invalid-line.ts";
import type { ReadObject } from "./read-objects.ts";
import { readText } from "./read-text.ts";

/** A row by the names in the heading. A cell that is empty or left out is not there. */
export type CsvRow = Readonly<Record<string, string>>;

/** A record, and the line of the file on which it begins. */
interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

const remedy =
  "The first line names the columns; cells with commas, quotes or line ends stand between quotes.";

/**
 * Reads a table of comma-separated values (RFC 4180) with a heading; blank lines are passed over, and apostrophes that keep a spreadsheet from
 * computing a cell are taken away. Line ends inside a cell become line feeds. Throws a Fault `text_unreadable`, or `text_invalid` with the
 * line on which the row begins where the quotes are wrong, a row has another number of cells than the heading, or a column is named twice.
 */
export async function readCsvRows(path: string): Promise<readonly ReadObject<CsvRow>[]> {
  const [heading, ...records] = parseRecords(await readText(path), path).map(({ cells, line }) => ({
    cells,
    where: `${path}:${line}`,
  }));
  if (!heading) throw new Fault("text_invalid", `${path} holds no heading.`, { remedy });
  const names = heading.cells.map((name) => name.trim());
  const twice = names.find((name, at) => name !== "" && names.indexOf(name) < at);
  if (twice !== undefined) throw invalidLine(heading.where, `names the column ${twice} twice.`, { remedy });
  return records.map(({ cells, where }) => {
    if (cells.length !== names.length) {
      throw invalidLine(where, `has ${cells.length} cells, the heading ${names.length}.`, { remedy });
    }
    return { where, value: toRow(names, cells) };
  });
}

function parseRecords(text: string, path: string): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  try {
    parse(text, {
      record_delimiter: "\n",
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }) => {
        records.push({ cells, line: lines - countLineFeeds(cells) });
      },
    });
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    throw invalidLine(`${path}:${String(thrown.lines)}`, "has quotes that do not match.", {
      remedy,
      cause: thrown,
    });
  }
  return records;
}

/** How many lines more than one a record takes: its own end is counted where it ends. */
function countLineFeeds(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + cell.split("\n").length - 1, 0);
}

function toRow(names: readonly string[], cells: readonly string[]): CsvRow {
  const named = cells.map((cell, at) => [names[at] ?? "", parseCsvCell(cell)] as const);
  return Object.fromEntries(named.filter(([, cell]) => cell.trim() !== ""));
}
