import type { Reference } from "../../domain/answer.ts";
import { html, type Markup, safeLink } from "../markup.ts";
import { nameKind, renderAge } from "./holdings.ts";

/** The sources of an answer in the order of their numbers. `languages` gives the language of a document by its id. */
export function renderSources(
  references: readonly Reference[],
  languages: ReadonlyMap<string, string | null>,
): Markup | null {
  if (references.length === 0) return null;
  return html`<section class="sources" aria-labelledby="sources-title">
<h2 id="sources-title">Sources</h2>
<ol>
${references.map((reference) => renderSource(reference, languages.get(reference.document.id) ?? ""))}</ol>
</section>`;
}

/** What a source is, in a few words: "Convention on the Rights of the Child, Article 34", or the document's title. */
export function describeSource(reference: Reference): string {
  const { instrument, article } = reference;
  if (instrument === null) return reference.document.title;
  return article === null ? instrument.shortTitle : `${instrument.shortTitle}, ${nameArticle(article)}`;
}

function renderSource(reference: Reference, language: string): Markup {
  const { n, instrument, headings } = reference;
  return html`<li id="source-${n}" class="source" value="${n}" tabindex="-1">
<h3><span class="number"><span class="visually-hidden">Source </span>${n}</span> ${instrument === null ? renderTitle(reference, language) : renderTreaty(instrument, reference.article)}</h3>
<blockquote lang="${language}"><bdi>${reference.quote}</bdi></blockquote>
<p class="place">${renderDocument(reference, language)}</p>
${headings.length === 0 ? null : renderHeadings(headings, language)}
<p class="cite"><span class="label">Cite as</span> <bdi>${reference.cite}</bdi></p>
<p class="back"><a href="#answer">Back to the answer<span class="visually-hidden"> from source ${n}</span></a></p>
</li>
`;
}

function renderTreaty(instrument: NonNullable<Reference["instrument"]>, article: string | null): Markup {
  const place = article === null ? null : html` <span class="article">${nameArticle(article)}</span>`;
  const series = instrument.series === null ? null : html` <span class="series">${instrument.series}</span>`;
  return html`<bdi>${instrument.shortTitle}</bdi>${place}${series}`;
}

/** Kind, title, publisher, page and age of the document; the title of one without a treaty is the heading already. */
function renderDocument(reference: Reference, language: string): Markup {
  const { document, instrument } = reference;
  const title = instrument === null ? null : html`: ${renderTitle(reference, language)}`;
  const publisher = document.publisher === null ? null : html`, <bdi>${document.publisher}</bdi>`;
  const page = reference.locator?.page ? html`, p. <bdi>${reference.locator.page}</bdi>` : null;
  return html`${nameKind(document.kind)}${title}${publisher}${page}, ${renderAge(document)}`;
}

/** The link leads to the very place where there is an address of it. A new tab: leaving a page that was posted would lose the answer, which no cache may keep. */
function renderTitle(reference: Reference, language: string): Markup {
  const title = html`<cite lang="${language}"><bdi>${reference.document.title}</bdi></cite>`;
  const link = safeLink(reference.locator?.url ?? reference.document.url);
  if (link === null) return title;
  return html`<a href="${link}" target="_blank" rel="noopener noreferrer nofollow">${title}<span class="visually-hidden"> (opens in a new tab)</span></a>`;
}

function renderHeadings(headings: readonly string[], language: string): Markup {
  return html`<p class="headings" lang="${language}"><span class="label" lang="en">Under</span> ${headings.map(
    (heading, position) =>
      html`${position === 0 ? null : html` <span aria-hidden="true">›</span> `}<bdi>${heading}</bdi>`,
  )}</p>`;
}

/** "34" as "Article 34"; "preamble" and "annex i" are names by themselves. */
function nameArticle(article: string): string {
  return /^\d/.test(article) ? `Article ${article}` : article.charAt(0).toUpperCase() + article.slice(1);
}
