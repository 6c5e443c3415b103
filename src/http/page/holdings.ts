import type { DocumentKind, DocumentMetadata } from "../../domain/document.ts";
import { html, type Markup } from "../markup.ts";
import type { DocumentSummary, InstrumentSummary } from "../services.ts";
import { renderDate } from "./render-date.ts";

/** What Pinpoint knows: the texts it answers from and the register of instruments. */
export interface Holdings {
  readonly documents: readonly DocumentSummary[];
  readonly instruments: readonly InstrumentSummary[];
}

const kindNames: Readonly<Record<DocumentKind, string>> = {
  treaty: "Treaty text",
  report: "Report",
  guide: "Research guide",
  news: "News",
};

/** The name of a document's kind for people. */
export function nameKind(kind: DocumentKind | null): string {
  return kind === null ? "Text" : kindNames[kind];
}

/** How old a document is: the date of which it states the position, else when it was published. */
export function renderAge(document: Pick<DocumentMetadata, "asOf" | "published">): Markup {
  if (document.asOf !== null) return html`position as of ${renderDate(document.asOf)}`;
  if (document.published !== null) return html`published ${renderDate(document.published)}`;
  return html`date unknown`;
}

/** The section that says what the answers come from. `open` shows the lists at once. */
export function renderHoldings(holdings: Holdings, options: { readonly open: boolean }): Markup {
  const { documents, instruments } = holdings;
  return html`<section class="holdings" aria-labelledby="holdings-title">
<h2 id="holdings-title">What Pinpoint knows</h2>
<p>Every answer is made of sentences from these texts, and nothing else. Where they do not hold the answer, Pinpoint says so.</p>
<details${options.open ? html` open` : null}>
<summary>${count(documents.length, "text")}</summary>
<ul class="texts">
${documents.map(renderDocument)}</ul>
</details>
<details>
<summary>${count(instruments.length, "treaty or other instrument", "treaties and other instruments")}</summary>
<ul class="instruments">
${instruments.map(renderInstrument)}</ul>
</details>
</section>`;
}

function renderDocument(document: DocumentSummary): Markup {
  return html`<li><cite lang="${document.language ?? ""}"><bdi>${document.title}</bdi></cite>
<span class="facts">${nameKind(document.kind)}, ${renderAge(document)}</span></li>
`;
}

function renderInstrument(instrument: InstrumentSummary): Markup {
  return html`<li><bdi>${instrument.title}</bdi>
<span class="facts">${instrument.series.map((series) => html`${series} · `)}${renderStanding(instrument)}</span></li>
`;
}

function renderStanding(instrument: InstrumentSummary): Markup {
  if (instrument.inForce !== null) return html`in force since ${renderDate(instrument.inForce)}`;
  if (instrument.adopted !== null) return html`adopted ${renderDate(instrument.adopted)}`;
  return html`dates not recorded`;
}

/** "1 text", "2 texts". */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}
