import type { RunDescription } from "../run/evaluation-run.ts";
import { html, type Markup } from "./markup.ts";
import { renderCount } from "./render-figure.ts";

/** What the run was made of, so that its figures can be had again. */
export function renderAbout(about: RunDescription): Markup {
  const { program, generation, answerer, judges, sets } = about;
  return html`<section aria-labelledby="about">
<h2 id="about">What this run was made of</h2>
<p class="lead">The same program, index and questions give the same figures.</p>
<dl class="about">
<dt>Program</dt><dd>Pinpoint ${program}</dd>
<dt>Index</dt><dd><code>${generation}</code></dd>
<dt>Answers</dt><dd>${answerer === "quoting" ? "by quoting, without a model" : html`written by <bdi>${answerer}</bdi>`}</dd>
<dt>Judges</dt><dd>${judges.length === 0 ? "none" : judges.join(", then ")}</dd>
${sets.map(
  ({ path, questions, sha256 }) =>
    html`<dt>Set</dt><dd><code>${path}</code>, ${renderCount(questions, "question")}, SHA-256 <code>${sha256}</code></dd>
`,
)}</dl>
</section>
`;
}
