import type { Axis, Mark, Scale, Spec } from "vega";

/** A point of a curve: two shares; an interval of `y` where one is known; a few words beside it where it needs them. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly label?: string;
}

/** A curve with what stands at its axes. `diagonal` draws the line on which both shares are the same. */
export interface Curve {
  readonly xTitle: string;
  readonly yTitle: string;
  readonly diagonal: boolean;
  /** In the order in which they are joined. */
  readonly points: readonly CurvePoint[];
}

const size = { width: 280, height: 220, padding: { left: 66, right: 24, top: 14, bottom: 46 } };

/** A share against a share: points joined by a line, with error bars where intervals are known. */
export function plotCurve(curve: Curve): Spec {
  const known = curve.points.filter(({ low, high }) => typeof low === "number" && typeof high === "number");
  return {
    ...size,
    data: [
      { name: "points", values: [...curve.points] },
      { name: "known", values: known },
      { name: "ends", values: curve.diagonal ? [{ at: 0 }, { at: 1 }] : [] },
    ],
    scales: [scale("x", "width"), scale("y", "height")],
    axes: [axis("bottom", curve.xTitle), axis("left", curve.yTitle)],
    marks: [diagonal, joined, errorBars, dots, labels],
  };
}

function scale(name: string, range: "width" | "height"): Scale {
  return { name, type: "linear", domain: [0, 1], range, clamp: true };
}

const lettering = { labelFont: "inherit", titleFont: "inherit", labelFontSize: 12, titleFontSize: 12 };

function axis(orient: "bottom" | "left", title: string): Axis {
  return {
    ...lettering,
    orient,
    title,
    scale: orient === "bottom" ? "x" : "y",
    values: [0, 0.25, 0.5, 0.75, 1],
    encode: { labels: { update: { text: { signal: "datum.value * 100 + ' %'" } } } },
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

const diagonal: Mark = {
  type: "line",
  from: { data: "ends" },
  aria: false,
  encode: {
    enter: {
      x: { scale: "x", field: "at" },
      y: { scale: "y", field: "at" },
      stroke: { value: "var(--quiet)" },
      strokeDash: { value: [3, 4] },
    },
  },
};

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
  from: { data: "points" },
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
      align: { signal: "datum.x < 0.3 ? 'left' : 'right'" },
      font: { value: "inherit" },
      fontSize: { value: 12 },
      fill: { value: "var(--ink)" },
    },
  },
};
