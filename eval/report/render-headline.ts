import { type Content, html, type Markup } from "./markup.ts";
import { plotStrip } from "./plot-strip.ts";
import { renderCount, renderDescription, renderInterval, renderValue } from "./render-figure.ts";
import type { Plot } from "./render-plot.ts";
import type { MeasureFigure, ReportData, ReportedQuestion } from "./report-data.ts";

/** The figures that a reader must see, each on a card with its interval; and whether the promises were kept. */
export async function renderHeadline({ pair, headline, questions }: ReportData, plot: Plot): Promise<Markup> {
  const render = (figures: readonly MeasureFigure[]) =>
    Promise.all(figures.map((figure) => renderCard(figure, plot)));
  return html`<section aria-labelledby="headline">
<h2 id="headline">In short</h2>
${
  pair &&
  html`<p class="lead">The first two belong together: who answers everything never refuses wrongly, and who refuses everything never answers wrong.</p>
<div class="cards pair">
${await render(pair)}</div>
`
}<div class="cards">
${await render(headline)}${renderPromises(countBroken(questions))}</div>
</section>
`;
}

async function renderCard(figure: MeasureFigure, plot: Plot): Promise<Markup> {
  const { name, unit, n } = figure;
  const interval = renderInterval(figure, unit);
  return html`<div class="card">
<h3>${name}</h3>
<p class="value">${renderValue(figure.mean, unit)}</p>
<p class="interval">${interval ? `95 % interval ${interval}, of ${renderCount(n, "question")}` : renderCount(n, "question")}</p>
${unit === "share" ? await plot(plotStrip(figure)) : null}
<p class="note">${renderDescription(figure)}</p>
</div>
`;
}

/** How many replies broke a promise, of how many that there are. */
export interface BrokenPromises {
  readonly broken: number;
  readonly replies: number;
}

/** Counts replies that broke a promise: a sentence without its citation, a quote that is not in its text. */
export function countBroken(
  questions: readonly Pick<ReportedQuestion, "answer" | "violations">[],
): BrokenPromises {
  return {
    broken: questions.filter(({ violations }) => violations.length > 0).length,
    replies: questions.filter(({ answer }) => answer !== null).length,
  };
}

/**
 * What a count of none still allows: with 95 % confidence at most three in as many as there were. J. A. Hanley and A. Lippman-Hand,
 * "If Nothing Goes Wrong, Is Everything All Right?", Journal of the American Medical Association 249 (1983) 1743.
 */
export function renderRuleOfThree({ broken, replies }: BrokenPromises): string | undefined {
  if (broken > 0 || replies === 0) return undefined;
  return `None in ${renderCount(replies, "reply", "replies")} means, with 95 % confidence, at most ${renderValue(Math.min(1, 3 / replies), "share")} (rule of three).`;
}

function renderPromises(count: BrokenPromises): Content {
  const { broken, replies } = count;
  return html`<div class="card${broken > 0 ? " broken" : ""}">
<h3>Broken promises</h3>
<p class="value">${broken}</p>
<p class="interval">of ${renderCount(replies, "reply", "replies")}</p>
<p class="note">Replies with a sentence that cites nothing, a quote that is not in its text, or a place that its source does not name. ${renderRuleOfThree(count) ?? null}</p>
</div>
`;
}
