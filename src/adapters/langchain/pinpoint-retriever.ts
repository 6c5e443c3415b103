import { Document } from "@langchain/core/documents";
import { BaseRetriever } from "@langchain/core/retrievers";
import type { SearchReply, SearchResult } from "../../domain/search-reply.ts";

/** What is known of a passage beside its words: by the names that LangChain's programs look for, `source` among them, and by ours. */
export interface PassageMetadata {
  readonly [name: string]: unknown;
  /** The document's title. */
  readonly source: string;
  /** The passage's id, by which it can be found again in the index. */
  readonly passage: string;
  /** The document's id. */
  readonly document: string;
  readonly url: string | null;
  /** The headings that the passage stands under, outermost first. */
  readonly headings: readonly string[];
  /** The treaty that the passage is about; null where it is about none. */
  readonly instrument: string | null;
  readonly rank: number;
  readonly score: number;
}

/** What a retriever takes. */
export interface RetrieverParts {
  /** Finds passages; `Services.search` does. */
  readonly search: (question: string, options: { readonly k: number }) => Promise<SearchReply>;
  /** At most so many passages are given. */
  readonly k: number;
}

/**
 * Our search as LangChain's `BaseRetriever`, so that other chains can write from the passages. What they write is not verified: only
 * `ask` shows no sentence that its sources do not bear out.
 */
export class PinpointRetriever extends BaseRetriever<PassageMetadata> {
  override lc_namespace = ["pinpoint"];
  readonly #parts: RetrieverParts;

  constructor(parts: RetrieverParts) {
    super();
    this.#parts = parts;
  }

  override async _getRelevantDocuments(question: string): Promise<Document<PassageMetadata>[]> {
    const { results } = await this.#parts.search(question, { k: this.#parts.k });
    return results.map(toDocument);
  }
}

function toDocument({ passage, document, rank, score }: SearchResult): Document<PassageMetadata> {
  return new Document({
    id: passage.id,
    pageContent: passage.text,
    metadata: {
      source: document.title,
      passage: passage.id,
      document: document.id,
      url: document.url,
      headings: passage.headings,
      instrument: passage.subject,
      rank,
      score,
    },
  });
}
