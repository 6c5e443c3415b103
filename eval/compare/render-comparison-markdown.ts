import { escapeMarkdown } from "../report/escape-markdown.ts";
import type { JudgedComparison, RunComparison } from "./compare-runs.ts";
import {
  comparisonColumns,
  describeChange,
  describeComparison,
  describeMeasure,
} from "./describe-comparison.ts";
import type { QuestionChange } from "./find-changes.ts";

/** A comparison as Markdown: the sentences, a table of the measures, and the questions that got worse and better. */
export function renderComparisonMarkdown(comparison: RunComparison): string {
  const { a, b, measures, worse, better } = comparison;
  return [
    `# ${escapeMarkdown(b)} against ${escapeMarkdown(a)}`,
    describeComparison(comparison)
      .map((sentence) => `- ${escapeMarkdown(sentence)}`)
      .join("\n"),
    renderTable(measures),
    ...renderChanges("Worse in B", worse),
    ...renderChanges("Better in B", better),
  ]
    .join("\n\n")
    .concat("\n");
}

function renderTable(measures: readonly JudgedComparison[]): string {
  const rule = comparisonColumns.map((_, column) => (column < 2 ? "---" : "---:"));
  return [comparisonColumns, rule, ...measures.map((measure) => describeMeasure(measure).map(escapeMarkdown))]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function renderChanges(title: string, questions: readonly QuestionChange[]): readonly string[] {
  if (questions.length === 0) return [];
  const lines = questions.map(({ id, text, changes }) => {
    const scores = changes.map(describeChange);
    return `- **${escapeMarkdown(id)}** ${escapeMarkdown(text ?? "")}: ${escapeMarkdown(scores.join("; "))}`;
  });
  return [`## ${title}: ${questions.length}`, lines.join("\n")];
}
