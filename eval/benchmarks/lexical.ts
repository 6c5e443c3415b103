import { DatabaseSync } from "node:sqlite";
import MiniSearch from "minisearch";
import { buildLexicalIndex, openLexicalIndex } from "../../src/search/lexical-index.ts";
import { countTerms } from "../../src/text/count-terms.ts";
import { createTermReader } from "../../src/text/terms.ts";
import { generatePassages, generateQuestions } from "./generate-passages.ts";
import { type Latencies, measureLatencies, readSizes, renderColumns, renderLatencies } from "./latencies.ts";

// Our BM25 beside that of SQLite FTS5 and of MiniSearch: the same passages of 120 words, the same questions of five, in one process.
//   node eval/benchmarks/lexical.ts [passages ...]

/** An engine under comparison: the ten best passages for a question, by position. */
interface Engine {
  readonly name: string;
  readonly search: (question: string) => readonly number[];
  readonly seconds: number;
}

const found = 10;
const questionCount = 200;
const seed = 20_221_207;

for (const size of readSizes([1_000, 10_000, 100_000])) await compare(size);

async function compare(size: number): Promise<void> {
  const passages = generatePassages({ passages: size, seed });
  const questions = generateQuestions(passages, { count: questionCount, seed: seed + 1 });
  const engines = [
    build("ours", createOurs),
    build("FTS5", createFts5),
    build("MiniSearch", createMiniSearch),
  ];
  const latencies: Latencies[] = [];
  for (const { search } of engines) latencies.push(await measureLatencies(questions, search));
  const [ours] = engines;
  const [base] = latencies;
  const rows = engines.map(({ name, seconds, search }, index) => [
    name,
    (size / seconds).toFixed(0),
    ...renderLatencies(latencies[index] ?? { median: 0, p95: 0, p99: 0 }),
    ((latencies[index]?.median ?? 0) / (base?.median ?? 1)).toFixed(1),
    ours ? shareFound(questions, ours.search, search).toFixed(3) : "",
  ]);
  const head = ["engine", "passages/s", "median ms", "p95", "p99", "times ours", "of our ten"];
  process.stdout.write(`${size} passages, ${questionCount} questions\n${renderColumns([head, ...rows])}\n\n`);

  function build(name: string, create: (texts: readonly string[]) => Engine["search"]): Engine {
    const started = performance.now();
    const search = create(passages);
    return { name, search, seconds: (performance.now() - started) / 1000 };
  }
}

function createOurs(texts: readonly string[]): Engine["search"] {
  const read = createTermReader();
  const index = openLexicalIndex(buildLexicalIndex(texts.map((text) => countTerms(read(text)))));
  return (question) => index.search(read(question), found).map(({ position }) => position);
}

function createFts5(texts: readonly string[]): Engine["search"] {
  const database = new DatabaseSync(":memory:");
  database.exec("CREATE VIRTUAL TABLE passages USING fts5(text, tokenize = 'porter unicode61')");
  const insert = database.prepare("INSERT INTO passages (rowid, text) VALUES (?, ?)");
  database.exec("BEGIN");
  for (const [position, text] of texts.entries()) insert.run(position, text);
  database.exec("COMMIT");
  const select = database.prepare("SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ?");
  return (question) =>
    select
      .all(
        question
          .split(" ")
          .map((word) => `"${word}"`)
          .join(" OR "),
        found,
      )
      .map((row) => Number(row.rowid));
}

function createMiniSearch(texts: readonly string[]): Engine["search"] {
  const index = new MiniSearch<{ readonly id: number; readonly text: string }>({ fields: ["text"] });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return (question) =>
    index
      .search(question)
      .slice(0, found)
      .map(({ id }) => Number(id));
}

/** How much of the ten that one engine finds another finds too: that they were asked the same. */
function shareFound(questions: readonly string[], one: Engine["search"], other: Engine["search"]): number {
  const shares = questions.map((question) => {
    const others = new Set(other(question));
    const own = one(question);
    return own.filter((position) => others.has(position)).length / Math.max(1, own.length);
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
