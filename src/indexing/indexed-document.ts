import type { Document } from "../domain/document.ts";
import { Fault } from "../domain/fault.ts";
import type { Passage } from "../domain/passage.ts";
import { sliceSpan } from "../domain/span.ts";
import type { TermCounts } from "../ports/embedder.ts";
import type { IndexedSource } from "../ports/generation-store.ts";
import type { CountedWords, IngestedDocument, ListedSource } from "./index-parts.ts";

/** A document ready to be put into a generation: `counts[i]` are the terms of `passages[i]`. */
export interface IndexedDocument {
  readonly document: Document;
  readonly passages: readonly Passage[];
  readonly counts: readonly TermCounts[];
  readonly entry: IndexedSource;
  /** How many of the passages were counted in an earlier build. */
  readonly reused: number;
}

/** How the terms of a passage are come by: counted now, or found among those of an earlier build. */
export interface TermCounting {
  readonly countTerms: (words: CountedWords) => TermCounts;
  readonly findCounts: (passage: Passage) => TermCounts | undefined;
}

/**
 * Counts the terms of a document that was just read, where they are not known from an earlier build. Throws a plain error where a passage is not the slice of its span: every
 * citation stands on that, so a splitter that breaks it must not get an index published.
 */
export function indexDocument(
  source: ListedSource,
  { document, passages, notes }: IngestedDocument,
  { countTerms, findCounts }: TermCounting,
): IndexedDocument {
  for (const passage of passages) {
    if (passage.documentId !== document.id || passage.text !== sliceSpan(document.text, passage.span)) {
      throw new Error(`Passage ${passage.id} is not a slice of document ${document.id}`);
    }
  }
  const { file, hash } = source;
  const known = passages.map(findCounts);
  return {
    document,
    passages,
    counts: passages.map((passage, position) => known[position] ?? countTerms(passage)),
    reused: known.filter((counts) => counts !== undefined).length,
    entry: { id: document.id, file, hash, passages: passages.length, ...(notes && { notes }) },
  };
}

/** Throws a Fault `duplicate_document` that names both files where two documents have the same id. */
export function checkDistinctDocuments(documents: readonly IndexedDocument[]): void {
  const files = new Map<string, string>();
  for (const { entry } of documents) {
    const first = files.get(entry.id);
    if (first !== undefined) {
      throw new Fault("duplicate_document", `${first} and ${entry.file} have the same id, "${entry.id}".`, {
        remedy: "Give one of them another id.",
        data: { id: entry.id, files: [first, entry.file] },
      });
    }
    files.set(entry.id, entry.file);
  }
}
