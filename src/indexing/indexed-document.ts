import type { Document } from "../domain/document.ts";
import { Fault } from "../domain/fault.ts";
import type { Passage } from "../domain/passage.ts";
import { sliceSpan } from "../domain/span.ts";
import type { TermCounts } from "../ports/embedder.ts";
import type { IndexedSource } from "../ports/generation-store.ts";
import type { IngestedDocument, ListedSource } from "./index-parts.ts";

/** A document ready to be put into a generation: `counts[i]` are the terms of `passages[i]`. */
export interface IndexedDocument {
  readonly document: Document;
  readonly passages: readonly Passage[];
  readonly counts: readonly TermCounts[];
  readonly entry: IndexedSource;
}

/**
 * Counts the terms of a document that was just read. Throws a plain error where a passage is not the slice of its span: every
 * citation stands on that, so a splitter that breaks it must not get an index published.
 */
export function indexDocument(
  source: ListedSource,
  { document, passages, notes }: IngestedDocument,
  countTerms: (passage: Passage) => TermCounts,
): IndexedDocument {
  for (const passage of passages) {
    if (passage.documentId !== document.id || passage.text !== sliceSpan(document.text, passage.span)) {
      throw new Error(`Passage ${passage.id} is not a slice of document ${document.id}`);
    }
  }
  const { file, hash } = source;
  return {
    document,
    passages,
    counts: passages.map((passage) => countTerms(passage)),
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
