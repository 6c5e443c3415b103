import type { Document } from "../domain/document.ts";
import type { Finding } from "../domain/finding.ts";
import type { Passage } from "../domain/passage.ts";
import type { EmbedderFitter, PassageTerms, TermCounts } from "../ports/embedder.ts";
import type {
  GenerationStore,
  ReadCollection,
  ReadingNotes,
  SkippedSource,
} from "../ports/generation-store.ts";
import type { VectorIndexBuilder } from "../ports/vector-index.ts";
import type { BuildProgress } from "./build-report.ts";

/** A text found in the corpus: where it is, and the hash by which it is known to have changed. */
export interface ListedSource {
  /** The id that its document is to have. */
  readonly id: string;
  /** The file, relative to its corpus folder; for a text of a collection with "#" and its key in the collection. */
  readonly file: string;
  /** sha256, in hex, of the file's bytes and of the metadata given beside it. */
  readonly hash: string;
}

/** A document with its passages in text order. */
export interface IngestedDocument {
  readonly document: Document;
  readonly passages: readonly Passage[];
  readonly notes?: ReadingNotes;
}

/** The corpus as the corpus reader lists it. */
export interface Listing<Source extends ListedSource> {
  readonly sources: readonly Source[];
  /** Files that hold several of the sources. */
  readonly collections: readonly ReadCollection[];
  readonly skipped: readonly SkippedSource[];
}

/** What became of a text: a document, or the reason why it was left out. */
export type Ingestion = IngestedDocument | { readonly skipped: SkippedSource };

/** What the terms of a passage are counted in. While it is the same, so are they. */
export type CountedWords = Pick<Passage, "headings" | "text" | "subject">;

/** All that a build is made of; `compose.ts` puts it together. `Source` is whatever the corpus reader lists. */
export interface IndexParts<Source extends ListedSource> {
  readonly store: GenerationStore;
  /** The texts in the order in which their documents are to stand in the index, and those that cannot be used. */
  listSources(): Promise<Listing<Source>>;
  ingest(source: Source): Ingestion | Promise<Ingestion>;
  /** Everything besides the texts that decides what comes out of them: versions of code, hashes of register and thesaurus. */
  readonly settings: Readonly<Record<string, string>>;
  countTerms(words: CountedWords): TermCounts;
  /** What is wrong with the texts, or overtaken, that answers must tell; it depends on all the texts, and on no day. */
  audit(texts: readonly IngestedDocument[]): readonly Finding[];
  buildLexical(passages: readonly TermCounts[]): Uint8Array;
  openLexical(bytes: Uint8Array): {
    passageTerms(): PassageTerms;
    termCountsOf(position: number): TermCounts;
  };
  readonly fitter: EmbedderFitter;
  readonly vectors: VectorIndexBuilder;
  /** Milliseconds of a clock that never goes back. */
  now(): number;
}

/** What a caller may say about one build. */
export interface BuildOptions {
  readonly onProgress?: (progress: BuildProgress) => void;
  /** Looked at between steps and between texts. The build then ends with the signal's reason, and nothing has changed. */
  readonly signal?: AbortSignal;
  /** Whether a text that stands in the index may drop out of it because its file cannot be read any more. Without it, none may. */
  readonly allowSkipped?: boolean;
}
