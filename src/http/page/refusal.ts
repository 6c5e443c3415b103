import type { Refusal, RefusalReason } from "../../domain/answer.ts";
import { html, type Markup } from "../markup.ts";

const reasonNames: Readonly<Record<RefusalReason, string>> = {
  no_evidence: "The texts do not say",
  out_of_scope: "Outside of these texts",
  false_premise: "The question assumes something that is not so",
  ambiguous: "The question could mean more than one thing",
  upstream: "The model could not be reached",
};

/** Why there is no answer, and where to look next. */
export function renderRefusal(refusal: Refusal): Markup {
  return html`<div class="refusal">
<h3>${reasonNames[refusal.reason]}</h3>
<p><bdi>${refusal.message}</bdi></p>
${refusal.suggestions.length === 0 ? null : renderSuggestions(refusal.suggestions)}
</div>`;
}

function renderSuggestions(suggestions: readonly string[]): Markup {
  return html`<p id="suggestions">Where to look, or what to ask instead:</p>
<ul aria-labelledby="suggestions">
${suggestions.map((suggestion) => html`<li><bdi>${suggestion}</bdi></li>\n`)}</ul>`;
}
