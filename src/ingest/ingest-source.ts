import type { Document } from "../domain/document.ts";
import type { Passage } from "../domain/passage.ts";
import type { Linker } from "../references/linker.ts";
import { linkDocument } from "./link-document.ts";
import type { SourceFile } from "./read-corpus.ts";
import { readDocument } from "./read-document.ts";
import { splitPassages } from "./split-passages.ts";

/** Changes whenever the same file would give another document or other passages, so that an index built before is built again. */
export const ingestVersion = "1";

/** A document and its passages in text order. */
export interface IngestedSource {
  readonly document: Document;
  readonly passages: readonly Passage[];
}

/** The whole way in for one text: read, link, split. Throws a Fault `text_invalid` where it cannot be read. */
export function ingestSource(source: SourceFile, { linker }: { readonly linker: Linker }): IngestedSource {
  const document = readDocument(source);
  return { document, passages: splitPassages(linkDocument(document, linker)) };
}
