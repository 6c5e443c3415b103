import type { Block, Locator } from "../domain/document.ts";
import type { ReadingNotes } from "../ports/generation-store.ts";
import type { DeclaredMetadata } from "./declared-metadata.ts";

/**
 * A block as a reader finds it, before positions and parents are known.
 *
 * `depth` is the level of a heading, and for everything else the nesting of lists that it stands in: an item of an outer list has 1,
 * a paragraph inside that item also 1, a paragraph outside all lists 0. Readers write list items as `item`; which of them title what
 * is below them is decided once for all formats, in `outline.ts`.
 */
export interface DraftBlock {
  readonly kind: Block["kind"];
  readonly text: string;
  readonly depth: number;
  /** Whether an item is numbered or lettered. Such an item is a paragraph of law more often than a title. */
  readonly numbered?: boolean;
  readonly locator?: Locator;
  readonly place?: NonNullable<Block["place"]>;
}

/** What a reader makes of a text: its blocks in order, and the words that it left out because they are not content. */
export interface DraftText {
  readonly blocks: readonly DraftBlock[];
  /** Picture credits, link lists and the like, in text order. */
  readonly debris: readonly string[];
  /** What the file says of itself in its format's own way: a title, a language, a date. Front matter and `sources.json` go before it. */
  readonly metadata?: DeclaredMetadata;
  readonly notes?: ReadingNotes;
}
