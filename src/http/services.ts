import type { AskOptions } from "../answer/ask.ts";
import type { PlaceCitation } from "../citation/cite-words.ts";
import type { Answer } from "../domain/answer.ts";
import type { DocumentKind, DocumentMetadata } from "../domain/document.ts";
import type { Instrument, InstrumentKind, PartialDate } from "../domain/instrument.ts";
import type { SearchReply, SearchResult } from "../domain/search-reply.ts";

/** A document as lists show it. */
export interface DocumentSummary extends DocumentMetadata {
  /** How many passages it was split into. */
  readonly passages: number;
  /** Ids of the instruments that it names, in order of first mention. */
  readonly instruments: readonly string[];
}

/** A heading or entry line of a document: its words, its level from 1, and where they stand in the text. */
export interface DocumentHeading {
  readonly text: string;
  readonly depth: number;
  readonly span: readonly [number, number];
}

/** A passage as a view of its document shows it; its words are the slice of `span`. */
export interface DocumentPassage {
  readonly id: string;
  readonly span: readonly [number, number];
  readonly headings: readonly string[];
  /** Instrument id, or null for a passage about none. */
  readonly subject: string | null;
  /** Distinct places that the passage names, written as "opsc 3(1)(c)". */
  readonly pinpoints: readonly string[];
}

/** A document with its whole canonical text, into which every span is an offset. */
export interface DocumentView extends Omit<DocumentSummary, "passages"> {
  readonly text: string;
  readonly headings: readonly DocumentHeading[];
  readonly passages: readonly DocumentPassage[];
}

/** An instrument as lists show it. */
export interface InstrumentSummary {
  readonly id: string;
  readonly kind: InstrumentKind;
  readonly title: string;
  readonly shortTitle: string;
  /** Printed forms: "2171 UNTS 227". */
  readonly series: readonly string[];
  readonly adopted: PartialDate | null;
  /** Since when it is in force; null also where it is no longer so. */
  readonly inForce: PartialDate | null;
  readonly parent: string | null;
  /** How many articles the register lists; 0 where the list has not been checked. */
  readonly articles: number;
  /** How many documents of the corpus name it. */
  readonly documents: number;
}

/** A document that speaks of an instrument, and in how many of its passages. */
export interface InstrumentSource {
  readonly id: string;
  readonly title: string;
  readonly kind: DocumentKind | null;
  readonly passages: number;
}

/** An instrument with the documents that speak of it, in the order of the corpus. */
export interface InstrumentView extends Instrument {
  readonly documents: readonly InstrumentSource[];
}

/** A passage and the document that it stands in. */
export type PassageView = Pick<SearchResult, "passage" | "document">;

/** Whether questions can be answered now, and from what. */
export interface Readiness {
  readonly ready: boolean;
  /** The generation that serves, or null where none is open. */
  readonly generation: string | null;
  /** What is wrong with a newer generation in whose place an older one serves, in words for the operator. */
  readonly degraded: string | null;
}

/**
 * What the routes need from the rest of the house. Rejections are Faults where caller or environment are at fault,
 * `question_empty`, `question_too_long` and `question_malformed` among them; anything else is a bug and becomes a 500.
 */
export interface Services {
  ask(question: string, options: AskOptions): Promise<Answer>;
  search(question: string, options: { readonly k: number }): Promise<SearchReply>;
  listDocuments(): Promise<readonly DocumentSummary[]>;
  findDocument(id: string): Promise<DocumentView | undefined>;
  findPassage(id: string): Promise<PassageView | undefined>;
  listInstruments(): Promise<readonly InstrumentSummary[]>;
  findInstrument(id: string): Promise<InstrumentView | undefined>;
  /** The citation of every place that the words name; needs no index. Throws a Fault `not_found` where they name none. */
  cite(words: string): readonly PlaceCitation[];
  readiness(): Readiness;
}
