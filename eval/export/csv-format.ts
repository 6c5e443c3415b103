import type { Reference } from "../../src/domain/answer.ts";
import { toCsvCell } from "../formats/csv-cell.ts";
import { judgeAnswer } from "../measures/answers/judge-answer.ts";
import type { ScoredQuestion } from "../run/evaluation-run.ts";
import type { ExportFormat } from "./export-format.ts";

type Cell = string | number | null | undefined;

/** The columns before those of the measures. Several values in a cell stand on lines of their own, in the same order. */
const columns: Readonly<Record<string, (item: ScoredQuestion) => Cell>> = {
  id: ({ question }) => question.id,
  set: ({ set }) => set,
  kind: ({ question }) => question.kind,
  lang: ({ question }) => question.lang,
  q: ({ question }) => question.q,
  status: ({ answer }) => answer?.status,
  reason: ({ answer }) => answer?.refusal?.reason,
  notices: ({ answer }) => toLines((answer?.notices ?? []).map(({ kind }) => kind)),
  answer: ({ answer }) => toLines((answer?.sentences ?? []).map(({ text }) => text)),
  cited: ({ answer }) => toLines((answer?.references ?? []).map(renderPlace)),
  passages: ({ answer }) => toLines((answer?.references ?? []).map(({ passage }) => passage)),
  quotes: ({ answer }) => toLines((answer?.references ?? []).map(({ quote }) => quote)),
  lacks: ({ question, answer }) => toLines(answer ? judgeAnswer(question, answer).lacks : ["reply"]),
  violations: ({ violations }) => toLines(violations),
  ms: ({ ms }) => ms,
};

/**
 * A table for spreadsheets, a row a question, as RFC 4180 has it: commas, quotes where they are needed, a heading, Windows line ends. Cells
 * that a spreadsheet would compute are neutralised; see `toCsvCell`.
 */
export const csvFormat: ExportFormat = {
  name: "csv",
  description: "a table for spreadsheets with every score; formulas are neutralised",
  lines: ({ questions }) => {
    const measures = [...new Set(questions.flatMap(({ scores }) => Object.keys(scores)))];
    const heading = [...Object.keys(columns), ...measures];
    return [heading, ...questions.map((item) => toRow(item, measures))].map(renderRow);
  },
};

function toRow(item: ScoredQuestion, measures: readonly string[]): readonly Cell[] {
  return [
    ...Object.values(columns).map((cellOf) => cellOf(item)),
    ...measures.map((measure) => item.scores[measure]),
  ];
}

/** The line feed that the writer adds completes the line's end. */
function renderRow(cells: readonly Cell[]): string {
  return `${cells.map((cell) => toCsvCell(String(cell ?? ""))).join(",")}\r`;
}

function toLines(values: readonly string[]): string {
  return values.map((value) => value.replace(/\s+/g, " ")).join("\n");
}

/** "opsc 3(1)(c)", "opsc" for the instrument as a whole, and "none" where a quote belongs to none. */
function renderPlace({ instrument, article }: Reference): string {
  if (!instrument) return "none";
  return article === null ? instrument.id : `${instrument.id} ${article}`;
}
