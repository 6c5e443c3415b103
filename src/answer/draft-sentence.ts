import type { Support } from "../domain/answer.ts";
import type { DocumentMetadata } from "../domain/document.ts";
import type { Passage } from "../domain/passage.ts";
import type { Pinpoint } from "../domain/pinpoint.ts";
import type { Span } from "../domain/span.ts";
import type { Wording } from "./wording/wording.ts";

/** Words of a document that a sentence is to rest on. */
export interface DraftQuote {
  readonly passage: Passage;
  readonly document: DocumentMetadata;
  /** In document positions, inside the passage. */
  readonly span: Span;
  /** The words at that span. */
  readonly words: string;
  /** The instrument, and the article where one is certain, that the words are about; null for neither. */
  readonly place: Pinpoint | null;
}

/** A sentence before it has been verified: our own frame, and between quotation marks the words of the first quote. */
export interface DraftSentence {
  readonly frame: string;
  /** Whether the quote answers a yes-no question with no. */
  readonly denies: boolean;
  readonly quoted: string;
  readonly quotes: readonly DraftQuote[];
}

/** A sentence that passed verification, as it will be shown. `quoted` are the words of the sources that it tells the reader. */
export interface VerifiedSentence {
  readonly text: string;
  readonly support: Support;
  readonly quoted: string;
  readonly quotes: readonly DraftQuote[];
}

/** A verified draft as it will be shown: our frame, and the words of the source between quotation marks. */
export function quotingOf(
  { frame, quoted, quotes }: Omit<DraftSentence, "denies">,
  wording: Wording,
): VerifiedSentence {
  return { text: wording.quoting(frame, quoted), support: "verbatim", quoted, quotes };
}
