import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createServices } from "../../src/compose.ts";
import { readConfig } from "../../src/config.ts";
import { generateGuides } from "./generate-guides.ts";

// How fast an index is built, from files on disk to a published generation:
//   node eval/benchmarks/index-build.ts [--json] [passages ...]
// Each size is built in a process of its own, so that its peak memory is its own.

/** What one build took. `steps` are seconds by step. */
interface Measurement {
  readonly corpus: string;
  readonly documents: number;
  readonly passages: number;
  readonly seconds: number;
  /** Of all threads together: what the build costs, however busy the machine is with other things. */
  readonly cpuSeconds: number;
  readonly documentsPerSecond: number;
  readonly passagesPerSecond: number;
  readonly peakMebibytes: number;
  readonly steps: Readonly<Record<string, number>>;
  /** Milliseconds until the index that was built is open, its hashes checked. */
  readonly openMs: number;
}

const sizes = ["1000", "10000", "100000"];
const seed = 20_221_207;
const treaties = fileURLToPath(new URL("../../../shared/treaties", import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false }, measure: { type: "string" } },
});

if (values.measure !== undefined) process.stdout.write(JSON.stringify(await measure(values.measure)));
else report();

function report(): void {
  const corpora =
    positionals.length > 0 ? positionals : [...sizes, ...(existsSync(treaties) ? ["treaties"] : [])];
  const measurements = corpora.map(measureInChild);
  const lines = values.json ? [JSON.stringify(measurements, null, 2)] : renderTable(measurements);
  process.stdout.write(`${lines.join("\n")}\n`);
}

function measureInChild(corpus: string): Measurement {
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), "--measure", corpus], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (child.status !== 0)
    throw new Error(`The build of ${corpus} ended with ${child.status ?? child.signal}`);
  return JSON.parse(child.stdout) as Measurement;
}

async function measure(corpus: string): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), "pinpoint-benchmark-"));
  try {
    const texts = corpus === "treaties" ? treaties : writeGuides(join(folder, "corpus"), Number(corpus));
    return await measureBuild(corpus, texts, join(folder, "index"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureBuild(corpus: string, texts: string, index: string): Promise<Measurement> {
  const services = await createServices({ ...readConfig({}), corpus: [texts], index });
  const steps = createStopwatch();
  const before = process.cpuUsage();
  const { seconds, documents, passages } = await services.buildIndex({
    onProgress: ({ step }) => steps.enter(step),
  });
  const cpu = process.cpuUsage(before);
  const times = steps.stop();
  const peakMebibytes = process.resourceUsage().maxRSS / 1024;
  const opening = performance.now();
  await services.openIndex();
  const openMs = performance.now() - opening;
  services.close();
  return {
    corpus,
    documents: documents.added,
    passages,
    seconds,
    cpuSeconds: (cpu.user + cpu.system) / 1e6,
    documentsPerSecond: documents.added / seconds,
    passagesPerSecond: passages / seconds,
    peakMebibytes,
    steps: times,
    openMs,
  };
}

function writeGuides(folder: string, passages: number): string {
  mkdirSync(folder);
  for (const { file, text } of generateGuides({ passages, seed })) writeFileSync(join(folder, file), text);
  return folder;
}

/** Seconds spent in each step, from when it was entered to when the next one was. */
function createStopwatch() {
  const seconds: Record<string, number> = {};
  let running = "list";
  let since = performance.now();
  const enter = (step: string) => {
    const now = performance.now();
    seconds[running] = (seconds[running] ?? 0) + (now - since) / 1000;
    running = step;
    since = now;
  };
  return {
    enter,
    stop() {
      enter("");
      return seconds;
    },
  };
}

function renderTable(measurements: readonly Measurement[]): readonly string[] {
  const rows = measurements.map((measured) => [
    measured.corpus,
    String(measured.documents),
    String(measured.passages),
    measured.seconds.toFixed(2),
    measured.cpuSeconds.toFixed(2),
    measured.documentsPerSecond.toFixed(0),
    measured.passagesPerSecond.toFixed(0),
    measured.peakMebibytes.toFixed(0),
    measured.openMs.toFixed(0),
    Object.entries(measured.steps)
      .map(([step, seconds]) => `${step} ${seconds.toFixed(2)}`)
      .join(", "),
  ]);
  const head = [
    "corpus",
    "documents",
    "passages",
    "s",
    "CPU s",
    "documents/s",
    "passages/s",
    "peak MiB",
    "open ms",
    "s by step",
  ];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  return [head, ...rows].map((row) =>
    row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("  "),
  );
}
