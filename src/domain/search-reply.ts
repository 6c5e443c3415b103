import type { DocumentMetadata } from "./document.ts";
import type { Evidence } from "./evidence.ts";

/** A passage found, with the document that it stands in. */
export interface SearchResult extends Evidence {
  readonly document: DocumentMetadata;
}

/** The reply to a search: passages by rank, from one generation. */
export interface SearchReply {
  readonly question: string;
  readonly language: string;
  readonly generation: string;
  readonly results: readonly SearchResult[];
}
