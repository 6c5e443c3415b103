import { type RetrievalReport, rankerNames } from "./run-retrieval.ts";

const columns = ["nDCG@10", "R@100", "MAP"] as const;

/** The report as a small table for people: a line a ranker, a column a measure. */
export function renderRetrievalReport(report: RetrievalReport): string {
  const row = (name: string, cells: readonly string[]) =>
    [name.padEnd(8), ...cells.map((cell) => cell.padStart(8))].join("");
  return [
    `${report.set}: ${report.documents} documents, ${report.questions} judged questions (means over them)`,
    row("", columns),
    ...rankerNames.map((name) =>
      row(
        name,
        columns.map((column) => report[name][column].toFixed(4)),
      ),
    ),
  ].join("\n");
}
