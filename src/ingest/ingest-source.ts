import type { Document } from "../domain/document.ts";
import { isFault } from "../domain/fault.ts";
import type { Passage } from "../domain/passage.ts";
import type { ReadingNotes, SkippedSource } from "../ports/generation-store.ts";
import type { Linker } from "../references/linker.ts";
import { linkDocument } from "./link-document.ts";
import { readDraft } from "./read-document.ts";
import { reasonToSkip } from "./reason-to-skip.ts";
import type { SourceFile } from "./source-file.ts";
import { splitPassages } from "./split-passages.ts";

/** Changes whenever the same file would give another document or other passages, so that an index built before is built again. */
export const ingestVersion = "2";

/** What became of a text: a document with its passages in text order, or the reason why it was left out. */
export type IngestedSource =
  | { readonly document: Document; readonly passages: readonly Passage[]; readonly notes?: ReadingNotes }
  | { readonly skipped: SkippedSource };

/** The whole way in for one text: read, link, split. A text that cannot be read is skipped, and the reason names it and says what to do. */
export async function ingestSource(
  source: SourceFile,
  { linker }: { readonly linker: Linker },
): Promise<IngestedSource> {
  try {
    const { document: read, notes } = await readDraft(source);
    const document = { ...read, instrument: read.instrument ?? titledTreaty(read, linker) };
    return { document, passages: splitPassages(linkDocument(document, linker)), ...(notes && { notes }) };
  } catch (thrown) {
    if (!isFault(thrown)) throw thrown;
    return { skipped: { file: source.file, reason: reasonToSkip(thrown) } };
  }
}

/** The text of a treaty that is not said to be that of a certain one is that of the one in its title. */
function titledTreaty({ kind, title }: Document, linker: Linker): string | null {
  return kind === "treaty" ? linker.instrumentOf(title) : null;
}
