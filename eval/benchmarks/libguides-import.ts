import { spawnSync } from "node:child_process";
import { mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createServices } from "../../src/compose.ts";
import { readConfig } from "../../src/config.ts";
import { ingestSource } from "../../src/ingest/ingest-source.ts";
import { readCorpus } from "../../src/ingest/read-corpus.ts";
import { generateExport } from "./libguides-export.ts";
import { scanWholeExport } from "./libguides-whole-tree.ts";

// What importing an export of LibGuides takes: its guides listed, read, linked and split, one after the other.
//   node eval/benchmarks/libguides-import.ts [--json] [megabytes ...]
// Each way runs in a process of its own, so that its peak memory is its own. `stream` is the import; `tree` parses the whole file into
// a tree, which is the simple way; `build` is a whole index build, whose later steps hold all passages. The bar is for `stream`.

/** Peak resident memory of an import of 150 MB, at most. */
const barMebibytes = 400;
const seed = 20_261_121;

/** Ways to measure, and the largest size in megabytes at which each is tried. */
const ways = { stream: Number.POSITIVE_INFINITY, tree: 50, build: 20 } as const;
type Way = keyof typeof ways;

/** What one way took at one size. */
interface Measurement {
  readonly way: Way;
  readonly megabytes: number;
  readonly guides: number;
  readonly passages: number;
  readonly seconds: number;
  readonly peakMebibytes: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean", default: false },
    measure: { type: "string" },
    file: { type: "string" },
  },
});

if (values.measure !== undefined && values.file !== undefined) {
  process.stdout.write(JSON.stringify(await measure(values.measure as Way, values.file)));
} else report();

function report(): void {
  const sizes = positionals.length > 0 ? positionals.map(Number) : [10, 50, 150];
  const folder = mkdtempSync(join(tmpdir(), "pinpoint-benchmark-"));
  try {
    const measurements = sizes.flatMap((megabytes) => {
      const file = writeExport(folder, megabytes);
      const tried = (Object.keys(ways) as Way[]).filter((way) => megabytes <= ways[way]);
      return tried.map((way) => measureInChild(way, file));
    });
    const lines = values.json ? [JSON.stringify(measurements, null, 2)] : renderTable(measurements);
    process.stdout.write(`${lines.join("\n")}\n`);
    if (measurements.some(isOverBar)) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function isOverBar({ way, megabytes, peakMebibytes }: Measurement): boolean {
  return way === "stream" && megabytes <= 150 && peakMebibytes > barMebibytes;
}

function writeExport(folder: string, megabytes: number): string {
  const path = join(folder, `export-${megabytes}.xml`);
  const file = openSync(path, "w");
  for (const piece of generateExport({ bytes: megabytes * 1e6, seed })) writeSync(file, piece);
  return path;
}

function measureInChild(way: Way, file: string): Measurement {
  const child = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.url), "--measure", way, "--file", file],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  if (child.status !== 0) throw new Error(`${way} of ${file} ended with ${child.status ?? child.signal}`);
  return JSON.parse(child.stdout) as Measurement;
}

async function measure(way: Way, file: string): Promise<Measurement> {
  const started = performance.now();
  const counts = await run(way, file);
  return {
    way,
    megabytes: statSync(file).size / 1e6,
    ...counts,
    seconds: (performance.now() - started) / 1000,
    peakMebibytes: process.resourceUsage().maxRSS / 1024,
  };
}

type Counts = Pick<Measurement, "guides" | "passages">;

async function run(way: Way, file: string): Promise<Counts> {
  switch (way) {
    case "stream":
      return importGuides(file);
    case "tree":
      return { guides: scanWholeExport(readFileSync(file, "utf8")), passages: 0 };
    case "build":
      return buildIndex(file);
  }
}

async function importGuides(file: string): Promise<Counts> {
  const services = await createServices({ ...readConfig({}), corpus: [file] });
  const { register, linker } = services;
  const { sources } = await readCorpus([file], { register });
  let passages = 0;
  for (const source of sources) {
    const ingested = await ingestSource(source, { linker });
    if ("passages" in ingested) passages += ingested.passages.length;
  }
  services.close();
  return { guides: sources.length, passages };
}

async function buildIndex(file: string): Promise<Counts> {
  const index = mkdtempSync(join(tmpdir(), "pinpoint-benchmark-"));
  try {
    const services = await createServices({ ...readConfig({}), corpus: [file], index });
    const { documents, passages } = await services.buildIndex();
    services.close();
    return { guides: documents.added, passages };
  } finally {
    rmSync(index, { recursive: true });
  }
}

function renderTable(measurements: readonly Measurement[]): readonly string[] {
  const head = ["way", "MB", "guides", "passages", "s", "MB/s", "passages/s", "peak MiB", "bar"];
  const rows = measurements.map((measured) => [
    measured.way,
    measured.megabytes.toFixed(0),
    String(measured.guides),
    String(measured.passages),
    measured.seconds.toFixed(1),
    (measured.megabytes / measured.seconds).toFixed(1),
    (measured.passages / measured.seconds).toFixed(0),
    measured.peakMebibytes.toFixed(0),
    measured.way === "stream"
      ? isOverBar(measured)
        ? `over ${barMebibytes}`
        : `within ${barMebibytes}`
      : "",
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [head, ...rows].map((row) =>
    row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("  "),
  );
}
