import type { Answer, AnswerSentence, Reference } from "../../src/domain/answer.ts";
import { judgeAnswer } from "../measures/answers/judge-answer.ts";
import { html, type Markup } from "../report/markup.ts";
import type { EvaluatedQuestion } from "../run/evaluated-question.ts";

/**
 * One of the two replies to a question: what it says, its sources, and what it lacks to be right. What does not stand in `other`, the
 * reply of the other run, is marked.
 */
export function renderSide(
  name: "A" | "B",
  reply: EvaluatedQuestion | undefined,
  other: EvaluatedQuestion | undefined,
): Markup {
  return html`<div class="side">
<h4>${name}</h4>
${renderReply(reply, other?.answer ?? null)}</div>
`;
}

function renderReply(reply: EvaluatedQuestion | undefined, other: Answer | null): Markup {
  if (!reply) return html`<p>This run has no such question.</p>`;
  if (!reply.answer)
    return html`<p>There is no reply${reply.fault === null ? null : html`: <code>${reply.fault}</code>`}.</p>`;
  const { lacks } = judgeAnswer(reply.question, reply.answer);
  return html`${renderAnswer(reply.answer, other)}
${lacks.length === 0 ? null : html`<p class="lacks">Lacks ${lacks.join("; ")}.</p>`}
${reply.violations.map((violation) => html`<p class="lacks">${violation}</p>`)}`;
}

function renderAnswer(answer: Answer, other: Answer | null): Markup {
  const { language, sentences, references, refusal, notices } = answer;
  const said = new Set(other?.sentences.map(({ text }) => text));
  const cited = new Set(other?.references.map(nameSource));
  return html`${notices.map(({ kind, text }) => html`<p class="notice" dir="auto"><span class="label">${kind}</span> ${text}</p>`)}
${refusal && html`<p class="refusal" lang="${language}" dir="auto"><span class="label">refused: ${refusal.reason.replace("_", " ")}</span> ${refusal.message}</p>`}
${sentences.map((sentence) => renderSentence(sentence, { language, isNew: !said.has(sentence.text) }))}
${references.length === 0 ? null : html`<ul class="sources">${references.map((reference) => renderSource(reference, !cited.has(nameSource(reference))))}</ul>`}`;
}

function renderSentence(
  { text, citations }: AnswerSentence,
  { language, isNew }: { readonly language: string; readonly isNew: boolean },
): Markup {
  return html`<p class="sentence" lang="${language}" dir="auto">${isNew ? html`<mark>${text}</mark>` : text} <span class="cites">${citations.map((n) => `[${n}]`).join("")}</span></p>`;
}

function renderSource(reference: Reference, isNew: boolean): Markup {
  const name = nameSource(reference);
  return html`<li>[${reference.n}] <bdi>${isNew ? html`<mark>${name}</mark>` : name}</bdi></li>
`;
}

/** What a source is told from others by: the treaty and article, or the heading that it stands under, and the text. */
function nameSource({ instrument, article, document, headings }: Reference): string {
  const place = instrument
    ? [instrument.shortTitle, article && `article ${article}`]
    : [headings.at(-1) ?? null];
  return [...place.filter((part) => part !== null), document.title].join(", ");
}
