import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createExactIndex } from "../../src/adapters/exact-vector-index.ts";
import { createHnswBuilder } from "../../src/adapters/hnsw-vector-index.ts";
import { createLsaFitter } from "../../src/adapters/lsa-embedder.ts";
import type { VectorIndex } from "../../src/ports/vector-index.ts";
import { buildLexicalIndex, openLexicalIndex } from "../../src/search/lexical-index.ts";
import { countTerms } from "../../src/text/count-terms.ts";
import { createTermReader } from "../../src/text/terms.ts";
import { generatePassages, generateQuestions } from "./generate-passages.ts";
import { measureLatencies, readSizes, renderColumns, renderLatencies } from "./latencies.ts";

// The embedder's fit, the graph's build, and what the graph finds beside the exact index, for vectors of passages and questions.
//   node eval/benchmarks/vector.ts [passages ...]

const found = 10;
const questionCount = 300;
const seed = 20_221_207;

const rows: string[][] = [];
for (const size of readSizes([1_000, 10_000, 100_000])) rows.push(await measure(size));
const head = ["passages", "fit/s", "insert/s", "both/s", "MiB", "open ms"];
const columns = [...head, "median ms", "p95", "p99", "exact median", "p95", "p99", `recall@${found}`];
process.stdout.write(`${renderColumns([columns, ...rows])}\n`);

async function measure(size: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "pinpoint-benchmark-"));
  const path = join(folder, "vectors.hnsw");
  try {
    const texts = generatePassages({ passages: size, seed });
    const read = createTermReader();
    const counts = texts.map((text) => countTerms(read(text)));
    const passages = openLexicalIndex(buildLexicalIndex(counts)).passageTerms();
    const started = performance.now();
    const { embedder, vectors } = await createLsaFitter().fit(passages);
    const fitted = performance.now();
    await createHnswBuilder().build(vectors, { path, dimension: embedder.dimension });
    const built = performance.now();
    const graph = createHnswBuilder().open(path, { dimension: embedder.dimension, size });
    const opened = performance.now();
    const exact = createExactIndex(vectors, embedder.dimension);
    const questions = await embedder.embed(
      generateQuestions(texts, { count: questionCount, seed: seed + 1 }),
    );
    const perSecond = (ms: number) => ((size * 1000) / ms).toFixed(0);
    return [
      String(size),
      perSecond(fitted - started),
      perSecond(built - fitted),
      perSecond(built - started),
      (statSync(path).size / 2 ** 20).toFixed(1),
      (opened - built).toFixed(0),
      ...renderLatencies(await measureLatencies(questions, (vector) => graph.search(vector, found))),
      ...renderLatencies(await measureLatencies(questions, (vector) => exact.search(vector, found))),
      recall(questions, graph, exact).toFixed(4),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function recall(questions: readonly Float32Array[], graph: VectorIndex, exact: VectorIndex): number {
  const shares = questions.map((question) => {
    const near = new Set(graph.search(question, found).map(({ position }) => position));
    return exact.search(question, found).filter(({ position }) => near.has(position)).length / found;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
