import { type FunnelCounts, funnelSteps } from "../run/find-funnel.ts";
import { describeStep } from "./funnel-names.ts";
import { html, type Markup } from "./markup.ts";
import { plotLossBar } from "./plot-strip.ts";
import type { Plot } from "./render-plot.ts";

/** A step of the way with how many questions came through it and how many were lost at it. */
export interface FunnelRow {
  readonly step: string;
  readonly passed: number;
  readonly lost: number;
}

/** The steps from the texts to a right reply; empty where no question wants a place cited. */
export function listFunnelRows(funnel: FunnelCounts): readonly FunnelRow[] {
  if (funnel.questions === 0) return [];
  return funnelSteps.map((step, position) => {
    const before = position === 0 ? undefined : funnelSteps[position - 1];
    const lost = (before ? funnel[before] : funnel.questions) - funnel[step];
    return { step: describeStep(step), passed: funnel[step], lost };
  });
}

/** Where right passages get lost on their way into a reply. */
export async function renderFunnel(funnel: FunnelCounts, plot: Plot): Promise<Markup | null> {
  const rows = await Promise.all(listFunnelRows(funnel).map((row) => renderRow(row, funnel.questions, plot)));
  if (rows.length === 0) return null;
  return html`<section aria-labelledby="funnel">
<h2 id="funnel">Where answers are lost</h2>
<p class="lead">How far a passage with the right place came, for the ${funnel.questions} questions that must cite one. The step that loses most is the one to work on.</p>
<table class="figures wide">
<caption>From the texts to a right answer</caption>
<thead><tr><th scope="col">Step</th><th scope="col">Came through</th><th scope="col" class="number">Lost here</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
</section>
`;
}

async function renderRow({ step, passed, lost }: FunnelRow, all: number, plot: Plot): Promise<Markup> {
  const bar = await plot(plotLossBar({ passed, lost, all }));
  return html`<tr><th scope="row">${step}</th><td><span class="figure">${bar}<span class="mean">${passed}</span></span></td><td class="number${lost > 0 ? " lost" : ""}" data-unit="lost here">${lost}</td></tr>
`;
}
