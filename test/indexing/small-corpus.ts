import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "../../src/domain/document.ts";
import type { Passage } from "../../src/domain/passage.ts";
import type { IndexParts, ListedSource } from "../../src/indexing/index-parts.ts";
import type { Embedder, EmbedderFitter, TermCounts } from "../../src/ports/embedder.ts";
import type { GenerationStore } from "../../src/ports/generation-store.ts";
import type { VectorIndexBuilder } from "../../src/ports/vector-index.ts";
import { buildLexicalIndex, openLexicalIndex } from "../../src/search/lexical-index.ts";

/** A text of the small corpus: one document, a passage for each of its lines. */
export interface SmallText extends ListedSource {
  readonly text: string;
}

/** Lists a text as the corpus reader would. */
export function smallText(file: string, text: string): SmallText {
  return {
    id: file.replace(/\.\w+(?:#|$)/, ""),
    file,
    text,
    hash: createHash("sha256").update(text).digest("hex"),
  };
}

/** The sha256 of every file below a folder, by path. */
export function hashFiles(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  const hashOf = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), hashOf(path)]));
}

/** What the parts below were asked to do: the files that were read, the lines that were counted. */
export interface Calls {
  readonly ingested: string[];
  readonly counted: string[];
}

/**
 * The parts of a build with the simplest things that keep their contracts: lines for passages, words for terms, JSON for the
 * lexical index, counts of letters for vectors. A line that begins with "CRC 34" names that article and is about the Convention.
 */
export function smallParts(
  store: GenerationStore,
  texts: readonly SmallText[],
): IndexParts<SmallText> & { readonly calls: Calls } {
  const calls: Calls = { ingested: [], counted: [] };
  return {
    calls,
    store,
    listSources: async () => ({ sources: texts, collections: [], skipped: [] }),
    audit: () => [],
    ingest(source) {
      calls.ingested.push(source.file);
      if (source.text === "") return { skipped: { file: source.file, reason: "it is empty" } };
      const document = toDocument(source);
      return { document, passages: toPassages(document) };
    },
    settings: { splitter: "lines-1" },
    countTerms({ text }) {
      calls.counted.push(text);
      return countWords(text);
    },
    buildLexical: buildLexicalIndex,
    openLexical: openLexicalIndex,
    fitter: letterFitter,
    vectors: jsonVectors,
    now: () => 0,
  };
}

function toDocument({ id, text }: SmallText): Document {
  return {
    id,
    title: id,
    kind: "guide",
    publisher: null,
    url: null,
    language: "en",
    published: null,
    asOf: "2022-12",
    instrument: null,
    text,
    blocks: [{ kind: "paragraph", span: { start: 0, end: text.length }, depth: 1, parent: null }],
  };
}

function toPassages({ id, text }: Document): readonly Passage[] {
  return [...text.matchAll(/[^\n]+/g)].map((line, number): Passage => {
    const span = { start: line.index, end: line.index + line[0].length };
    const naming = line[0].startsWith("CRC 34");
    const pinpoint = { instrument: "crc", article: "34", subdivisions: [] };
    return {
      id: `${id}-${number + 1}`,
      documentId: id,
      span,
      headings: ["Lines"],
      text: line[0],
      mentions: naming ? [{ span: { start: span.start, end: span.start + 6 }, pinpoints: [pinpoint] }] : [],
      subject: naming ? "crc" : null,
    };
  });
}

function countWords(text: string): TermCounts {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/\w+/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { terms: [...counts.keys()], counts: [...counts.values()] };
}

const letterEmbedder: Embedder = {
  id: "letters-v1",
  dimension: 2,
  learnedFrom: "corpus",
  embed: async () => [],
};

const letterFitter: EmbedderFitter = {
  id: "letters-v1",
  prepare: () => ({ fit: (counts, options) => letterFitter.fit(counts, options), discard: async () => {} }),
  async fit({ terms, starts, termOf }) {
    const embedder = letterEmbedder;
    const bytes = Buffer.from(`letters ${starts.length - 1}`);
    const vectors = Array.from(starts.subarray(1), (end, passage) => {
      const numbers = [...termOf.subarray(starts[passage], end)];
      const angle = numbers.map((number) => terms[number]).join("").length;
      return Float32Array.of(Math.cos(angle), Math.sin(angle));
    });
    return { embedder, vectors, bytes };
  },
  open: () => letterEmbedder,
};

const jsonVectors: VectorIndexBuilder = {
  kind: "json",
  async build(vectors, { path, onProgress }) {
    writeFileSync(path, JSON.stringify(vectors.map((vector) => [...vector])));
    onProgress?.(vectors.length);
  },
  open(path, { dimension, size }) {
    JSON.parse(readFileSync(path, "utf8"));
    return { dimension, size, search: () => [] };
  },
};
