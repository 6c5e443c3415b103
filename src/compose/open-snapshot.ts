import { randomBytes } from "node:crypto";
import { createExactBuilder } from "../adapters/exact-vector-index.ts";
import { createHnswBuilder } from "../adapters/hnsw-vector-index.ts";
import { createAnalyser } from "../answer/analyse-question.ts";
import { type Ask, createAsk } from "../answer/ask.ts";
import { createAskComparing } from "../answer/comparison/ask-comparing.ts";
import { createSideFinder } from "../answer/comparison/find-sides.ts";
import { createAskInConversation } from "../answer/conversation/ask-in-conversation.ts";
import { createFollowUpResolver } from "../answer/conversation/resolve-follow-up.ts";
import { createQuestionRewriter } from "../answer/conversation/rewrite-question.ts";
import { createSpellingCorrector } from "../answer/correct-spelling.ts";
import { isInNoPassage } from "../answer/facet-weight.ts";
import { createConceptFinderByLanguage } from "../answer/find-concepts-in-language.ts";
import { createGlosser } from "../answer/gloss/create-glosser.ts";
import { createWriter, type WriterParts } from "../answer/written/create-writer.ts";
import type { WriteAnswer } from "../answer/written/write-answer.ts";
import { Fault } from "../domain/fault.ts";
import type { Knowledge } from "../ingest/read-knowledge.ts";
import type { Embedder, EmbedderFitter } from "../ports/embedder.ts";
import type { Generation } from "../ports/generation-store.ts";
import { createHeadingPlaceFinder } from "../references/heading-place.ts";
import { createQuestionLinker, type Linker } from "../references/linker.ts";
import { createCatalogue } from "../search/catalogue.ts";
import { openLexicalIndex } from "../search/lexical-index.ts";
import { createPlainPlaceFinder } from "../search/plain-places.ts";
import { createPlainTermReader, readPlainPlaces } from "../search/plain-words.ts";
import { createSearchTexts, type SearchTexts } from "../search/search-texts.ts";
import { createSearcher } from "../search/searcher.ts";
import { stemOf } from "../text/terms.ts";

/** What of one generation serves questions. */
export interface Snapshot {
  readonly generation: Generation;
  readonly ask: Ask;
  readonly search: SearchTexts;
  readonly embedder: Embedder;
  readonly catalogue: ReturnType<typeof createCatalogue>;
}

/** What opening a generation takes. */
export interface SnapshotParts extends Knowledge {
  readonly linker: Linker;
  readonly fitter: EmbedderFitter;
  /** The model that writes answers and what it is told; null where answers are quoted. */
  readonly writing: Pick<WriterParts, "chat" | "prompts"> | null;
}

/**
 * Opens what a generation holds and wires what serves questions from it. Throws a Fault `index_mismatch` where another embedder built it.
 */
export function openSnapshot(generation: Generation, parts: SnapshotParts): Snapshot {
  const { register, thesaurus, glossary, plainWords, linker, fitter } = parts;
  const { embedder: built, vectors: kept } = generation.manifest;
  if (built.id !== fitter.id) throw otherEmbedder(generation, fitter.id);
  const findConcepts = createConceptFinderByLanguage(thesaurus);
  const lexical = openLexicalIndex(generation.lexical);
  const isWord = (word: string) => !isInNoPassage(stemOf(word), lexical);
  const gloss = createGlosser({ glossary, thesaurus, register, isWord });
  const correct = createSpellingCorrector({ register, thesaurus, isWord });
  const questionLinker = createQuestionLinker(register);
  const analyse = createAnalyser({ linker: questionLinker, findConcepts, gloss, correct });
  const embedder = fitter.open(generation.embedder);
  const builder = kept.kind === "hnsw" ? createHnswBuilder() : createExactBuilder();
  const vectors = builder.open(generation.vectorsPath, { dimension: built.dimension, size: kept.size });
  const plainPlaces = readPlainPlaces(plainWords);
  const findPlainPlaces = createPlainPlaceFinder(plainPlaces, register);
  const searcher = createSearcher({
    generation,
    lexical,
    embedder,
    vectors,
    thesaurus,
    findPlainPlaces,
  });
  const { retrieve } = searcher;
  const findHeadingPlace = createHeadingPlaceFinder(linker);
  const common = { generation, analyse, retrieve };
  const ask = createAsk({
    ...common,
    vocabulary: lexical,
    findConcepts,
    findPlainPlaces,
    linker,
    register,
    thesaurus,
    plainTermsOf: createPlainTermReader(plainPlaces, findHeadingPlace),
    write: parts.writing && openWriter(generation, { ...parts, ...parts.writing, gloss, findHeadingPlace }),
    now: Date.now,
  });
  return {
    generation,
    ask: createAskInConversation(
      createAskComparing(ask, {
        findSides: createSideFinder({ linker: questionLinker, register }),
        register,
      }),
      {
        resolve: createFollowUpResolver({ linker: questionLinker, register, thesaurus, findConcepts }),
        rewrite:
          parts.writing && createQuestionRewriter({ ...parts.writing, linker: questionLinker, newDelimiter }),
      },
    ),
    search: createSearchTexts(common),
    embedder,
    catalogue: createCatalogue(generation, register),
  };
}

const newDelimiter = () => randomBytes(16).toString("hex");

/** Opens the writing of answers from a generation's texts. */
function openWriter(
  generation: Generation,
  parts: Omit<WriterParts, "documents" | "textOf" | "newDelimiter">,
): WriteAnswer {
  return createWriter({
    ...parts,
    documents: new Map(generation.listDocuments().map((document) => [document.id, document])),
    textOf: (documentId) => generation.findDocument(documentId)?.text,
    newDelimiter,
  });
}

function otherEmbedder({ name, manifest }: Generation, configured: string): Fault {
  return new Fault(
    "index_mismatch",
    `The index ${name} was built with the embedder ${manifest.embedder.id}; configured is ${configured}.`,
    { remedy: "Build it anew: npm run -s pinpoint -- index build" },
  );
}
