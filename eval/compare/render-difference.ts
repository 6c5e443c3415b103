import { html, type Markup } from "../report/markup.ts";
import type { JudgedComparison } from "./compare-runs.ts";

/** The drawing's size in units of its own. Zero is in the middle, and the ends keep clear of the edge by as much as a dot is wide. */
const size = { width: 240, height: 18, zero: 120, reach: 114 };

/**
 * Draws a difference as a dot, with its interval as a bar between two ends, beside the line of no difference. `scale` is the difference
 * that reaches the edge: rows of one table share it. The figures stand in text beside it, so it is kept from screen readers.
 */
export function renderDifference(
  { difference, interval, verdict }: Pick<JudgedComparison, "difference" | "interval" | "verdict">,
  scale: number,
): Markup {
  const { width, height, zero, reach } = size;
  const place = (value: number) => zero + reach * Math.max(-1, Math.min(1, value / scale));
  const middle = height / 2;
  const bar = interval && renderBar(place(interval.low), place(interval.high), middle);
  return html`<svg viewBox="0 0 ${width} ${height}" class="difference ${verdict}" aria-hidden="true"><line class="zero" x1="${zero}" y1="0" x2="${zero}" y2="${height}"/>${bar}<circle cx="${round(place(difference))}" cy="${middle}" r="4.5"/></svg>`;
}

/** The scale at which every difference and its interval can be drawn: the farthest end of any, rounded up to whole tenths of a share. */
export function scaleOf(measures: readonly Pick<JudgedComparison, "difference" | "interval">[]): number {
  const ends = measures.flatMap(({ difference, interval }) => [
    difference,
    interval?.low ?? 0,
    interval?.high ?? 0,
  ]);
  return Math.max(0.1, Math.ceil(10 * Math.max(0, ...ends.map(Math.abs)) - 1e-9) / 10);
}

function renderBar(low: number, high: number, middle: number): Markup {
  const [from, to] = [round(low), round(high)];
  return html`<path d="M${from} ${middle}H${to}M${from} ${middle - 4}v8M${to} ${middle - 4}v8"/>`;
}

/** Two decimals are below what any screen shows. */
function round(place: number): string {
  return place.toFixed(2);
}
