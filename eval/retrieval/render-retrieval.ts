import { usualRankingMeasures } from "../measures/ranking/parse-ranking-measure.ts";
import type { RetrievalReport } from "./run-retrieval.ts";

/** The report as a small table for people: a line a ranker, a column a measure. */
export function renderRetrievalReport({ set, documents, questions, rankers }: RetrievalReport): string {
  const names = Object.keys(rankers);
  const width = Math.max(8, ...names.map((name) => name.length + 1));
  const row = (name: string, cells: readonly string[]) =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(10))].join("");
  const measures = usualRankingMeasures.map(({ name }) => name);
  return [
    `${set}: ${documents} documents, ${questions} judged questions (means over them)`,
    row("", measures),
    ...names.map((name) =>
      row(
        name,
        measures.map((measure) => (rankers[name]?.[measure] ?? 0).toFixed(4)),
      ),
    ),
  ].join("\n");
}
