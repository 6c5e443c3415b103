import type { CsvRow } from "../formats/read-csv-rows.ts";

const yes = ["true", "yes", "1", "x"];
const no = ["false", "no", "0"];

/**
 * A row of a table as a question: columns are called as the fields of our question files. Several instruments or articles stand in one cell
 * with semicolons between, facts on lines of their own, "okay: " before those that are not vital. What is not known as yes or no, is left as
 * it is, for the form of a question to refuse.
 */
export function toRawQuestion(row: CsvRow): Readonly<Record<string, unknown>> {
  const { inst, art, nuggets, refuse, premise, ...rest } = row;
  return {
    ...rest,
    ...(inst === undefined ? {} : { inst: splitCell(inst, ";") }),
    ...(art === undefined ? {} : { art: splitCell(art, ";") }),
    ...(nuggets === undefined ? {} : { nuggets: splitCell(nuggets, "\n").map(toFact) }),
    ...(refuse === undefined ? {} : { refuse: toBoolean(refuse) }),
    ...(premise === undefined ? {} : { premise: toBoolean(premise) }),
  };
}

function splitCell(cell: string, separator: string): readonly string[] {
  return cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function toFact(line: string) {
  return line.startsWith("okay:")
    ? { text: line.slice("okay:".length).trim(), importance: "okay" }
    : { text: line, importance: "vital" };
}

function toBoolean(cell: string): boolean | string {
  const word = cell.trim().toLowerCase();
  if (yes.includes(word)) return true;
  return no.includes(word) ? false : cell;
}
