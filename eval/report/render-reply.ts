import type { Answer, Reference, TracedPassage } from "../../src/domain/answer.ts";
import type { EvaluationQuestion } from "../sets/evaluation-question.ts";
import { describeLoss } from "./funnel-names.ts";
import { html, type Markup } from "./markup.ts";
import type { ReportedQuestion } from "./report-data.ts";

/** So many passages of the trace are shown; the run's own files have all. */
const shownPassages = 10;

/** What was asked of a reply, the reply with its sources, and how it was judged and came to be. */
export function renderReply(reported: ReportedQuestion): Markup {
  const { question, answer, fault, violations } = reported;
  return html`<div class="reply">
<p class="note"><code>${question.id}</code> in <code>${reported.set}</code>. To be right: ${renderExpectation(question)}.</p>
${answer === null ? html`<p>There is no reply${fault && html`: <code>${fault}</code>`}.</p>` : renderAnswer(answer)}
${violations.length === 0 ? null : html`<h3>Broken promises</h3><ul class="violations">${violations.map((each) => html`<li>${each}</li>`)}</ul>`}
${renderScores(reported)}
${answer === null ? null : renderTrace(answer)}
</div>
`;
}

function renderExpectation(question: EvaluationQuestion): string {
  const { inst, art, nugget, notice, refuse, reason, premise } = question;
  if (premise) return "refuse, or correct what it takes for granted";
  if (refuse) return reason ? `refuse as ${reason.replaceAll("_", " ")}` : "refuse";
  const place = [inst?.join(" or "), art && `article ${art.join(" or ")}`].filter(
    (part) => part !== undefined,
  );
  const parts = [
    place.length > 0 && `cite ${place.join(", ")}`,
    nugget && `hold /${nugget.source}/`,
    notice && `give the notice ${notice}`,
  ].filter((part) => typeof part === "string");
  return parts.length > 0 ? parts.join("; ") : "answer";
}

function renderAnswer({ language, sentences, references, refusal, notices }: Answer): Markup {
  return html`${notices.map(({ kind, text }) => html`<p class="notice" dir="auto"><span class="label">${kind}</span> ${text}</p>`)}
${refusal ? html`<p class="refusal" lang="${language}" dir="auto"><span class="label">refused: ${refusal.reason.replaceAll("_", " ")}</span> ${refusal.message}</p><ul>${refusal.suggestions.map((each) => html`<li dir="auto">${each}</li>`)}</ul>` : null}
${sentences.map(({ text, citations }) => html`<p class="sentence" lang="${language}" dir="auto">${text} <span class="cites">${citations.map((n) => `[${n}]`).join("")}</span></p>`)}
${references.length === 0 ? null : html`<h3>Sources</h3><ol class="sources">${references.map(renderReference)}</ol>`}`;
}

function renderReference({ n, quote, cite, document, headings }: Reference): Markup {
  const asOf = document.asOf ? ` (as of ${document.asOf})` : "";
  return html`<li value="${n}"><blockquote dir="auto">${quote}</blockquote>
<p><bdi>${cite}</bdi></p>
<p class="note">${document.kind}: <bdi>${document.title}</bdi>${asOf}${headings.length > 0 ? html`, under <bdi>${headings.join(" › ")}</bdi>` : null}</p></li>
`;
}

function renderScores({ scores, funnel }: ReportedQuestion): Markup {
  const known = Object.entries(scores).filter(([, score]) => score !== null);
  return html`<h3>Scores</h3>
<dl class="scores">${known.map(([name, score]) => html`<div><dt>${name}</dt><dd>${Number(score?.toFixed(4))}</dd></div>`)}</dl>
${funnel ? html`<p class="note">The right place was ${describeLoss(funnel) ?? "found and cited, and the answer is right"}.</p>` : null}`;
}

function renderTrace({ trace, references }: Answer): Markup {
  const { retrieved, dropped } = trace;
  const cited = Map.groupBy(references, ({ passage }) => passage);
  const rows = retrieved
    .slice(0, shownPassages)
    .map((each) => renderPassage(each, cited.get(each.passage) ?? []));
  const more = retrieved.length - rows.length;
  return html`${
    rows.length === 0
      ? null
      : html`<h3>Passages found</h3><table class="passages">
<thead><tr><th scope="col" class="number">Rank</th><th scope="col">Passage</th><th scope="col" class="number">Score</th><th scope="col">Found by</th></tr></thead>
<tbody>
${rows}</tbody>
</table>${more > 0 ? html`<p class="note">And ${more} more.</p>` : null}`
  }
${dropped.length === 0 ? null : html`<h3>Sentences not shown</h3><ul class="dropped">${dropped.map(({ text, reason }) => html`<li><span dir="auto">${text}</span> <span class="note">${reason}</span></li>`)}</ul>`}`;
}

function renderPassage({ passage, rank, score, scores }: TracedPassage, cited: readonly Reference[]): Markup {
  const retrievers = Object.entries(scores).map(([name, value]) => `${name} ${value.toFixed(2)}`);
  return html`<tr><td class="number">${rank}</td><td><code>${passage}</code> ${cited.map(({ n }) => `[${n}]`).join("")}</td><td class="number">${score.toFixed(3)}</td><td>${retrievers.join(", ")}</td></tr>
`;
}
