import type { Document } from "../domain/document.ts";
import { Fault } from "../domain/fault.ts";
import type { ReadingNotes } from "../ports/generation-store.ts";
import { cleanDraft } from "./clean-draft.ts";
import type { DeclaredMetadata } from "./declared-metadata.ts";
import type { DraftBlock } from "./draft-block.ts";
import { inferKind, inferMetadata } from "./infer-metadata.ts";
import { type OutlinedText, outlineText } from "./outline.ts";
import type { SourceFile } from "./source-file.ts";
import { readsAsTreaty, structureTreaty } from "./treaty/structure-treaty.ts";

/** Characters of a title taken from a text that begins with a paragraph, at most. */
const maxTitleLength = 120;

/**
 * Parses a text of the corpus into a document. What is declared of it stands; what is not is inferred where the text states it, else null.
 * Throws a Fault `text_invalid` where the text cannot be read as text or holds no words.
 */
export async function readDocument(source: SourceFile): Promise<Document> {
  return (await readDraft(source)).document;
}

/** A document with the words of its file that are no content. */
export interface ReadText {
  readonly document: Document;
  /** Credits of pictures, alternative texts, lists of links and the like, in text order. */
  readonly debris: readonly string[];
  /** Absent where the reader had nothing to note. */
  readonly notes?: ReadingNotes;
}

/** As `readDocument`, with what was left out. */
export async function readDraft(source: SourceFile): Promise<ReadText> {
  const draft = cleanDraft(await source.format.parse(await source.read(), source.file));
  const outlined = outlineBlocks(draft.blocks, source.declared.kind);
  if (outlined.text === "") throw withoutWords(source.file);
  const declared = { ...draft.metadata, ...source.declared };
  const inferred = inferMetadata(outlined, draft.debris);
  const document: Document = {
    id: source.id,
    title: declared.title ?? titleOf(outlined),
    kind: declared.kind ?? inferred.kind,
    publisher: declared.publisher ?? null,
    url: declared.url ?? null,
    language: declared.language ?? inferred.language,
    published: declared.published ?? inferred.published,
    asOf: declared.asOf ?? inferred.asOf,
    instrument: declared.instrument ?? null,
    ...outlined,
  };
  return { document, debris: draft.debris, ...(draft.notes && { notes: draft.notes }) };
}

/** The text of a treaty, declared one or read as one, is given a treaty's structure. */
function outlineBlocks(blocks: readonly DraftBlock[], kind: DeclaredMetadata["kind"]): OutlinedText {
  if (kind && kind !== "treaty") return outlineText(blocks, { isTreaty: false });
  const outlined = outlineText(blocks);
  const isTreaty = kind ? kind === "treaty" : inferKind(outlined, []) === "treaty" || readsAsTreaty(blocks);
  return isTreaty ? outlineText(structureTreaty(blocks)) : outlined;
}

/** The title heading, or the beginning of the paragraph that stands in its place. */
function titleOf({ text, blocks }: OutlinedText): string {
  const first = blocks[0];
  const line = text.slice(0, first?.span.end ?? 0);
  if (first?.kind === "heading" || line.length <= maxTitleLength) return line;
  return `${line.slice(0, Math.max(line.lastIndexOf(" ", maxTitleLength), maxTitleLength / 2)).trimEnd()} …`;
}

function withoutWords(file: string): Fault {
  return new Fault("text_invalid", `The text ${file} holds no words.`, {
    remedy: "Write something in it or take it out of the folder.",
    data: { file },
  });
}
