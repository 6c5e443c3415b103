import { type Content, html, type Markup } from "./markup.ts";
import { plotStrip, plotStripScale } from "./plot-strip.ts";
import { renderDescription, renderInterval, renderValue } from "./render-figure.ts";
import type { Plot } from "./render-plot.ts";
import type { Figure, FigureGroup, ReportData } from "./report-data.ts";

/** A row of a table of figures. */
interface FigureRow extends Figure {
  readonly name: Content;
  readonly unit: string;
}

/** Every measure with its interval, drawn and in figures. */
export async function renderMeasures(measures: ReportData["measures"], plot: Plot): Promise<Markup | null> {
  if (measures.length === 0) return null;
  const rows = measures.map((figure) => ({
    ...figure,
    name: html`<span class="measure">${figure.name}</span> <span class="note">${renderDescription(figure)}</span>`,
  }));
  return html`<section aria-labelledby="measures">
<h2 id="measures">All measures</h2>
<p class="lead">The dot is the mean, the bar reaches over the interval that holds the true mean with 95 % confidence.</p>
${await renderTable(rows, { caption: "Measures", first: "Measure", wide: true }, plot)}</section>
`;
}

/** One measure over parts of the questions, a table for each way to part them. */
export async function renderGroups(groups: ReportData["groups"], plot: Plot): Promise<Markup | null> {
  if (groups.length === 0) return null;
  return html`<section aria-labelledby="groups">
<h2 id="groups">By group</h2>
<p class="lead">Two groups whose bars overlap may well be equally good. A short list of questions has a long bar.</p>
<div class="columns">
${await Promise.all(groups.map((group) => renderGroup(group, plot)))}</div>
</section>
`;
}

async function renderGroup({ title, unit, rows }: FigureGroup, plot: Plot): Promise<Markup> {
  const named = rows.map((row) => ({ ...row, unit }));
  return html`<div>${await renderTable(named, { caption: title, first: "Group", wide: false }, plot)}</div>
`;
}

async function renderTable(
  rows: readonly FigureRow[],
  { caption, first, wide }: { readonly caption: string; readonly first: string; readonly wide: boolean },
  plot: Plot,
): Promise<Markup> {
  const scale = rows.some(({ unit }) => unit === "share") ? await plot(plotStripScale()) : null;
  return html`<table class="figures${wide ? " wide" : ""}">
<caption>${caption}</caption>
<thead><tr><th scope="col">${first}</th><th scope="col"><span class="figure">${scale}<span>Mean and 95 % interval</span></span></th><th scope="col" class="number">Questions</th></tr></thead>
<tbody>
${await Promise.all(rows.map((row) => renderRow(row, plot)))}</tbody>
</table>
`;
}

async function renderRow(row: FigureRow, plot: Plot): Promise<Markup> {
  const { name, unit, mean, n } = row;
  const strip = unit === "share" ? await plot(plotStrip(row)) : null;
  const words = html`<span class="mean">${renderValue(mean, unit)}</span> <span class="interval">${renderInterval(row, unit)}</span>${unit === "share" ? null : ` ${unit}`}`;
  return html`<tr><th scope="row"><bdi>${name}</bdi></th><td><span class="figure">${strip}<span>${words}</span></span></td><td class="number" data-unit="questions">${n}</td></tr>
`;
}
