import type { AuditedFile, LocatedFinding } from "../../domain/audit-report.ts";
import { html, type Markup, safeLink } from "../markup.ts";

/** What a finding is shown with: its own anchor and number, the language of its text, and the text that stands against it. */
export interface FindingSurroundings {
  readonly anchor: string;
  readonly number: string;
  readonly language: string | null;
  readonly other: AuditedFile | undefined;
}

/** Words that are shown of a passage, at most. */
const shownWords = 80;

/** One finding: where, the words, what is wrong, what stands against it, what would mend it. */
export function renderFinding(
  finding: LocatedFinding,
  { anchor, number, language, other }: FindingSurroundings,
): Markup {
  const { kind, words, before, after, problem, remedy, against } = finding;
  return html`<li id="${anchor}" class="finding">
<p class="place"><a href="#${anchor}">${number}</a> <code class="kind">${kind}</code> ${renderPlace(finding)}</p>
<blockquote lang="${language ?? ""}"><bdi>${before}<mark>${shorten(words)}</mark>${after}</bdi></blockquote>
<p class="problem">${problem}</p>
${against ? renderAgainst(against.words, other) : null}
<p class="remedy"><span class="label">To mend it:</span> ${remedy}</p>
</li>
`;
}

function renderPlace({ line, page, url }: LocatedFinding): Markup | null {
  if (line !== null) return html`line ${line}`;
  if (page !== null) return html`page ${page}`;
  const link = safeLink(url);
  return link === null ? null : html`<a href="${link}" rel="noopener noreferrer nofollow">${link}</a>`;
}

function renderAgainst(words: string, other: AuditedFile | undefined): Markup {
  const title = other ? html`<cite lang="${other.language ?? ""}"><bdi>${other.title}</bdi></cite>` : null;
  return html`<figure>
<figcaption>Against it stands ${title}:</figcaption>
<blockquote lang="${other?.language ?? ""}"><bdi>${shorten(words)}</bdi></blockquote>
</figure>`;
}

function shorten(words: string): string {
  const all = words.split(/\s+/);
  return all.length <= shownWords ? words : `${all.slice(0, shownWords).join(" ")} …`;
}
