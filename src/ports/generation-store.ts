import type { Document, DocumentMetadata } from "../domain/document.ts";
import type { Finding } from "../domain/finding.ts";
import type { Passage } from "../domain/passage.ts";
import type { Pinpoint } from "../domain/pinpoint.ts";

/**
 * What a reader kept out of an index, or kept and wants looked at:
 *
 * - `hidden-text`: elements that the original does not show (hidden by style, white on white, off the page), left out.
 * - `invisible-characters`: characters that nobody sees (zero width, direction marks, tags, private use), left out.
 * - `personal-data`: names, addresses and telephone numbers of staff, and passwords, left out.
 * - `unpublished`: guides, pages and boxes that are hidden, private, redirected or not published, left out.
 * - `copies`: boxes that stand in several guides, taken in once.
 * - `unreadable-pages`: pages without a text layer, of which nothing could be read.
 * - `instruction-like`: sentences addressed to a machine ("ignore previous instructions"). They stay, as the data that they are.
 */
export type ReadingNoteKind =
  | "hidden-text"
  | "invisible-characters"
  | "personal-data"
  | "unpublished"
  | "copies"
  | "unreadable-pages"
  | "instruction-like";

/** How often, by kind. What did not occur is absent. */
export type ReadingNotes = Readonly<Partial<Record<ReadingNoteKind, number>>>;

/** What a generation was built from, one entry a document: an unchanged `hash` means that nothing need be read again. */
export interface IndexedSource {
  readonly id: string;
  /** The file, relative to its corpus folder. */
  readonly file: string;
  /** sha256, in hex, of the file's bytes and of the metadata given beside it. */
  readonly hash: string;
  readonly passages: number;
  /** Absent where the reader had nothing to note. */
  readonly notes?: ReadingNotes;
}

/** A file that holds several texts, and what was noted of it as a whole. */
export interface ReadCollection {
  readonly file: string;
  readonly notes: ReadingNotes;
}

/** A text that was left out of a build, and why. */
export interface SkippedSource {
  readonly file: string;
  readonly reason: string;
}

/** The table of contents of a generation. It holds no time and no path of the machine, so that equal builds are equal bytes. */
export interface Manifest {
  readonly formatVersion: number;
  readonly counts: { readonly documents: number; readonly passages: number };
  readonly embedder: { readonly id: string; readonly dimension: number; readonly metric: "inner-product" };
  readonly vectors: { readonly kind: string; readonly size: number };
  /** Everything besides the texts that decides the bytes: versions of reader, splitter and lexical index, hashes of register and thesaurus. */
  readonly settings: Readonly<Record<string, string>>;
  readonly sources: readonly IndexedSource[];
  readonly collections: readonly ReadCollection[];
  readonly skipped: readonly SkippedSource[];
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

/** A pinpoint and the position of a passage that names it. */
export interface NamedPosition {
  readonly position: number;
  readonly pinpoint: Pinpoint;
}

/** A published generation, opened after its sizes and hashes were checked. Positions count passages from 0, in build order. */
export interface Generation {
  /** "gen-7". */
  readonly name: string;
  readonly manifest: Manifest;
  /** Set where a newer generation was found damaged and this one serves in its place: which file, and what is wrong. */
  readonly degraded: string | null;
  readonly lexical: Uint8Array;
  readonly embedder: Uint8Array;
  /** The vector index's file, whose hash has been checked. */
  readonly vectorsPath: string;
  listDocuments(): readonly DocumentMetadata[];
  findDocument(id: string): Document | undefined;
  /** The passages of a document in text order. */
  passagesOf(documentId: string): readonly Passage[];
  /** What the audit found in a document when the index was built, in text order. */
  findingsOf(documentId: string): readonly Finding[];
  findPassage(id: string): Passage | undefined;
  /** The passages at the given positions, in the order given. */
  readPassages(positions: readonly number[]): readonly Passage[];
  /** Passages that name the article of the instrument (any subdivision of it), or the instrument itself where article is null. */
  positionsNaming(instrument: string, article: string | null): readonly NamedPosition[];
  /** Passages whose subject is the instrument. */
  positionsAbout(instrument: string): readonly number[];
  close(): void;
}

/** What `index list` shows of a generation. */
export interface GenerationSummary {
  readonly name: string;
  readonly current: boolean;
  /** Null where the manifest cannot be read. */
  readonly manifest: Manifest | null;
  /** Null where everything is whole, else the damage. */
  readonly damage: string | null;
}

/** What a generation knows of its texts. */
export interface DraftContents {
  readonly documents: readonly Document[];
  readonly passages: readonly Passage[];
  /** What the audit of all the texts found that answers must tell. */
  readonly findings: readonly Finding[];
}

/** A generation being written. Nothing of it is seen by readers before `publish`. */
export interface GenerationDraft {
  /** The path in the draft's folder at which a file of this name is to be written. */
  pathOf(file: string): string;
  writeFile(file: string, bytes: Uint8Array): Promise<void>;
  /** Writes documents, passages and findings (`passages.sqlite`), in the order given. */
  writePassages(contents: DraftContents): Promise<void>;
  /** Syncs every file and the folder, writes the manifest with sizes and hashes, renames, and makes the generation current. */
  publish(manifest: Omit<Manifest, "files" | "formatVersion">): Promise<string>;
  /** Removes what was written. Does nothing after `publish`. */
  discard(): Promise<void>;
}

/** Where generations are kept. One writer at a time; readers need no lock. */
export interface GenerationStore {
  /** For messages: where the store is. */
  readonly location: string;
  /**
   * Opens the current generation, or the newest whole one before it where the current one is damaged.
   * Throws a Fault `index_missing` where there is none, `index_corrupt` (naming the file) where none is whole.
   */
  open(): Generation;
  /** The current generation's name without opening it, or undefined. Cheap: a running server asks it often. */
  currentName(): string | undefined;
  /** All generations, newest first; `verify` reads every byte of them, else only the manifests. */
  list(options: { readonly verify: boolean }): readonly GenerationSummary[];
  /** Starts a draft. Throws a Fault `index_locked` where another process is writing. Sweeps what crashed writers left. */
  begin(): Promise<GenerationDraft>;
}
