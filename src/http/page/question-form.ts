import { html, type Markup } from "../markup.ts";

/** The form that asks. It posts to the same page, so the question is in no address; `#answer` is where the reply begins. */
export function renderQuestionForm(question: string): Markup {
  // One line, so that the Enter key asks where no script can see to it.
  return html`<form class="ask" method="post" action="/#answer" role="search" aria-label="Ask a question">
<label for="question">Your question</label>
<input id="question" name="question" type="text" value="${question}" maxlength="2000" required dir="auto" autocomplete="off" enterkeyhint="search" aria-describedby="question-hint">
<div class="form-row">
<p id="question-hint" class="hint">In plain words; up to 2,000 characters.</p>
<button type="submit">Ask</button>
</div>
</form>`;
}

/** Questions that show what can be asked; each is answered by the texts that ship. */
export const exampleQuestions: readonly string[] = [
  "Which article protects children from sexual exploitation?",
  "What is the Budapest Convention?",
  "Is hacking illegal under international law?",
  "Is the second additional protocol in force?",
  "When did the UN start negotiating a cybercrime treaty?",
];

/** The example questions as buttons that ask them. */
export function renderExamples(): Markup {
  return html`<section class="examples" aria-labelledby="examples-title">
<h2 id="examples-title">Try one of these</h2>
<form method="post" action="/#answer">
<ul>
${exampleQuestions.map((question) => html`<li><button type="submit" name="question" value="${question}">${question}</button></li>\n`)}</ul>
</form>
</section>`;
}
