import type { Answer, AnswerSentence, Notice, Reference } from "../../domain/answer.ts";
import { html, type Markup } from "../markup.ts";
import { count, type Holdings, renderHoldings } from "./holdings.ts";
import { renderLayout } from "./layout.ts";
import { renderQuestionForm } from "./question-form.ts";
import { renderRefusal } from "./refusal.ts";
import { describeSource, renderSources } from "./sources.ts";

/** The page with an answer or a refusal, its sources, and below what Pinpoint knows. */
export function renderAnswerPage(answer: Answer, holdings: Holdings): string {
  const languages = new Map(holdings.documents.map((document) => [document.id, document.language]));
  const outcome = answer.refusal ? "No answer" : "Answer";
  const sources = count(answer.references.length, "source");
  return renderLayout({
    title: `${answer.refusal ? outcome : `${outcome}, ${sources}`} – Pinpoint`,
    main: html`${renderQuestionForm(answer.question)}
<section class="answer" id="answer" aria-labelledby="answer-title">
<h2 id="answer-title">${outcome}</h2>
<p role="status" class="visually-hidden">${answer.refusal ? "There is no answer; the reason follows." : `Answer ready, ${sources}.`}</p>
${renderNotices(answer.notices.filter((notice) => notice.kind === "premise"))}
${answer.refusal ? renderRefusal(answer.refusal) : null}
${renderSentences(answer)}
${renderNotices(answer.notices.filter((notice) => notice.kind !== "premise"))}
</section>
${renderSources(answer.references, languages)}
${renderHoldings(holdings, { open: false })}`,
  });
}

function renderSentences(answer: Answer): Markup | null {
  if (answer.sentences.length === 0) return null;
  const byNumber = new Map(answer.references.map((reference) => [reference.n, reference]));
  const how =
    answer.mode === "quoting"
      ? "What stands between quotation marks are the exact words of the sources."
      : "Written by a language model; each sentence was checked against the sources it cites.";
  return html`<div class="sentences" lang="${answer.language}">
${answer.sentences.map((sentence) => renderSentence(sentence, byNumber))}</div>
<p class="facts">${how}</p>`;
}

function renderSentence(sentence: AnswerSentence, byNumber: ReadonlyMap<number, Reference>): Markup {
  const links = sentence.citations.map((n) => renderCitation(n, byNumber.get(n)));
  const lang = sentence.citations.map((n) => byNumber.get(n)?.lang).find((one) => one !== undefined);
  const words = lang === undefined ? null : renderForeignQuote(sentence.text, lang);
  return html`<p><bdi>${words ?? sentence.text}</bdi><span class="citations" lang="en">${links}</span></p>
`;
}

/** A sentence whose quote is in another language than its frame; null where it ends in no quote. */
function renderForeignQuote(text: string, lang: string): Markup | null {
  const match = /^([^“«]*[“«]\u202F?)(.*?)(\u202F?[”»])$/s.exec(text);
  if (match === null) return null;
  const [, opening = "", quote = "", closing = ""] = match;
  return html`${opening}<span lang="${lang}">${quote}</span>${closing}`;
}

function renderCitation(n: number, reference: Reference | undefined): Markup {
  const name = reference ? `Source ${n}: ${describeSource(reference)}` : `Source ${n}`;
  return html` <a href="#source-${n}" aria-label="${name}">${n}</a>`;
}

const noticeNames: Readonly<Record<Notice["kind"], string>> = {
  premise: "About the question",
  stale: "May be out of date",
  conflict: "Sources disagree",
  "news-only": "News only",
  "one-sided": "One side only",
  degraded: "Limited service",
  "unofficial-translation": "Unofficial translation",
};

function renderNotices(notices: readonly Notice[]): readonly Markup[] {
  return notices.map(
    (
      notice,
    ) => html`<p class="notice"><strong>${noticeNames[notice.kind]}.</strong> <bdi>${notice.text}</bdi></p>
`,
  );
}
