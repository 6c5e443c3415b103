import type { Locator } from "./document.ts";
import type { Mention } from "./mention.ts";
import type { Span } from "./span.ts";

/** A piece of a document that is found, quoted and cited as one. Its text is the slice of its span. */
export interface Passage {
  /** Stays the same in a rebuild as long as the document's id and the words do. */
  readonly id: string;
  readonly documentId: string;
  readonly span: Span;
  /** Headings and entry lines that the passage stands under, outermost first, without the document's title. */
  readonly headings: readonly string[];
  readonly text: string;
  /**
   * Mentions inside the span, in text order, in document positions. Those of the article headings that the passage stands under come
   * first, with their own spans before it: what stands below "Article 34" is that article.
   */
  readonly mentions: readonly Mention[];
  /** The instrument that the passage is about, by its entry, heading or document; null for a passage about none. */
  readonly subject: string | null;
  /** Where the passage begins in the original; absent where its format knows neither pages nor addresses of places. */
  readonly locator?: Locator;
}
