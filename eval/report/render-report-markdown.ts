import { escapeMarkdown } from "./escape-markdown.ts";
import { renderCount, renderInterval, renderValue } from "./render-figure.ts";
import { listFunnelRows } from "./render-funnel.ts";
import { countBroken, renderRuleOfThree } from "./render-headline.ts";
import type { Figure, FigureGroup, MeasureFigure, ReportData, ReportedQuestion } from "./report-data.ts";
import { clipText } from "./show-text.ts";

/** So much of a question stands in a table. */
const questionLength = 200;

/** A run in short, as Markdown for a note or a pull request: figures with intervals, groups, losses, and the questions answered wrong. */
export function renderReportMarkdown(data: ReportData): string {
  const { about, pair, headline, groups, questions } = data;
  const blocks = [
    `# Evaluation: ${escapeMarkdown(about.name)}`,
    `${renderCount(questions.length, "question")}; program ${escapeMarkdown(about.program)}, index ${escapeMarkdown(about.generation)}, answers by ${escapeMarkdown(about.answerer)}, judges: ${escapeMarkdown(about.judges.join(", ") || "none")}.`,
    renderFigures([...(pair ?? []), ...headline]),
    renderPromises(questions),
    ...groups.map(renderGroup),
    renderFunnel(data),
    renderWrong(questions),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function renderFigures(figures: readonly MeasureFigure[]): string {
  const rows = figures.map((figure) => [
    escapeMarkdown(figure.name) + (figure.higherIsBetter ? "" : " (less is better)"),
    ...renderCells(figure, figure.unit),
  ]);
  return renderTable(["Measure", "Mean", "95 % interval", "Questions"], rows);
}

function renderPromises(questions: readonly ReportedQuestion[]): string {
  const count = countBroken(questions);
  const bound = renderRuleOfThree(count);
  return `Broken promises: ${count.broken} of ${renderCount(count.replies, "reply", "replies")}.${bound ? ` ${bound}` : ""}`;
}

function renderGroup({ title, unit, rows }: FigureGroup): string {
  const cells = rows.map((row) => [escapeMarkdown(row.name), ...renderCells(row, unit)]);
  return `## ${escapeMarkdown(title)}\n\n${renderTable(["Group", "Mean", "95 % interval", "Questions"], cells)}`;
}

function renderCells(figure: Figure, unit: string): readonly string[] {
  return [renderValue(figure.mean, unit), renderInterval(figure, unit), String(figure.n)];
}

function renderFunnel({ funnel }: ReportData): string {
  const rows = listFunnelRows(funnel).map(({ step, passed, lost }) => [step, String(passed), String(lost)]);
  if (rows.length === 0) return "";
  return `## Where answers are lost\n\n${renderTable(["Step", "Came through", "Lost here"], rows)}`;
}

function renderWrong(questions: readonly ReportedQuestion[]): string {
  const wrong = questions.filter(({ right }) => !right);
  if (wrong.length === 0) return "No question was answered wrong.";
  const rows = wrong.map(({ question, lacks }) => [
    escapeMarkdown(question.id),
    escapeMarkdown(clipText(question.q, questionLength)),
    escapeMarkdown(lacks.join("; ")),
  ]);
  return `## Answered wrong\n\n${renderTable(["Id", "Question", "Lacks"], rows)}`;
}

function renderTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}
