import { spawnSync } from "node:child_process";
import { mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readQrels } from "../formats/read-qrels.ts";
import { usualRankingMeasures } from "../measures/ranking/parse-ranking-measure.ts";
import { orderAsTrecEval, type RankedDocument } from "../measures/ranking/ranked-topic.ts";
import { scoreRun } from "../measures/ranking/score-run.ts";
import { measureRun } from "../retrieval/measure-run.ts";
import { renderColumns } from "./latencies.ts";

// What scoring a long TREC run takes, a thousand documents a topic, ten of which are judged.
//   node eval/benchmarks/measure-run.ts [megabytes ...]
// Each way runs in a process of its own, so that its peak memory is its own. `stream` is `eval measure`; `apart` is the same of a run
// whose lines are not together by topic; `whole` reads the file into one text and splits it, which is the simple way.

/** Peak resident memory of `stream`, at most, however long the run. */
const barMebibytes = 400;

/** Ways to measure, and the largest size in megabytes at which each is tried: a text of JavaScript ends before 540 MB. */
const ways = { stream: Number.POSITIVE_INFINITY, apart: 50, whole: 500 } as const;
type Way = keyof typeof ways;

interface Files {
  readonly run: string;
  readonly qrels: string;
}

interface Measurement {
  readonly topics: number;
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly peakMebibytes: number;
}

const depth = 1_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { measure: { type: "string" }, folder: { type: "string" } },
});

if (values.measure !== undefined && values.folder !== undefined) {
  process.stdout.write(JSON.stringify(await measure(values.measure as Way, filesIn(values.folder))));
} else report();

function report(): void {
  const sizes = positionals.length > 0 ? positionals.map(Number) : [50, 300, 1_000];
  const head = ["way", "MB", "topics", "s", "MB/s", "processor s", "peak MiB", "bar"];
  process.stdout.write(`${renderColumns([head, ...sizes.flatMap(measureSize)])}\n`);
}

function measureSize(megabytes: number): readonly string[][] {
  const tried = (Object.keys(ways) as Way[]).filter((way) => megabytes <= ways[way]);
  return tried.map((way) => {
    const folder = mkdtempSync(join(tmpdir(), "pinpoint-benchmark-"));
    try {
      writeFiles(filesIn(folder), { bytes: megabytes * 1e6, apart: way === "apart" });
      return renderRow(way, statSync(filesIn(folder).run).size / 1e6, measureInChild(way, folder));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

function renderRow(way: Way, megabytes: number, measured: Measurement): string[] {
  const { topics, seconds, processorSeconds, peakMebibytes } = measured;
  const isOver = way === "stream" && peakMebibytes > barMebibytes;
  if (isOver) process.exitCode = 1;
  return [
    way,
    megabytes.toFixed(0),
    String(topics),
    seconds.toFixed(1),
    (megabytes / seconds).toFixed(0),
    processorSeconds.toFixed(1),
    peakMebibytes.toFixed(0),
    way === "stream" ? `${isOver ? "over" : "within"} ${barMebibytes}` : "",
  ];
}

function filesIn(folder: string): Files {
  return { run: join(folder, "run.txt"), qrels: join(folder, "qrels.txt") };
}

/** Ids are as long as those of the large collections, and scores fall as those of BM25 do. */
function writeFiles({ run, qrels }: Files, { bytes, apart }: { bytes: number; apart: boolean }): void {
  const line = (topic: number, rank: number) => {
    const document = String((topic * 7_919 + rank * 104_729) % 60_000_000).padStart(8, "0");
    return `${1_000_000 + topic} Q0 msmarco_v2.1_doc_${document} ${rank} ${(40 - rank * 0.0371).toFixed(5)} bm25\n`;
  };
  const topics = Math.ceil(bytes / (depth * line(1, 500).length));
  const file = openSync(run, "w");
  const [outer, inner] = apart ? [depth, topics] : [topics, depth];
  for (let one = 1; one <= outer; one += 1) {
    const lines = Array.from({ length: inner }, (_, index) =>
      apart ? line(index + 1, one) : line(one, index + 1),
    );
    writeSync(file, lines.join(""));
  }
  const judged = Array.from({ length: topics * 10 }, (_, index) => {
    const [topic = "", , document = ""] = line(Math.floor(index / 10) + 1, 1 + (index % 10) * 37).split(" ");
    return `${topic} 0 ${document} ${index % 3}\n`;
  });
  writeFileSync(qrels, judged.join(""));
}

function measureInChild(way: Way, folder: string): Measurement {
  const words = [fileURLToPath(import.meta.url), "--measure", way, "--folder", folder];
  const child = spawnSync(process.execPath, words, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (child.status !== 0) throw new Error(`${way} ended with ${child.status ?? child.signal}`);
  return JSON.parse(child.stdout) as Measurement;
}

async function measure(way: Way, { run, qrels }: Files): Promise<Measurement> {
  const started = performance.now();
  const { topics } =
    way === "whole"
      ? await measureWhole(run, qrels)
      : await measureRun(run, qrels, { measures: usualRankingMeasures });
  const { user, system } = process.cpuUsage();
  return {
    topics: topics.size,
    seconds: (performance.now() - started) / 1000,
    processorSeconds: (user + system) / 1e6,
    peakMebibytes: process.resourceUsage().maxRSS / 1024,
  };
}

async function measureWhole(run: string, qrels: string) {
  const found = new Map<string, RankedDocument[]>();
  for (const line of readFileSync(run, "utf8").split("\n")) {
    const [topic, , document, , score] = line.split(" ");
    if (topic === undefined || document === undefined) continue;
    const ranking = found.get(topic) ?? [];
    ranking.push({ document, score: Number(score) });
    found.set(topic, ranking);
  }
  const rankings = [...found].map(([topic, ranking]) => ({ topic, ranking: orderAsTrecEval(ranking) }));
  return scoreRun(rankings, await readQrels(qrels), usualRankingMeasures);
}
