import type { LinearScale, Mark, Spec } from "vega";
import type { Figure } from "./report-data.ts";

/** The size of a strip in units of its drawing. Strips stand below each other in tables, so all have this one scale from 0 to 1. */
const strip = { width: 240, height: 18, padding: 0 };

/** The ends are off the edge by as much as a dot is wide. What lies outside is drawn at the end: an interval may pass 0 and 1. */
const share: LinearScale = { name: "share", type: "linear", domain: [0, 1], range: [6, 234], clamp: true };

const quarters = [0, 0.25, 0.5, 0.75, 1];

/** A share as a dot with its interval as a bar between two ends, over a line at each quarter. */
export function plotStrip({ mean, low, high }: Figure): Spec {
  const interval = low === null || high === null ? [] : [{ low, high }];
  return {
    ...strip,
    data: [
      { name: "interval", values: interval },
      { name: "ends", values: interval.flatMap((ends) => [ends.low, ends.high]) },
      { name: "mean", values: mean === null ? [] : [mean] },
    ],
    scales: [share],
    axes: [
      { orient: "top", scale: "share", values: quarters, ...bare, grid: true, gridColor: "var(--rule)" },
    ],
    marks: [
      line("interval", {
        x: { scale: "share", field: "low" },
        x2: { scale: "share", field: "high" },
        y: { value: 9 },
      }),
      line("ends", { x: { scale: "share", field: "data" }, y: { value: 5 }, y2: { value: 13 } }),
      {
        type: "symbol",
        from: { data: "mean" },
        aria: false,
        encode: {
          enter: {
            x: { scale: "share", field: "data" },
            y: { value: 9 },
            size: { value: 64 },
            fill: { value: "var(--accent)" },
          },
        },
      },
    ],
  };
}

/** The scale that stands above strips, in per cent. */
export function plotStripScale(): Spec {
  return {
    ...strip,
    scales: [share],
    axes: [
      {
        orient: "bottom",
        scale: "share",
        values: [0, 0.5, 1],
        ...bare,
        labels: true,
        encode: { labels: { update: { text: { signal: "datum.value * 100 + ' %'" } } } },
        offset: -strip.height,
        labelFont: "inherit",
        labelFontSize: 11,
        labelColor: "currentColor",
        labelFlush: 6,
      },
    ],
  };
}

/** How many came through a step as a bar of all, and behind it how many were lost at the step. */
export function plotLossBar({
  passed,
  lost,
  all,
}: Readonly<Record<"passed" | "lost" | "all", number>>): Spec {
  const values = [
    { from: 0, to: passed / all, colour: "var(--accent)" },
    { from: passed / all, to: (passed + lost) / all, colour: "var(--trouble)" },
  ];
  return {
    ...strip,
    data: [{ name: "parts", values }],
    scales: [{ ...share, range: [0, strip.width] }],
    marks: [
      {
        type: "rect",
        from: { data: "parts" },
        aria: false,
        encode: {
          enter: {
            x: { scale: "share", field: "from" },
            x2: { scale: "share", field: "to" },
            y: { value: 3 },
            y2: { value: 15 },
            fill: { field: "colour" },
          },
        },
      },
    ],
  };
}

/** An axis of which nothing is drawn but what is asked for. */
const bare = { ticks: false, labels: false, domain: false } as const;

type RuleEncoding = NonNullable<NonNullable<Extract<Mark, { type: "rule" }>["encode"]>["enter"]>;

function line(data: string, place: RuleEncoding): Mark {
  const enter = { ...place, stroke: { value: "var(--accent)" }, strokeWidth: { value: 2 } };
  return { type: "rule", from: { data }, aria: false, encode: { enter } };
}
