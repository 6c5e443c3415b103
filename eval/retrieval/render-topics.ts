import type { TopicsReport } from "./run-topics.ts";

/** The report for people: what was searched for, then a measure a line. */
export function renderTopics({ topics, judged, unanswered, unit, measures }: TopicsReport): string {
  const width = Math.max(...Object.keys(measures).map((name) => name.length));
  return [
    `${topics} topics, ${judged} judged by ${unit}, ${judged - unanswered.length} answered (means over the judged)`,
    ...Object.entries(measures).map(([name, value]) => `${name.padEnd(width)}  ${value.toFixed(4)}`),
  ].join("\n");
}
