import { renderInterval, renderValue } from "../report/render-figure.ts";
import type { MeasureFigure, ReportData, ReportedQuestion } from "../report/report-data.ts";

/** So many questions that went wrong are listed; the report has all. */
const mostListed = 40;

/** Renders a run for a terminal: the measures with their intervals, how far the right passages came, and the questions that went wrong. */
export function renderRun(data: ReportData): readonly string[] {
  return [
    ...data.measures.filter(({ n }) => n > 0).map(renderMeasure),
    ...renderFunnel(data),
    ...renderLatency(data.questions),
    ...renderTroubles(data.questions),
  ];
}

/** "right                          61 of …", by columns: name, value, interval, number of questions. */
function renderMeasure({ name, unit, mean, low, high, n, higherIsBetter }: MeasureFigure): string {
  const interval = low === null || high === null ? "" : `[${renderInterval({ low, high }, unit)}]`;
  const remark = higherIsBetter ? "" : "  less is better";
  return `${name.padEnd(44)}${renderValue(mean, unit).padStart(8)}  ${interval.padEnd(16)}${String(n).padStart(5)}${remark}`;
}

function renderFunnel({ funnel }: ReportData): readonly string[] {
  if (funnel.questions === 0) return [];
  const { questions, indexed, retrieved, considered, cited, right } = funnel;
  return [
    `of ${questions} places to cite: ${indexed} in the index, ${retrieved} found, ${considered} among the first ten, ${cited} cited, ${right} right`,
  ];
}

/** The times of the replies, which no file of the run but one holds: they are other ones at every run. */
function renderLatency(questions: readonly ReportedQuestion[]): readonly string[] {
  const times = questions.flatMap(({ ms }) => ms ?? []).toSorted((one, other) => one - other);
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(share * times.length))]?.toFixed(1);
  return times.length === 0 ? [] : [`a reply took ${at(0.5)} ms (median), ${at(0.95)} ms (95th percentile)`];
}

/**
 * The questions that went wrong, but for those of held-out sets, which are known by their names: whoever reads these while making answers
 * better has tuned on them.
 */
function renderTroubles(questions: readonly ReportedQuestion[]): readonly string[] {
  const troubled = questions.filter(({ right, violations }) => !right || violations.length > 0);
  const shown = troubled.filter(({ set, violations }) => !isHeldOut(set) || violations.length > 0);
  const lines = shown.slice(0, mostListed).map(({ question, lacks, violations, fault }) => {
    const troubles = [
      ...(fault === null ? [] : [fault]),
      ...lacks.map((lack) => `lacks ${lack}`),
      ...violations,
    ];
    return `${question.id}  ${question.q}\n      ${troubles.join("; ")}`;
  });
  const [more, heldOut] = [shown.length - lines.length, troubled.length - shown.length];
  return [
    ...lines,
    ...(more > 0 ? [`and ${more} more, in the report`] : []),
    ...(heldOut > 0 ? [`and ${heldOut} of held-out sets, in the report alone`] : []),
  ];
}

function isHeldOut(set: string): boolean {
  return /\btest\b/.test(set);
}
