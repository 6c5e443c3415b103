import { html, type Markup } from "./markup.ts";
import { renderInterval, renderValue } from "./render-figure.ts";
import type { Estimate, ReportData } from "./report-data.ts";

/** How far the judges can be trusted; nothing where none was held against labels. */
export function renderJudges(judges: ReportData["judges"]): Markup | null {
  if (judges.length === 0) return null;
  return html`<section aria-labelledby="judges">
<h2 id="judges">The judges</h2>
<p class="lead">Measures of support rest on these. Each was held against labels that people set by hand: balanced accuracy is 50 % by chance and 100 % at best, kappa 0 by chance and 1 at best.</p>
<table>
<caption>Judges against labels set by hand</caption>
<thead><tr><th scope="col">Judge</th><th scope="col">Balanced accuracy</th><th scope="col">Kappa</th><th scope="col" class="number">Pairs</th></tr></thead>
<tbody>
${judges.map(
  ({ judge, balancedAccuracy, kappa, pairs }) =>
    html`<tr><th scope="row">${judge}</th><td>${renderEstimate(balancedAccuracy, "share")}</td><td>${renderEstimate(kappa, "points")}</td><td class="number">${pairs}</td></tr>
`,
)}</tbody>
</table>
</section>
`;
}

function renderEstimate({ value, low, high }: Estimate, unit: string): Markup {
  return html`<span class="mean">${renderValue(value, unit)}</span> <span class="interval">${renderInterval({ low, high }, unit)}</span>`;
}
