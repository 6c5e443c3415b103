import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { html, Markup } from "./markup.ts";
import { renderAbout } from "./render-about.ts";
import { renderConfidence } from "./render-confidence.ts";
import { renderCount } from "./render-figure.ts";
import { renderGroups, renderMeasures } from "./render-figures.ts";
import { renderFunnel } from "./render-funnel.ts";
import { renderHeadline } from "./render-headline.ts";
import { renderJudges } from "./render-judges.ts";
import { createPlot } from "./render-plot.ts";
import { renderQuestions } from "./render-questions.ts";
import type { ReportData } from "./report-data.ts";

/**
 * A run as one HTML file that needs nothing beside it and asks nothing of any network: its style and its script are in it and allowed by
 * their hashes, and nothing else is. It is whole without the script, and prints well. The same data give the same bytes.
 */
export async function renderReportPage(data: ReportData): Promise<string> {
  const plot = await createPlot();
  const style = readBeside("report.css");
  const script = readBeside("report-script.js");
  const sections = [
    await renderHeadline(data, plot),
    await renderGroups(data.groups, plot),
    await renderFunnel(data.funnel, plot),
    await renderConfidence(data, plot),
    await renderMeasures(data.measures, plot),
    renderJudges(data.judges),
    renderQuestions(data.questions),
    renderAbout(data.about),
  ].filter((section) => section !== null);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash(style)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'">
<title>${data.about.name}: an evaluation – Pinpoint</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header>
<p class="kicker">Evaluation</p>
<h1><bdi>${data.about.name}</bdi></h1>
<p class="lead">${renderCount(data.questions.length, "question")}, ${describeAnswerer(data)}.</p>
${renderContents(sections)}</header>
<main>
${sections}</main>
<script>${new Markup(script)}</script>
</body>
</html>
`.source;
}

function readBeside(name: string): string {
  return readFileSync(new URL(name, import.meta.url), "utf8");
}

/** How a policy names what it allows: by the hash of what stands between the tags. */
function hash(source: string): string {
  return `sha256-${createHash("sha256").update(source).digest("base64")}`;
}

function describeAnswerer({ about }: ReportData): string {
  return about.answerer === "quoting"
    ? "answered by quoting, without a model"
    : `answered by ${about.answerer}`;
}

/** Links to the sections that there are, by their headings. */
function renderContents(sections: readonly Markup[]): Markup {
  const links = sections.flatMap(({ source }) => {
    const [, anchor = "", heading = ""] = /<h2 id="([^"]+)">([^<]+)</.exec(source) ?? [];
    return html`<li><a href="#${anchor}">${heading}</a></li>`;
  });
  return html`<nav aria-label="Sections"><ul class="contents">${links}</ul></nav>
`;
}
