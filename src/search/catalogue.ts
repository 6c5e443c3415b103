import type { Document, DocumentMetadata } from "../domain/document.ts";
import type { Instrument } from "../domain/instrument.ts";
import { distinctPinpoints } from "../domain/mention.ts";
import type { Passage } from "../domain/passage.ts";
import { formatPinpoint } from "../domain/pinpoint.ts";
import type { Register } from "../domain/register.ts";
import { sliceSpan } from "../domain/span.ts";
import type { Generation } from "../ports/generation-store.ts";

/**
 * Lists what one generation holds: its documents with their passages, and the register's instruments with the documents that
 * name them. A generation never changes, so each list is made once, when it is first asked for.
 */
export function createCatalogue(generation: Generation, register: Register) {
  let entries: readonly CatalogueEntry[] | undefined;
  const list = () =>
    (entries ??= generation
      .listDocuments()
      .map((document) => createEntry(document, generation.passagesOf(document.id))));
  return {
    listDocuments: () => list().map((entry) => entry.summary),
    findDocument: (id: string) => {
      const document = generation.findDocument(id);
      const entry = document && list().find(({ summary }) => summary.id === id);
      return entry && viewDocument(document, entry.summary.instruments, generation.passagesOf(id));
    },
    findPassage: (id: string) => {
      const passage = generation.findPassage(id);
      const document = generation.listDocuments().find(({ id: own }) => own === passage?.documentId);
      return passage && document && { passage, document };
    },
    listInstruments: () => register.instruments.map((instrument) => summariseInstrument(instrument, list())),
    findInstrument: (id: string) => {
      const instrument = register.find(id);
      return instrument && { ...instrument, documents: findSources(id, list()) };
    },
  };
}

/** What the lists need to remember of a document: how many of its passages name which instrument. */
interface CatalogueEntry {
  readonly summary: DocumentMetadata & {
    readonly passages: number;
    readonly instruments: readonly string[];
  };
  readonly naming: ReadonlyMap<string, number>;
}

function createEntry(document: DocumentMetadata, passages: readonly Passage[]): CatalogueEntry {
  const naming = new Map<string, number>();
  for (const id of passages.flatMap(instrumentsOf)) naming.set(id, (naming.get(id) ?? 0) + 1);
  return { summary: { ...document, passages: passages.length, instruments: [...naming.keys()] }, naming };
}

function instrumentsOf(passage: Passage): readonly string[] {
  const named = passage.mentions.flatMap((mention) =>
    mention.pinpoints.map((pinpoint) => pinpoint.instrument),
  );
  return [...new Set(named)];
}

function viewDocument(document: Document, instruments: readonly string[], passages: readonly Passage[]) {
  const { blocks, ...rest } = document;
  return {
    ...rest,
    instruments,
    headings: blocks
      .filter((block) => block.kind === "heading" || block.kind === "entry")
      .map(({ span, depth }) => ({
        text: sliceSpan(document.text, span),
        depth,
        span: [span.start, span.end] as const,
      })),
    passages: passages.map(({ id, span, headings, subject, mentions }) => ({
      id,
      span: [span.start, span.end] as const,
      headings,
      subject,
      pinpoints: distinctPinpoints(mentions).map(formatPinpoint),
    })),
  };
}

function summariseInstrument(instrument: Instrument, entries: readonly CatalogueEntry[]) {
  return {
    id: instrument.id,
    kind: instrument.kind,
    title: instrument.titles.en,
    shortTitle: instrument.shortTitle,
    series: instrument.series.map((citation) => citation.text),
    adopted: instrument.adopted?.date ?? null,
    inForce: instrument.status?.inForce === false ? null : (instrument.inForce?.date ?? null),
    parent: instrument.parent,
    articles: instrument.articles.length,
    documents: entries.filter(({ naming }) => naming.has(instrument.id)).length,
  };
}

function findSources(instrument: string, entries: readonly CatalogueEntry[]) {
  return entries.flatMap(({ summary: { id, title, kind }, naming }) => {
    const passages = naming.get(instrument);
    return passages === undefined ? [] : [{ id, title, kind, passages }];
  });
}
