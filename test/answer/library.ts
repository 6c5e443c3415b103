import { fileURLToPath } from "node:url";
import { createExactIndex } from "../../src/adapters/exact-vector-index.ts";
import { createLsaFitter } from "../../src/adapters/lsa-embedder.ts";
import { createAnalyser } from "../../src/answer/analyse-question.ts";
import { type Ask, createAsk } from "../../src/answer/ask.ts";
import { createSpellingCorrector } from "../../src/answer/correct-spelling.ts";
import { isInNoPassage } from "../../src/answer/facet-weight.ts";
import { createGlosser } from "../../src/answer/gloss/create-glosser.ts";
import { createWriter } from "../../src/answer/written/create-writer.ts";
import { readPrompts } from "../../src/answer/written/read-prompts.ts";
import type { Document } from "../../src/domain/document.ts";
import type { Glossary } from "../../src/domain/glossary.ts";
import { distinctPinpoints } from "../../src/domain/mention.ts";
import type { Passage } from "../../src/domain/passage.ts";
import type { Register } from "../../src/domain/register.ts";
import type { Thesaurus } from "../../src/domain/thesaurus.ts";
import { auditCorpus } from "../../src/ingest/audit/audit-corpus.ts";
import { findFormat } from "../../src/ingest/formats.ts";
import { parseFrontMatter } from "../../src/ingest/front-matter.ts";
import { ingestSource } from "../../src/ingest/ingest-source.ts";
import type { SourceFile } from "../../src/ingest/source-file.ts";
import type { ChatModel } from "../../src/ports/chat-model.ts";
import { createHeadingPlaceFinder } from "../../src/references/heading-place.ts";
import { createLinker, type Linker } from "../../src/references/linker.ts";
import { createConceptFinder } from "../../src/search/find-concepts.ts";
import { buildLexicalIndex, openLexicalIndex } from "../../src/search/lexical-index.ts";
import { createPassageTermCounter } from "../../src/search/passage-terms.ts";
import { createSearcher } from "../../src/search/searcher.ts";
import { stemOf } from "../../src/text/terms.ts";
import { harbourGlossary } from "./harbour-glossary.ts";
import { harbourRegister, harbourThesaurus } from "./harbour-register.ts";
import { harbourGuide, harbourNews } from "./harbour-texts.ts";

/** Texts that were read, linked, split and indexed by the real parts, in memory, and the use case that answers from them. */
export interface Library {
  readonly ask: Ask;
  readonly documents: readonly Document[];
  readonly passages: readonly Passage[];
  readonly register: Register;
  readonly linker: Linker;
}

/** What a library is made of; the harbour texts where nothing else is given. */
export interface LibraryParts {
  /** Markdown with front matter. */
  readonly texts?: readonly string[];
  /** Files of a corpus, in place of texts. */
  readonly sources?: readonly SourceFile[];
  readonly register?: Register;
  readonly thesaurus?: Thesaurus;
  readonly glossary?: Glossary;
  readonly now?: () => number;
  /** What is wrong with a newer index, as the generation says it. */
  readonly degraded?: string | null;
  /** The model that writes; without one answers are quoted. */
  readonly chat?: ChatModel | null;
}

const promptsFolder = fileURLToPath(new URL("../../prompts", import.meta.url));

/** A day after all that the harbour texts speak of. */
export const askedOn = Date.UTC(2026, 10, 21, 9);

/** Reads and indexes texts as a build would, without a disk. */
export async function createLibrary({
  texts = [harbourGuide, harbourNews],
  sources = texts.map(sourceOf),
  register = harbourRegister,
  thesaurus = harbourThesaurus,
  glossary = harbourGlossary,
  now = () => askedOn,
  degraded = null,
  chat = null,
}: LibraryParts = {}): Promise<Library> {
  const linker = createLinker(register);
  const read = await Promise.all(sources.map((source) => readText(source, linker)));
  const passages = read.flatMap((one) => one.passages);
  const documents = read.map((one) => one.document);
  const terms = passages.map(createPassageTermCounter(register));
  const lexical = openLexicalIndex(buildLexicalIndex(terms));
  const fitted = await createLsaFitter({ dimension: 16 }).fit(lexical.passageTerms());
  const vectors = createExactIndex(fitted.vectors, fitted.embedder.dimension);
  const findings = auditCorpus(read, { register, linker, today: null });
  const generation = {
    name: "gen-1",
    degraded,
    listDocuments: () => documents,
    findDocument: (id: string) => documents.find((document) => document.id === id),
    readPassages: (positions: readonly number[]) => positions.flatMap((at) => passages[at] ?? []),
    findingsOf: (id: string) => findings.filter(({ documentId }) => documentId === id),
    ...createLookup(passages),
  };
  const findConcepts = createConceptFinder(thesaurus);
  const isWord = (word: string) => !isInNoPassage(stemOf(word), lexical);
  const gloss = createGlosser({ glossary, thesaurus, register, isWord });
  const analyse = createAnalyser({
    linker,
    findConcepts,
    gloss,
    correct: createSpellingCorrector({ register, thesaurus, isWord }),
  });
  const findPlainPlaces = () => [];
  const { retrieve } = createSearcher({
    generation,
    lexical,
    vectors,
    thesaurus,
    embedder: fitted.embedder,
    findPlainPlaces,
  });
  const write =
    chat &&
    createWriter({
      chat,
      prompts: await readPrompts(promptsFolder),
      linker,
      register,
      gloss,
      findHeadingPlace: createHeadingPlaceFinder(linker),
      documents: new Map(documents.map((document) => [document.id, document])),
      textOf: (id) => generation.findDocument(id)?.text,
      newDelimiter: () => "5f0c6d1e9b2a47838d1e6f70a1b2c3d4",
    });
  const parts = { generation, retrieve, vocabulary: lexical, analyse, findConcepts, findPlainPlaces };
  return {
    ask: createAsk({ ...parts, linker, register, thesaurus, plainTermsOf: () => [], write, now }),
    documents,
    passages,
    register,
    linker,
  };
}

function sourceOf(text: string): SourceFile {
  const { declared } = parseFrontMatter(text, "text.md");
  const format = findFormat("text.md");
  if (!format) throw new Error("Markdown is not read");
  const read = async () => new TextEncoder().encode(text);
  return { id: declared.id ?? "text", folder: ".", file: "text.md", format, hash: "", declared, read };
}

async function readText(source: SourceFile, linker: Linker): Promise<ReadText> {
  const ingested = await ingestSource(source, { linker });
  if ("skipped" in ingested) throw new Error(ingested.skipped.reason);
  return ingested;
}

interface ReadText {
  readonly document: Document;
  readonly passages: readonly Passage[];
}

function createLookup(passages: readonly Passage[]) {
  return {
    positionsAbout: (instrument: string) =>
      passages.flatMap((passage, position) => (passage.subject === instrument ? [position] : [])),
    positionsNaming: (instrument: string, article: string | null) =>
      passages.flatMap(({ mentions }, position) =>
        distinctPinpoints(mentions)
          .filter((pinpoint) => pinpoint.instrument === instrument && pinpoint.article === article)
          .map((pinpoint) => ({ position, pinpoint })),
      ),
  };
}
