import { readFileSync } from "node:fs";
import { type AuditReport, countKinds, type LocatedFinding } from "../../domain/audit-report.ts";
import { html, Markup } from "../markup.ts";
import { renderDate } from "../page/render-date.ts";
import { groupFindings, type TextFindings } from "./group-findings.ts";
import { describeKind } from "./kind-names.ts";
import { renderFinding } from "./render-finding.ts";

/** An audit as one HTML file that needs nothing beside it: no script, no other origin. It prints well. */
export function renderAuditPage(report: AuditReport): string {
  const groups = groupFindings(report);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Audit of ${count(report.texts.length, "text")} – Pinpoint</title>
<style>
${stylesheet()}</style>
</head>
<body>
<header>
<h1>Audit of the texts</h1>
<p class="facts">${count(report.texts.length, "text")}, audited on ${renderDate(report.today)}</p>
</header>
<main>
${report.findings.length === 0 ? html`<p class="nothing">Nothing was found.</p>` : renderSummary(report, groups)}
${report.skipped.length === 0 ? null : renderSkipped(report)}
${groups.map((group) => renderText(group, report))}
</main>
<footer>
<p>A finding is a reason to look, not a judgement: where the text is right, the register or the text that it was held against may be wrong.</p>
</footer>
</body>
</html>
`.source;
}

function stylesheet(): Markup {
  return new Markup(readFileSync(new URL("audit-page.css", import.meta.url), "utf8"));
}

function renderSummary({ findings, texts }: AuditReport, groups: readonly TextFindings[]) {
  return html`<section aria-labelledby="summary">
<h2 id="summary">Summary</h2>
<p>${count(findings.length, "finding")} in ${groups.length} of ${count(texts.length, "text")}.</p>
<table>
<caption>By kind</caption>
<thead><tr><th scope="col">Kind</th><th scope="col" class="number">Count</th></tr></thead>
<tbody>
${countKinds(findings).map(
  ([kind, number]) =>
    html`<tr><th scope="row"><code class="kind">${kind}</code> ${describeKind(kind)}</th><td class="number">${number}</td></tr>\n`,
)}</tbody>
</table>
<table>
<caption>By text</caption>
<thead><tr><th scope="col">Text</th><th scope="col" class="number">Count</th></tr></thead>
<tbody>
${groups.map(
  ({ anchor, text, findings: own }) =>
    html`<tr><th scope="row"><a href="#${anchor}"><bdi lang="${text.language ?? ""}">${text.title}</bdi></a></th><td class="number">${own.length}</td></tr>\n`,
)}</tbody>
</table>
</section>`;
}

function renderSkipped({ skipped }: AuditReport) {
  return html`<section aria-labelledby="skipped">
<h2 id="skipped">Could not be read</h2>
<ul class="skipped">
${skipped.map(({ file, reason }) => html`<li><code>${file}</code> ${reason}</li>\n`)}</ul>
</section>`;
}

function renderText({ number: group, anchor, text, findings }: TextFindings, report: AuditReport) {
  const known = new Map(report.texts.map((each) => [each.documentId, each]));
  const render = (finding: LocatedFinding, position: number) =>
    renderFinding(finding, {
      anchor: `${anchor}-${position + 1}`,
      number: `${group}.${position + 1}`,
      language: text.language,
      other: finding.against && known.get(finding.against.documentId),
    });
  return html`<section class="text" id="${anchor}" aria-labelledby="${anchor}-title">
<h2 id="${anchor}-title"><bdi lang="${text.language ?? ""}">${text.title}</bdi></h2>
<p class="facts"><code>${text.file}</code>, ${count(findings.length, "finding")}</p>
<ol>
${findings.map(render)}</ol>
<p class="back"><a href="#summary">Back to the summary</a></p>
</section>
`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
