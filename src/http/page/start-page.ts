import { html } from "../markup.ts";
import { type Holdings, renderHoldings } from "./holdings.ts";
import { renderLayout } from "./layout.ts";
import { renderExamples, renderQuestionForm } from "./question-form.ts";

/** The page before anything is asked: the form, what Pinpoint is, example questions, what it knows. */
export function renderStartPage(holdings: Holdings): string {
  return renderLayout({
    title: "Pinpoint: questions on treaties",
    main: html`${renderQuestionForm("")}
<p class="about">Ask in your own words. Pinpoint looks through research guides, news and treaty texts, and answers with their
sentences. Each one names the treaty and the article it comes from, and how old its source is.</p>
${renderExamples()}
${renderHoldings(holdings, { open: true })}`,
  });
}
