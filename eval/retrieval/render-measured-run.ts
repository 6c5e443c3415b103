import type { MeanInterval } from "../statistics/mean-interval.ts";
import type { MeasuredRun } from "./measure-run.ts";

/** The measures as a table for people, a line each; on `perTopic` a table of every topic before it. */
export function renderMeasuredRun(
  measured: MeasuredRun,
  { perTopic }: { readonly perTopic: boolean },
): string {
  const { run, qrels, topics, unanswered, measures } = measured;
  const names = Object.keys(measures);
  const width = widthOf(names);
  return [
    ...(perTopic ? [...renderTopics(measured), ""] : []),
    `${run} by ${qrels}: ${topics.size} judged topics, ${topics.size - unanswered.length} answered`,
    `${"".padEnd(width)}    mean  95 % interval`,
    ...Object.entries(measures).map(([name, value]) => `${name.padEnd(width)}  ${renderInterval(value)}`),
  ].join("\n");
}

function renderTopics({ topics, measures }: MeasuredRun): readonly string[] {
  const names = Object.keys(measures);
  const width = widthOf([...topics.keys()]);
  const columns = names.map((name) => Math.max(name.length, 6) + 2);
  const row = (first: string, cells: readonly string[]) =>
    [first.padEnd(width), ...cells.map((cell, index) => cell.padStart(columns[index] ?? 0))].join("");
  return [
    row("", names),
    ...[...topics].map(([topic, scores]) =>
      row(
        topic,
        names.map((name) => (scores[name] ?? 0).toFixed(4)),
      ),
    ),
  ];
}

/** "0.4348  [0.4012, 0.4684]", or without an interval where one topic says nothing of the spread between topics. */
function renderInterval({ mean, low, high }: MeanInterval): string {
  const interval = low === null || high === null ? "none" : `[${low.toFixed(4)}, ${high.toFixed(4)}]`;
  return `${(mean ?? 0).toFixed(4)}  ${interval}`;
}

function widthOf(names: readonly string[]): number {
  return names.reduce((widest, name) => Math.max(widest, name.length), 0);
}
