import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createGenerationFolder } from "../../src/adapters/generation-folder.ts";
import { createHnswBuilder } from "../../src/adapters/hnsw-vector-index.ts";
import { createLsaFitter } from "../../src/adapters/lsa-embedder.ts";
import type { Passage } from "../../src/domain/passage.ts";
import type { Pinpoint } from "../../src/domain/pinpoint.ts";
import type { Question } from "../../src/domain/question.ts";
import { Register } from "../../src/domain/register.ts";
import { createIndexBuilder } from "../../src/indexing/build-index.ts";
import type { IngestedDocument, ListedSource } from "../../src/indexing/index-parts.ts";
import type { Generation, GenerationStore } from "../../src/ports/generation-store.ts";
import { buildLexicalIndex, openLexicalIndex } from "../../src/search/lexical-index.ts";
import { createPassageTermCounter } from "../../src/search/passage-terms.ts";
import { createSearcher } from "../../src/search/searcher.ts";
import { generatePassages, generateQuestions } from "./generate-passages.ts";
import { type Latencies, measureLatencies, readSizes, renderColumns, renderLatencies } from "./latencies.ts";

// How long a search takes in process: words, vectors, named places, fusion, and reading the passages found from the database.
//   node eval/benchmarks/search.ts [passages ...]
// One question in ten names an instrument that one document in twenty is about, and an article of it.

const found = 10;
const questionCount = 500;
const documentPassages = 100;
const seed = 20_221_207;
const named: Pinpoint = { instrument: "budapest", article: "2", subdivisions: [] };
/** What must hold at 100,000 passages, in milliseconds. */
const limits = { median: 2, p99: 10 };

const rows: string[][] = [];
for (const size of readSizes([1_000, 10_000, 100_000])) rows.push(await measure(size));
const head = ["passages", "built/s", "open ms", "all: median", "p95", "p99", "naming: median", "p95", "p99"];
const outcome = `limits at 100,000: median ${limits.median} ms, p99 ${limits.p99} ms`;
process.stdout.write(`${renderColumns([[...head, "vectors: median", "p95", "p99"], ...rows])}\n${outcome}\n`);

async function measure(size: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "pinpoint-benchmark-"));
  const store = createGenerationFolder(folder);
  try {
    const texts = generatePassages({ passages: size, seed });
    const { seconds } = await build(texts, store);
    const started = performance.now();
    const generation = store.open();
    const search = openSearch(generation);
    const opened = performance.now() - started;
    const questions = generateQuestions(texts, { count: questionCount, seed: seed + 1 }).map(toQuestion);
    const naming = questions.filter(({ pinpoints }) => pinpoints.length > 0);
    const latencies: readonly Latencies[] = [
      await measureLatencies(questions, search.retrieve),
      await measureLatencies(naming, search.retrieve),
      await measureLatencies(questions, search.lookUpVectors),
    ];
    generation.close();
    return [
      String(size),
      (size / seconds).toFixed(0),
      opened.toFixed(0),
      ...latencies.flatMap(renderLatencies),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function build(texts: readonly string[], store: GenerationStore) {
  const starts = Array.from(
    { length: Math.ceil(texts.length / documentPassages) },
    (_, at) => at * documentPassages,
  );
  return createIndexBuilder<ListedSource & { readonly start: number }>({
    store,
    listSources: async () => ({
      sources: starts.map((start) => ({
        id: documentId(start),
        file: `${start}.txt`,
        hash: String(start),
        start,
      })),
      collections: [],
      skipped: [],
    }),
    ingest: ({ start }) => toDocument(start, texts.slice(start, start + documentPassages)),
    settings: {},
    countTerms: createPassageTermCounter(new Register([])),
    audit: () => [],
    buildLexical: buildLexicalIndex,
    openLexical: openLexicalIndex,
    fitter: createLsaFitter(),
    vectors: createHnswBuilder(),
    now: () => performance.now(),
  })();
}

function documentId(start: number): string {
  return `document-${start}`;
}

function toDocument(start: number, texts: readonly string[]): IngestedDocument {
  const id = documentId(start);
  const isNamed = start % (20 * documentPassages) === 0;
  let end = 0;
  const passages = texts.map((text, index): Passage => {
    const span = { start: end, end: end + text.length };
    end = span.end + 1;
    const mention = { span: { start: span.start, end: span.start + 1 }, pinpoints: [named] };
    return {
      id: `p${start + index}`,
      documentId: id,
      span,
      headings: [],
      text,
      mentions: isNamed && index % 10 === 0 ? [mention] : [],
      subject: isNamed ? named.instrument : null,
    };
  });
  const unknown = { kind: null, publisher: null, url: null, language: null, published: null, asOf: null };
  const document = { id, title: id, ...unknown, instrument: null, text: texts.join("\n"), blocks: [] };
  return { document, passages };
}

function toQuestion(text: string, index: number): Question {
  const pinpoints = index % 10 === 0 ? [named] : [];
  return {
    asked: text,
    story: "",
    asks: true,
    text,
    language: "en",
    answerLanguage: "en",
    kind: "other",
    mentions: [],
    unresolved: [],
    pinpoints,
    concepts: [],
  };
}

function openSearch(generation: Generation) {
  const { embedder: built, vectors: kept } = generation.manifest;
  const embedder = createLsaFitter().open(generation.embedder);
  const vectors = createHnswBuilder().open(generation.vectorsPath, {
    dimension: built.dimension,
    size: kept.size,
  });
  const lexical = openLexicalIndex(generation.lexical);
  const { retrieve } = createSearcher({
    generation,
    lexical,
    embedder,
    vectors,
    thesaurus: { concepts: [] },
    findPlainPlaces: () => [],
  });
  return {
    retrieve: (question: Question) => retrieve(question, { k: found }),
    /** What a search adds where the vectors are heard, which in large collections is only where no word is found. */
    lookUpVectors: async ({ text }: Question) => {
      const [vector] = await embedder.embed([text]);
      if (vector?.some((component) => component !== 0)) vectors.search(vector, 100);
    },
  };
}
