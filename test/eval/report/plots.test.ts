import { describe, expect, test } from "vitest";
import { type CurvePoint, plotCurve } from "../../../eval/report/plot-curve.ts";
import { plotLossBar, plotStrip, plotStripScale } from "../../../eval/report/plot-strip.ts";
import { createPlot } from "../../../eval/report/render-plot.ts";
import { sampleFigure } from "./sample-report.ts";

const plot = await createPlot();
const curve = { xTitle: "Recall", xUnit: "share", yTitle: "Precision" } as const;

/** Where the lines of a drawing that have the accent's colour begin, and how far they reach to the side. */
function accentLines(source: string): readonly (readonly number[])[] {
  const lines = source.matchAll(
    /translate\(([\d.]+),[\d.]+\)" x2="(-?[\d.]+)"[^>]*stroke="var\(--accent\)"/g,
  );
  return [...lines].map(([, from, reach]) => [Number(from), Number(reach)]);
}

describe("plotStrip", () => {
  test("has the dot at the mean and the bar from end to end", async () => {
    const { source } = await plot(plotStrip(sampleFigure({ mean: 0.5, low: 0.25, high: 1 })));
    expect(source).toMatch(/<path transform="translate\(120,9\)"[^>]*fill="var\(--accent\)"/);
    expect(accentLines(source)[0]).toEqual([63, 171]);
  });

  test("ends at none and all where an interval passes them", async () => {
    const { source } = await plot(plotStrip(sampleFigure({ mean: 0.5, low: -1, high: 2 })));
    expect(accentLines(source)[0]).toEqual([6, 228]);
  });

  test("has no bar where no interval is known, and no dot where there is no mean", async () => {
    const alone = await plot(plotStrip(sampleFigure({ low: null, high: null })));
    expect(accentLines(alone.source)).toEqual([]);
    expect(alone.source).toContain('fill="var(--accent)"');
    const empty = await plot(plotStrip({ n: 0, mean: null, low: null, high: null }));
    expect(empty.source).not.toContain("var(--accent)");
  });
});

describe("plotStripScale", () => {
  test("names none, half and all", async () => {
    const { source } = await plot(plotStripScale());
    expect([...source.matchAll(/>([\d %]+)<\/text>/g)].map(([, label]) => label)).toEqual([
      "0 %",
      "50 %",
      "100 %",
    ]);
  });
});

describe("plotLossBar", () => {
  test("has what was lost behind what came through, as shares of all", async () => {
    const { source } = await plot(plotLossBar({ passed: 60, lost: 30, all: 120 }));
    const bars = [...source.matchAll(/d="M([\d.]+),3h([\d.]+)v12[^"]*" fill="var\(--(\w+)\)"/g)];
    expect(bars.map(([, from, width, colour]) => [from, width, colour])).toEqual([
      ["0", "120", "accent"],
      ["120", "60", "trouble"],
    ]);
  });
});

describe("plotCurve", () => {
  test("names its axes, labels a point, and has an error bar only where an interval is known", async () => {
    const points = [
      { x: 0.1, y: 0.9, low: 0.8, high: 1, label: "threshold 0.10" },
      { x: 0.5, y: 0.5, low: null, high: null },
    ];
    const { source } = await plot(plotCurve({ ...curve, points }));
    expect(source).toContain(">Recall</text>");
    expect(source).toContain(">Precision</text>");
    expect(source).toContain(">threshold 0.10</text>");
    expect(source.match(/<line [^>]*stroke="var\(--accent\)"/g)).toHaveLength(1);
  });

  test("reaches to a round number behind the highest score, and to all where it counts shares", async () => {
    const points = [
      { x: 3, y: 0.5 },
      { x: 47, y: 0.9 },
    ];
    const labelsOf = (source: string) =>
      [...source.matchAll(/>([\d %]+)<\/text>/g)].map(([, label]) => label);
    const shares = ["0 %", "25 %", "50 %", "75 %", "100 %"];
    const scores = await plot(plotCurve({ ...curve, xUnit: "score", points }));
    expect(labelsOf(scores.source)).toEqual(["0", "10", "20", "30", "40", "50", ...shares]);
    expect(labelsOf((await plot(plotCurve({ ...curve, points }))).source)).toEqual([...shares, ...shares]);
  });

  test("has no dots but labelled ones where they would run together", async () => {
    const points: readonly CurvePoint[] = Array.from({ length: 41 }, (_, at) => ({ x: at / 41, y: 0.5 }));
    const dotsOf = async (drawn: readonly CurvePoint[]) =>
      (await plot(plotCurve({ ...curve, points: drawn }))).source.match(
        /<path transform[^>]*fill="var\(--accent\)"/g,
      );
    expect(await dotsOf(points.slice(1))).toHaveLength(40);
    expect(await dotsOf(points)).toBeNull();
    expect(await dotsOf(points.with(3, { x: 0.1, y: 0.5, label: "0.10" }))).toHaveLength(1);
  });

  test("draws nothing of no points", async () => {
    const { source } = await plot(plotCurve({ ...curve, points: [] }));
    expect(source).not.toContain("var(--accent)");
  });
});

describe("createPlot", () => {
  test("gives a drawing words where it has them, and keeps it from screen readers where it has not", async () => {
    const spec = plotStrip(sampleFigure());
    const words = { title: "A <title>", description: 'What "it" shows' };
    expect((await plot(spec, words)).source).toMatch(
      /^<svg viewBox="0 0 240 18" role="img"><title>A &lt;title&gt;<\/title><desc>What &quot;it&quot; shows<\/desc>/,
    );
    expect((await plot(spec)).source).toMatch(/^<svg viewBox="0 0 240 18" aria-hidden="true">/);
  });

  test("draws the same each time, without ids, styles, links or fixed colours", async () => {
    const spec = plotCurve({ ...curve, points: [{ x: 0.2, y: 0.3, low: 0.1, high: 0.4 }] });
    const { source } = await plot(spec);
    const again = await createPlot();
    expect((await again(spec)).source).toBe(source);
    expect(source).not.toMatch(/ (?:id|style|href|xlink:href)=|url\(/);
    expect(source).not.toMatch(/(?:fill|stroke)="#/);
  });

  test("takes no label for markup", async () => {
    const label = `</text><script>alert("x")</script>`;
    const { source } = await plot(
      plotCurve({ ...curve, xTitle: label, points: [{ x: 0.2, y: 0.3, label }] }),
    );
    expect(source).not.toContain("<script");
    expect(source.match(/&lt;script&gt;/g)).toHaveLength(2);
  });
});
