import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { tuneEngine } from "../../src/commands/tune-engine.ts";
import { createServices, type Services } from "../../src/compose.ts";
import { readConfig } from "../../src/config.ts";
import { auditCorpus } from "../../src/ingest/audit/audit-corpus.ts";
import { ingestSource } from "../../src/ingest/ingest-source.ts";
import { readCorpus } from "../../src/ingest/read-corpus.ts";

// How fast the treaty texts are indexed, from files on disk to a published generation, beside what reading and linking them takes by
// itself, and the audit that each build makes:
//   node eval/benchmarks/treaties.ts [--runs 7]
// Every run is a process of its own, as on the command line, so that compiling the code is part of it. Whole builds and the other
// runs take turns, so that a ratio holds though the machine is busy with other things.

/** Seconds of one run by what was done in them. */
interface Run {
  readonly passages: number;
  /** From the first look at the files to the published generation. */
  readonly build?: number;
  /** Of processors for the same: of the thread that does the work, which is what a build takes where nothing else runs; and of all threads. */
  readonly mainThread?: number;
  readonly allThreads?: number;
  readonly read?: number;
  readonly audit?: number;
}

const treaties = fileURLToPath(new URL("../../../shared/treaties", import.meta.url));
const { values } = parseArgs({
  options: { runs: { type: "string", default: "7" }, measure: { type: "string" } },
});

if (values.measure === undefined) report(Number(values.runs));
else process.stdout.write(JSON.stringify(await measure(values.measure)));

function report(count: number): void {
  const builds: Run[] = [];
  const parts: Run[] = [];
  for (let run = 0; run < count; run += 1) {
    builds.push(measureInChild("build"));
    parts.push(measureInChild("parts"));
  }
  const passages = builds[0]?.passages ?? 0;
  const rows = [
    renderRow("whole build", passages, takeAll(builds, "build")),
    renderRow("  processor, main thread", passages, takeAll(builds, "mainThread")),
    renderRow("  processors, all threads", passages, takeAll(builds, "allThreads")),
    renderRow("reading and linking alone", passages, takeAll(parts, "read")),
    renderRow("audit alone", passages, takeAll(parts, "audit")),
  ];
  const [read, audit] = (["read", "audit"] as const).map((part) =>
    builds.map((build, run) => (parts[run]?.[part] ?? 0) / (build.build ?? 1)),
  );
  process.stdout.write(
    [
      `${passages} passages; ${count} runs; ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}`,
      "",
      "                             best s  median s  best passages/s  median passages/s",
      ...rows,
      "",
      `Of the whole build, run by run (median): reading and linking ${percent(read)}, audit ${percent(audit)}.`,
      "",
    ].join("\n"),
  );
}

function measureInChild(what: string): Run {
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), "--measure", what], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (child.status !== 0) throw new Error(`The run of ${what} ended with ${child.status ?? child.signal}`);
  return JSON.parse(child.stdout) as Run;
}

async function measure(what: string): Promise<Run> {
  tuneEngine();
  const folder = mkdtempSync(join(tmpdir(), "pinpoint-benchmark-"));
  try {
    const services = await createServices({ ...readConfig({}), corpus: [treaties], index: folder });
    return await (what === "build" ? measureBuild(services) : measureParts(services));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureBuild(services: Services): Promise<Run> {
  const [thread, all] = [process.threadCpuUsage(), process.cpuUsage()];
  const { passages, seconds } = await services.buildIndex();
  const [mainThread, allThreads] = [process.threadCpuUsage(thread), process.cpuUsage(all)].map(
    ({ user, system }) => (user + system) / 1e6,
  );
  services.close();
  return { passages, build: seconds, ...(mainThread && { mainThread }), ...(allThreads && { allThreads }) };
}

async function measureParts({ config, register, linker }: Services): Promise<Run> {
  const started = performance.now();
  const { sources } = await readCorpus(config.corpus, { register });
  const texts = [];
  for (const source of sources) {
    const ingestion = await ingestSource(source, { linker });
    if (!("skipped" in ingestion)) texts.push(ingestion);
  }
  const read = performance.now();
  auditCorpus(texts, { register, linker, today: null });
  return {
    passages: texts.reduce((sum, text) => sum + text.passages.length, 0),
    read: (read - started) / 1000,
    audit: (performance.now() - read) / 1000,
  };
}

function takeAll(runs: readonly Run[], figure: Exclude<keyof Run, "passages">): readonly number[] {
  return runs.map((run) => run[figure] ?? 0).toSorted((one, other) => one - other);
}

function renderRow(name: string, passages: number, seconds: readonly number[]): string {
  const [best, middle] = [seconds[0] ?? 0, median(seconds)];
  const cells = [
    best.toFixed(3),
    middle.toFixed(3),
    (passages / best).toFixed(0),
    (passages / middle).toFixed(0),
  ];
  const widths = [8, 10, 17, 19];
  return name.padEnd(27) + cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("");
}

function median(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function percent(shares: readonly number[] = []): string {
  return `${Math.round(100 * median(shares.toSorted((one, other) => one - other)))} %`;
}
