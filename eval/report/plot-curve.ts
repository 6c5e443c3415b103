import type { Axis, Mark, Scale, Spec } from "vega";

/** A point of a curve: a share over a share or a score; an interval of `y` where one is known; a few words beside it where it needs them. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly label?: string;
}

/** A curve with what stands at its axes. Upwards it has a share, to the right a share or a score from 0 without an end of its own. */
export interface Curve {
  readonly xTitle: string;
  readonly xUnit: "share" | "score";
  readonly yTitle: string;
  /** In the order in which they are joined. */
  readonly points: readonly CurvePoint[];
}

const size = { width: 280, height: 220, padding: { left: 66, right: 24, top: 14, bottom: 46 } };

/** Beyond so many points a dot for each would be a smear; then only those with a label have one. */
const dotted = 40;

/** Points joined by a line, with error bars where intervals are known. */
export function plotCurve(curve: Curve): Spec {
  const known = curve.points.filter(({ low, high }) => typeof low === "number" && typeof high === "number");
  return {
    ...size,
    data: [
      { name: "points", values: [...curve.points] },
      { name: "dots", values: curve.points.filter(({ label }) => curve.points.length <= dotted || label) },
      { name: "known", values: known },
    ],
    scales: [curve.xUnit === "share" ? shareScale("x", "width") : scoreScale, shareScale("y", "height")],
    axes: [
      { ...axis("bottom", curve.xTitle), ...(curve.xUnit === "share" ? quarters : { tickCount: 5 }) },
      { ...axis("left", curve.yTitle), ...quarters },
    ],
    marks: [joined, errorBars, dots, labels],
  };
}

function shareScale(name: string, range: "width" | "height"): Scale {
  return { name, type: "linear", domain: [0, 1], range, clamp: true };
}

/** From 0 to a round number behind the highest score. */
const scoreScale: Scale = {
  name: "x",
  type: "linear",
  domain: { data: "points", field: "x" },
  zero: true,
  nice: 5,
  range: "width",
};

const quarters = {
  values: [0, 0.25, 0.5, 0.75, 1],
  encode: { labels: { update: { text: { signal: "datum.value * 100 + ' %'" } } } },
};

const lettering = { labelFont: "inherit", titleFont: "inherit", labelFontSize: 12, titleFontSize: 12 };

function axis(orient: "bottom" | "left", title: string): Axis {
  return {
    ...lettering,
    orient,
    title,
    scale: orient === "bottom" ? "x" : "y",
    grid: true,
    gridColor: "var(--rule)",
    domain: false,
    ticks: false,
    labelColor: "var(--quiet)",
    labelPadding: 6,
    titleColor: "var(--ink)",
    titleFontWeight: "normal",
    titlePadding: 8,
  };
}

const xOf = { scale: "x", field: "x" };
const yOf = { scale: "y", field: "y" };
const accent = { value: "var(--accent)" };

const joined: Mark = {
  type: "line",
  from: { data: "points" },
  aria: false,
  encode: { enter: { x: xOf, y: yOf, stroke: accent, strokeWidth: { value: 2 } } },
};

const errorBars: Mark = {
  type: "rule",
  from: { data: "known" },
  aria: false,
  encode: {
    enter: { x: xOf, y: { scale: "y", field: "low" }, y2: { scale: "y", field: "high" }, stroke: accent },
  },
};

const dots: Mark = {
  type: "symbol",
  from: { data: "dots" },
  aria: false,
  encode: { enter: { x: xOf, y: yOf, size: { value: 40 }, fill: accent } },
};

/** Below its point, on the side where there is room. */
const labels: Mark = {
  type: "text",
  from: { data: "points" },
  aria: false,
  encode: {
    enter: {
      x: xOf,
      y: { ...yOf, offset: 22 },
      text: { field: "label" },
      align: { signal: "scale('x', datum.x) < 90 ? 'left' : 'right'" },
      font: { value: "inherit" },
      fontSize: { value: 12 },
      fill: { value: "var(--ink)" },
    },
  },
};
