import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { readQuestionSet } from "../sets/read-question-set.ts";
import { readSizes, renderColumns } from "./latencies.ts";
import { startQuotingModel } from "./quoting-model.ts";

// How streamed answers come when many clients ask at once, from a server in a process of its own over the shipped texts:
//   node eval/benchmarks/streams.ts [streams ...]
// Every client asks again as soon as its answer is whole, another of the shipped questions each time. First answers are quoted, then
// written by a server that plays a model, ten pieces with 20 ms before each.

const project = fileURLToPath(new URL("../..", import.meta.url));
const answersOfOne = 5;
const answersForMemory = 2_000;

/** What became of one stream; times in milliseconds from the request. */
interface Outcome {
  readonly whole: boolean;
  readonly first: number;
  readonly last: number;
}

const sizes = readSizes([1, 8, 40, 100]);
const { questions } = await readQuestionSet(join(project, "eval/questions/shipped.jsonl"));
const index = mkdtempSync(join(tmpdir(), "pinpoint-benchmark-"));
const model = await startQuotingModel({ pieces: 10, pauseMs: 20 });
try {
  await measureServer("quoting", {});
  await measureServer("written", { PINPOINT_CHAT_MODEL: "quoting", OPENAI_BASE_URL: model.baseUrl });
} finally {
  await model.close();
  rmSync(index, { recursive: true });
}

async function measureServer(mode: string, environment: Readonly<Record<string, string>>): Promise<void> {
  const child = spawn(process.execPath, [join(project, "src/main.ts"), "serve", "--json"], {
    env: { PATH: process.env.PATH, PINPOINT_INDEX: index, PINPOINT_PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [line] = (await once(createInterface(child.stdout), "line")) as [string];
    const { url } = JSON.parse(line) as { readonly url: string };
    await askInTurn(url, { clients: 8, each: 10 });
    const rows: string[][] = [];
    for (const clients of sizes) rows.push([mode, ...(await measure(url, clients))]);
    const columns = [
      "answers",
      "errors",
      "first event ms: median",
      "p95",
      "whole ms: median",
      "p95",
      "a second",
    ];
    process.stdout.write(`${renderColumns([["mode", "at once", ...columns], ...rows])}\n`);
    const before = residentMebibytes(child);
    await askInTurn(url, { clients: 8, each: answersForMemory / 8 });
    process.stdout.write(
      `memory after ${answersForMemory} answers: ${residentMebibytes(child)} MiB, before ${before}\n`,
    );
  } finally {
    child.kill();
    await once(child, "close");
  }
}

async function measure(url: string, clients: number): Promise<string[]> {
  const started = performance.now();
  const outcomes = await askInTurn(url, { clients, each: answersOfOne });
  const seconds = (performance.now() - started) / 1000;
  const at = (share: number, times: readonly number[]) =>
    (times.toSorted((one, other) => one - other)[Math.floor(share * times.length)] ?? 0).toFixed(0);
  const first = outcomes.map((outcome) => outcome.first);
  const last = outcomes.map((outcome) => outcome.last);
  return [
    String(clients),
    String(outcomes.length),
    String(outcomes.filter(({ whole }) => !whole).length),
    at(0.5, first),
    at(0.95, first),
    at(0.5, last),
    at(0.95, last),
    (outcomes.length / seconds).toFixed(0),
  ];
}

/** Lets so many clients ask at once, each so many questions one after the other. */
async function askInTurn(
  url: string,
  { clients, each }: { readonly clients: number; readonly each: number },
): Promise<readonly Outcome[]> {
  const asked = Array.from({ length: clients }, async (_, client) => {
    const outcomes: Outcome[] = [];
    for (let turn = 0; turn < each; turn += 1) {
      outcomes.push(await ask(url, questions[(client * each + turn) % questions.length]?.q ?? ""));
    }
    return outcomes;
  });
  return (await Promise.all(asked)).flat();
}

async function ask(url: string, question: string): Promise<Outcome> {
  const started = performance.now();
  const response = await fetch(`${url}/api/ask`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ question }),
  });
  let first = Number.NaN;
  let text = "";
  for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    if (text === "") first = performance.now() - started;
    text += piece;
  }
  return { whole: text.includes("event: done\n"), first, last: performance.now() - started };
}

/** The memory of the server's process as Linux counts it; "?" elsewhere. */
function residentMebibytes({ pid }: ChildProcess): string {
  const path = `/proc/${pid}/status`;
  const kibibytes = existsSync(path) ? /VmRSS:\s+(\d+)/.exec(readFileSync(path, "utf8"))?.[1] : undefined;
  return kibibytes === undefined ? "?" : (Number(kibibytes) / 1024).toFixed(0);
}
