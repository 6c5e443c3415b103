import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { html, Markup } from "../report/markup.ts";
import { renderCount } from "../report/render-figure.ts";
import type { JudgedComparison, RunComparison } from "./compare-runs.ts";
import type { ComparedReplies } from "./comparison-input.ts";
import {
  comparisonColumns,
  describeChange,
  describeComparison,
  describeMeasure,
} from "./describe-comparison.ts";
import type { QuestionChange } from "./find-changes.ts";
import { renderDifference, scaleOf } from "./render-difference.ts";
import { renderSide } from "./render-side.ts";

/**
 * A comparison as one HTML file that needs nothing beside it: the figures, then every question that got worse or better with both
 * replies side by side; without them where `replies` is null, as for runs that only rank. No script, no other origin, and it prints
 * well. The same comparison gives the same bytes.
 */
export function renderComparisonPage(comparison: RunComparison, replies: ComparedReplies | null): string {
  const style = ["../report/report.css", "comparison-page.css"].map(readBeside).join("\n");
  const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; base-uri 'none'; form-action 'none'`;
  const { a, b, worse, better } = comparison;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${a} and ${b}: a comparison – Pinpoint</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header>
<p class="kicker">Comparison of two runs</p>
<h1><bdi>${b}</bdi> against <bdi>${a}</bdi></h1>
<nav aria-label="Sections"><ul class="contents"><li><a href="#figures">Figures</a></li><li><a href="#worse">Worse in B</a></li><li><a href="#better">Better in B</a></li></ul></nav>
</header>
<main>
${renderFigures(comparison)}
${renderChanges("worse", worse, replies)}
${renderChanges("better", better, replies)}
</main>
</body>
</html>
`.source;
}

function readBeside(name: string): string {
  return readFileSync(new URL(name, import.meta.url), "utf8");
}

function renderFigures(comparison: RunComparison): Markup {
  const scale = scaleOf(comparison.measures.filter(({ unit }) => unit === "share"));
  const [measure, verdict, ...rest] = comparisonColumns;
  const edge = Math.round(scale * 100);
  return html`<section aria-labelledby="figures">
<h2 id="figures">Figures</h2>
${describeComparison(comparison).map((sentence) => html`<p class="lead">${sentence}</p>\n`)}
<p class="lead">Differences are B less A, those of shares in points of a hundred; the drawings reach from −${edge} to +${edge}.</p>
<div class="scrolled" tabindex="0" role="group" aria-labelledby="figures">
<table class="comparison">
<thead><tr><th scope="col">${measure}</th><th scope="col">${verdict}</th><th scope="col"><span class="unseen">drawing</span></th>${rest.map((column) => html`<th scope="col" class="number">${column}</th>`)}</tr></thead>
<tbody>
${comparison.measures.map((compared) => renderMeasure(compared, scale))}</tbody>
</table>
</div>
</section>
`;
}

function renderMeasure(measure: JudgedComparison, scale: number): Markup {
  const [name = "", verdict = "", ...figures] = describeMeasure(measure);
  return html`<tr class="${measure.verdict}"><th scope="row">${name}</th><td class="verdict">${verdict}</td><td>${measure.unit === "share" ? renderDifference(measure, scale) : null}</td>${figures.map((figure) => html`<td class="number">${figure}</td>`)}</tr>
`;
}

function renderChanges(
  direction: "worse" | "better",
  questions: readonly QuestionChange[],
  replies: ComparedReplies | null,
): Markup {
  const marked = replies && questions.length > 0;
  return html`<section aria-labelledby="${direction}">
<h2 id="${direction}">${direction === "worse" ? "Worse in B" : "Better in B"}</h2>
<p class="lead">${questions.length === 0 ? "None." : `${renderCount(questions.length, "question")}.`}${marked ? " What only one of the two replies says or cites is marked." : null}</p>
${questions.map((question) => renderQuestion(question, replies))}</section>
`;
}

function renderQuestion({ id, text, changes }: QuestionChange, replies: ComparedReplies | null): Markup {
  const [a, b] = [replies?.a.get(id), replies?.b.get(id)];
  const language = (a ?? b)?.question.lang ?? "";
  return html`<article class="change">
<h3><code>${id}</code> ${text === null ? null : html`<bdi lang="${language}">${text}</bdi>`}</h3>
<ul class="scores">${changes.map((change) => html`<li class="${change.direction}">${describeChange(change)}</li>`)}</ul>
${replies && html`<div class="sides">${renderSide("A", a, b)}${renderSide("B", b, a)}</div>`}
</article>
`;
}
