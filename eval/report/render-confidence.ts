import { type Content, html, type Markup } from "./markup.ts";
import { plotCurve } from "./plot-curve.ts";
import { renderCount, renderInterval, renderValue } from "./render-figure.ts";
import type { Plot } from "./render-plot.ts";
import type { ConfidenceBin, ReportData, ThresholdPoint } from "./report-data.ts";

/** What confidence is worth: refusals by threshold, and how often answers of a confidence are right. */
export async function renderConfidence(data: ReportData, plot: Plot): Promise<Markup | null> {
  const { thresholds, calibration } = data;
  if (thresholds.length === 0 && calibration.length === 0) return null;
  return html`<section aria-labelledby="confidence">
<h2 id="confidence">When to refuse</h2>
<div class="columns">
${thresholds.length === 0 ? null : await renderThresholds(thresholds, plot)}${calibration.length === 0 ? null : await renderCalibration(calibration, plot)}</div>
</section>
`;
}

async function renderThresholds(thresholds: readonly ThresholdPoint[], plot: Plot): Promise<Markup> {
  const drawn = thresholds.flatMap(({ threshold, refusalPrecision: y, refusalRecall: x }) =>
    x === null || y === null ? [] : [{ x, y, threshold }],
  );
  const points = drawn.map(({ x, y, threshold }, position) => {
    if (position === 0) return { x, y, label: `threshold ${renderScore(threshold)}` };
    return position === drawn.length - 1 ? { x, y, label: renderScore(threshold) } : { x, y };
  });
  const words = {
    title: "Refusals: precision against recall",
    description: `A curve of ${renderCount(points.length, "threshold")}; the table below has every point.`,
  };
  const curve = {
    xTitle: "Recall: refused, of what has no answer",
    yTitle: "Precision",
    xUnit: "share" as const,
    points,
  };
  const rows = thresholds.map(
    ({ threshold, refusalPrecision, refusalRecall, answeredRight }) =>
      html`<tr><th scope="row" class="number">${renderScore(threshold)}</th>${[refusalPrecision, refusalRecall, answeredRight].map(renderShareCell)}</tr>
`,
  );
  return html`<figure>
<figcaption><h3>${words.title}</h3> <span class="note">What would come of refusing every question below a threshold. A higher one refuses more, rightly and wrongly.</span></figcaption>
${await plot(plotCurve(curve), words)}
${renderData(["Threshold", "Precision", "Recall", "Answered right"], rows)}</figure>
`;
}

async function renderCalibration(calibration: readonly ConfidenceBin[], plot: Plot): Promise<Markup> {
  const points = calibration.flatMap(({ confidence, mean, low, high }) =>
    mean === null ? [] : [{ x: confidence, y: mean, low, high }],
  );
  const words = {
    title: "Confidence against right answers",
    description: `${renderCount(points.length, "point")} with error bars; the table below has every one.`,
  };
  const curve = { xTitle: "Confidence", xUnit: "score", yTitle: "Share right", points } as const;
  const rows = calibration.map(
    (bin) =>
      html`<tr><th scope="row" class="number">${renderScore(bin.confidence)}</th>${renderShareCell(bin.mean)}<td class="number">${renderInterval(bin, "share")}</td><td class="number">${bin.n}</td></tr>
`,
  );
  return html`<figure>
<figcaption><h3>${words.title}</h3> <span class="note">Answers in groups of like confidence. Where the curve rises, confidence tells right from wrong; where it is level, it does not.</span></figcaption>
${await plot(plotCurve(curve), words)}
${renderData(["Confidence", "Right", "95 % interval", "Answers"], rows)}</figure>
`;
}

function renderShareCell(share: number | null): Content {
  return html`<td class="number">${renderValue(share, "share")}</td>`;
}

function renderScore(threshold: number): string {
  return threshold.toFixed(2);
}

function renderData(heads: readonly string[], rows: readonly Markup[]): Markup {
  return html`<details><summary>The figures</summary>
<table>
<thead><tr>${heads.map((head) => html`<th scope="col" class="number">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</details>
`;
}
