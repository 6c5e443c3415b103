import type { DocumentKind } from "../domain/document.ts";
import type { PartialDate } from "../domain/instrument.ts";
import { formatPartialDate, isDay } from "../domain/partial-date.ts";

/** The words between the parts of a source, in one language. */
export interface SourceWords {
  /** What a document is; "text" where it is not known. */
  readonly kinds: Readonly<Record<DocumentKind | "text", string>>;
  /** Before what the words stand under. */
  readonly under: string;
  /** The date of which a document states the position. */
  readonly asOf: (date: PartialDate) => string;
  readonly published: (date: PartialDate) => string;
  /** Before the citation of an instrument. */
  readonly treaty: string;
  /** The sign between a name and what it names, with the space before it. */
  readonly colon: string;
}

const english: SourceWords = {
  kinds: { guide: "guide", treaty: "treaty", report: "report", news: "news", text: "text" },
  under: "under",
  asOf: (date) => `as of ${formatPartialDate(date)}`,
  published: (date) => `published ${formatPartialDate(date)}`,
  treaty: "Treaty",
  colon: ":",
};

const french: SourceWords = {
  kinds: { guide: "guide", treaty: "traité", report: "rapport", news: "presse", text: "texte" },
  under: "sous",
  asOf: (date) => `état ${isDay(date) ? "au" : "en"} ${formatPartialDate(date, "fr")}`,
  published: (date) => `publié ${isDay(date) ? "le" : "en"} ${formatPartialDate(date, "fr")}`,
  treaty: "Traité",
  colon: "\u00A0:",
};

const spanish: SourceWords = {
  kinds: { guide: "guía", treaty: "tratado", report: "informe", news: "prensa", text: "texto" },
  under: "en",
  asOf: (date) => `situación ${isDay(date) ? "al" : "en"} ${formatPartialDate(date, "es")}`,
  published: (date) => `publicado ${isDay(date) ? "el" : "en"} ${formatPartialDate(date, "es")}`,
  treaty: "Tratado",
  colon: ":",
};

const languages: ReadonlyMap<string, SourceWords> = new Map([
  ["fr", french],
  ["es", spanish],
]);

/** The words for sources in a language, by its ISO 639-1 code: English for all but French and Spanish. */
export function sourceWordsOf(language: string): SourceWords {
  return languages.get(language) ?? english;
}
