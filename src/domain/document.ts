import type { PartialDate } from "./instrument.ts";
import type { Pinpoint } from "./pinpoint.ts";
import type { Span } from "./span.ts";

/** What sort of text a document is. It decides how far the document can be trusted for a statement of law. */
export type DocumentKind = "treaty" | "report" | "guide" | "news";

/** Where words stand in the original, for people who look them up there. */
export interface Locator {
  /** The page as the original numbers it, "12" or "xii"; null where it has no pages. */
  readonly page: string | null;
  /** A web address that leads to the very place, such as a box of a library guide; null where there is none. */
  readonly url: string | null;
}

/**
 * A structural piece of the canonical text. Blocks come in text order and do not overlap.
 *
 * - `heading`: a heading; `depth` is its level, 1 for the title.
 * - `entry`: the lead line of a list item that has text or items below it ("Convention on the Rights of the Child (1989)"); it titles what it holds.
 * - `item`: any other list item. For both, `depth` is the nesting of the list, from 1.
 * - `paragraph`: running text, under a heading or inside an entry.
 * - `caption`: words under a picture.
 */
export interface Block {
  readonly kind: "heading" | "entry" | "item" | "paragraph" | "caption";
  readonly span: Span;
  readonly depth: number;
  /** Position, in the document's block list, of the heading or entry that this block stands under; null at the top. */
  readonly parent: number | null;
  /** Absent where the format knows neither pages nor addresses of places. */
  readonly locator?: Locator;
  /** In the text of an instrument, the article, paragraph and point that the block is or stands in: what "this article" and "paragraph 2" mean there. */
  readonly place?: Omit<Pinpoint, "instrument">;
}

/** What is known of a document besides its words. Unknown facts are null, never invented. */
export interface DocumentMetadata {
  readonly id: string;
  readonly title: string;
  readonly kind: DocumentKind | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** BCP 47 language code of the text. */
  readonly language: string | null;
  readonly published: PartialDate | null;
  /** The date of which the text states the position. */
  readonly asOf: PartialDate | null;
  /** The instrument of which this document is the text, or which it is about as a whole. */
  readonly instrument: string | null;
}

/** A text with a fixed canonical form; every position in the system is an offset into `text`. */
export interface Document extends DocumentMetadata {
  readonly text: string;
  readonly blocks: readonly Block[];
}
