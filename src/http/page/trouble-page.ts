import { html } from "../markup.ts";
import type { Problem } from "../problem.ts";
import { renderLayout } from "./layout.ts";
import { renderQuestionForm } from "./question-form.ts";

/** The page for a fault: what went wrong, what to do, and the question as it was asked, ready to be corrected. */
export function renderTroublePage(problem: Problem, question: string): string {
  return renderLayout({
    title: `${problem.title} – Pinpoint`,
    main: html`${renderQuestionForm(question)}
<section class="trouble" id="answer" aria-labelledby="answer-title">
<h2 id="answer-title">${problem.title}</h2>
<p role="alert">${problem.detail}</p>
${problem.remedy === null ? null : html`<p>${problem.remedy}</p>`}
${problem.status < 500 ? null : html`<p class="facts">Request ${problem.request_id}</p>`}
</section>`,
  });
}
