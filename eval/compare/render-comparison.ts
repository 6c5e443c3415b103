import type { RunComparison } from "./compare-runs.ts";
import {
  comparisonColumns,
  describeChange,
  describeComparison,
  describeMeasure,
} from "./describe-comparison.ts";
import type { QuestionChange } from "./find-changes.ts";

/** Renders a comparison for a terminal: what was compared, a row a measure, and the questions that got worse and better. */
export function renderComparison(comparison: RunComparison): readonly string[] {
  const { measures, worse, better } = comparison;
  return [
    ...describeComparison(comparison),
    "",
    ...alignRows([comparisonColumns, ...measures.map(describeMeasure)]),
    ...renderChanges("Worse in B", worse),
    ...renderChanges("Better in B", better),
  ];
}

/** The measure and the verdict. */
const wordColumns = 2;

/** Columns as wide as their widest cell; words start together, figures end together. */
function alignRows(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = comparisonColumns.map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return rows.map((cells) =>
    cells
      .map((cell, column) =>
        column < wordColumns ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
}

function renderChanges(title: string, questions: readonly QuestionChange[]): readonly string[] {
  if (questions.length === 0) return [];
  return [
    "",
    `${title}: ${questions.length}`,
    ...questions.flatMap(({ id, text, changes }) => [
      text === null ? id : `${id}  ${text}`,
      `    ${changes.map(describeChange).join("; ")}`,
    ]),
  ];
}
