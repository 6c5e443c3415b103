import type { Figure, MeasureFigure } from "./report-data.ts";

/** What stands where nothing was counted. */
const nothing = "–";

/** A value as people read it: a share in per cent with one decimal, points with two, words and tokens with one. */
export function renderValue(value: number | null, unit: string): string {
  if (value === null) return nothing;
  if (unit === "share") return `${percent(value)} %`;
  return value.toFixed(unit === "points" ? 2 : 1);
}

/** The interval of a figure, "87.6–94.0"; nothing where there is none. A share's interval is cut at 0 and 100. */
export function renderInterval({ low, high }: Pick<Figure, "low" | "high">, unit: string): string {
  if (low === null || high === null) return "";
  if (unit === "share") return `${percent(within(low))}–${percent(within(high))}`;
  return `${renderValue(low, unit)} to ${renderValue(high, unit)}`;
}

/** What a measure counts as a sentence of its own, and that less is better where it is. */
export function renderDescription({ description, higherIsBetter }: MeasureFigure): string {
  const sentence = description.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()).replace(/\.?$/, ".");
  return higherIsBetter ? sentence : `${sentence} Less is better.`;
}

/** A share within the bounds that it can have, which an interval around a mean may pass. */
export function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** "1 question", "2 questions"; where s does not make the plural, it is given. */
export function renderCount(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

/** By hand and not by locale, so that every machine writes the same. */
function percent(share: number): string {
  return (share * 100).toFixed(1);
}
