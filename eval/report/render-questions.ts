import { describeLoss } from "./funnel-names.ts";
import { type Content, html, type Markup } from "./markup.ts";
import { renderCount } from "./render-figure.ts";
import { renderReply } from "./render-reply.ts";
import type { ReportData, ReportedQuestion } from "./report-data.ts";
import { clipText } from "./show-text.ts";

/** So much of a question is shown before it is opened. */
const summaryLength = 300;

/**
 * Every question with its reply folded away. The table is whole without the script of the page, which only lets it be sorted, by the
 * `data-sort` of cells, and filtered, by the `data-` words of rows.
 */
export function renderQuestions(questions: ReportData["questions"]): Markup {
  const wrong = questions.filter(({ right }) => !right).length;
  return html`<section aria-labelledby="questions">
<h2 id="questions">All questions</h2>
<p class="lead">${renderCount(questions.length, "question")}, ${wrong} of them answered wrong. <span class="on-screen">Open one to see its reply, its sources, and how it was judged.</span></p>
<p class="lead on-paper">On paper, only those answered wrong are listed.</p>
${renderFilters(questions)}<table class="questions" id="question-table">
<caption>Questions and their replies</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${questions.map(renderRow)}</tbody>
</table>
</section>
`;
}

const heads = ["Question", "Result", "Reply", "Kind", "Language", "Lost at"];

function renderRow(reported: ReportedQuestion, position: number): Markup {
  const { question, kind, right, lacks, answer, funnel } = reported;
  const result = right ? "right" : "wrong";
  const reply = describeReply(answer);
  return html`<tr id="q-${position + 1}" class="${result}" data-result="${result}" data-kind="${kind}" data-language="${question.lang}">
<td data-sort="${position}"><details><summary><span class="badge">${result}</span> <bdi lang="${question.lang}">${clipText(question.q, summaryLength)}</bdi>${right ? null : renderLacks(lacks)}</summary>
${question.q.length > summaryLength ? html`<p lang="${question.lang}" dir="auto">${question.q}</p>` : null}${renderReply(reported)}</details></td>
${[result, reply, kind, question.lang, (funnel && describeLoss(funnel)) ?? "–"].map(
  (cell, column) => html`<td data-sort="${cell}"${column === 0 ? html` class="result"` : null}>${cell}</td>`,
)}
</tr>
`;
}

function renderLacks(lacks: ReportedQuestion["lacks"]): Markup {
  return html`<span class="lacks">Lacks ${lacks.map((lack, position) => html`${position > 0 ? "; " : null}<bdi>${lack}</bdi>`)}</span>`;
}

function describeReply(answer: ReportedQuestion["answer"]): string {
  if (answer === null) return "none";
  return answer.refusal ? `refused: ${answer.refusal.reason.replaceAll("_", " ")}` : "answered";
}

/** Hidden until the script of the page, without which they could do nothing, shows them. */
function renderFilters(questions: readonly ReportedQuestion[]): Markup {
  return html`<form class="filters" id="filters" hidden>
${renderChoice("result", "Result", ["wrong", "right"])}${renderChoice(
  "kind",
  "Kind",
  questions.map(({ kind }) => kind),
)}${renderChoice(
  "language",
  "Language",
  questions.map(({ question }) => question.lang),
)}<label>Words <input type="search" name="words" autocomplete="off"></label>
<output id="shown"></output>
</form>
`;
}

function renderChoice(name: string, label: string, values: readonly string[]): Content {
  const options = [...new Set(values)].map((value) => html`<option>${value}</option>`);
  return html`<label>${label} <select name="${name}"><option value="">all</option>${options}</select></label>
`;
}
