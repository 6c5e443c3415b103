import { fileURLToPath } from "node:url";
import { createGlosser } from "../../../src/answer/gloss/create-glosser.ts";
import type { NumberedSource } from "../../../src/answer/written/compose-messages.ts";
import { createVerification, type Verdict } from "../../../src/answer/written/verify-written.ts";
import type { DocumentMetadata } from "../../../src/domain/document.ts";
import type { Passage } from "../../../src/domain/passage.ts";
import { ingestSource } from "../../../src/ingest/ingest-source.ts";
import { readCorpus } from "../../../src/ingest/read-corpus.ts";
import { readKnowledge } from "../../../src/ingest/read-knowledge.ts";
import { createHeadingPlaceFinder } from "../../../src/references/heading-place.ts";
import { createLinker } from "../../../src/references/linker.ts";
import { stemOf, termsOf } from "../../../src/text/terms.ts";
import type { Drafted } from "./scripted-model.ts";

const shipped = (path: string) => fileURLToPath(new URL(`../../../corpus/${path}`, import.meta.url));

/** A passage of the texts that ship, with its document. */
export interface ShippedPassage {
  readonly passage: Passage;
  readonly document: DocumentMetadata;
}

/** Verifies drafts against passages of the texts that ship, as they would be if a model had been given these. */
export interface ShippedSources {
  readonly passages: readonly ShippedPassage[];
  readonly instruments: readonly string[];
  /** The passage that holds the words. */
  readonly find: (words: string) => ShippedPassage;
  /** The passages that a model might be given for the words: the one that holds them first, then its neighbours in the document. */
  readonly around: (words: string) => readonly NumberedSource[];
  readonly verify: (drafted: Drafted, sources: readonly NumberedSource[], language?: string) => Verdict;
}

/** Reads, links and splits the texts that ship. */
export async function readShippedSources(): Promise<ShippedSources> {
  const knowledge = await readKnowledge({
    register: shipped("instruments.json"),
    thesaurus: shipped("thesaurus.json"),
    glossary: shipped("glossary.json"),
    plainWords: shipped("plain-words.json"),
  });
  const { register } = knowledge;
  const linker = createLinker(register);
  const { sources } = await readCorpus([shipped("guides"), shipped("news")], { register });
  const read = await Promise.all(sources.map((source) => ingestSource(source, { linker })));
  const texts = read.flatMap((one) => ("skipped" in one ? [] : [one]));
  const passages = texts.flatMap(({ document, passages }) =>
    passages.map((passage) => ({ passage, document })),
  );
  const known = new Set(passages.flatMap(({ passage }) => termsOf(passage.text)));
  const byDocument = new Map(texts.map(({ document }) => [document.id, document]));
  const parts = {
    linker,
    register,
    findHeadingPlace: createHeadingPlaceFinder(linker),
    gloss: createGlosser({ ...knowledge, isWord: (word) => known.has(stemOf(word)) }),
    textOf: (id: string) => byDocument.get(id)?.text,
  };
  const find = (words: string) => {
    const found = passages.find(({ passage }) => passage.text.includes(words));
    if (!found) throw new Error(`no passage holds ${words}`);
    return found;
  };
  return {
    passages,
    instruments: register.instruments.map(({ shortTitle }) => shortTitle),
    find,
    around(words) {
      const at = passages.indexOf(find(words));
      const near = [at, at - 1, at + 1, at - 2, at + 2].flatMap((position) => passages[position] ?? []);
      return near.map((one, position) => ({ n: position + 1, ...one }));
    },
    verify: (drafted, given, language = "en") =>
      createVerification(given, { ...parts, language })({
        ...drafted,
        sources: [...drafted.sources],
      }),
  };
}
