import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { readQuestionSet } from "../sets/read-question-set.ts";
import { readSizes, renderColumns } from "./latencies.ts";

// How streamed answers come when many clients ask at once, from a server in a process of its own over the shipped texts:
//   node eval/benchmarks/streams.ts [streams ...]
// Every client asks again as soon as its answer is whole, another of the shipped questions each time.

const project = fileURLToPath(new URL("../..", import.meta.url));
const answersOfOne = 5;
const answersForMemory = 2_000;

/** What became of one stream; times in milliseconds from the request. */
interface Outcome {
  readonly whole: boolean;
  readonly first: number;
  readonly last: number;
}

const { questions } = await readQuestionSet(join(project, "eval/questions/shipped.jsonl"));
const index = mkdtempSync(join(tmpdir(), "pinpoint-benchmark-"));
const child = spawn(process.execPath, [join(project, "src/main.ts"), "serve", "--json"], {
  env: { PATH: process.env.PATH, PINPOINT_INDEX: index, PINPOINT_PORT: "0" },
  stdio: ["ignore", "pipe", "inherit"],
});
try {
  const [line] = (await once(createInterface(child.stdout), "line")) as [string];
  const { url } = JSON.parse(line) as { readonly url: string };
  await askInTurn(url, { clients: 8, each: 10 });
  const rows: string[][] = [];
  for (const clients of readSizes([1, 8, 40, 100])) rows.push(await measure(url, clients));
  const head = [
    "at once",
    "answers",
    "errors",
    "first event ms: median",
    "p95",
    "whole ms: median",
    "p95",
    "a second",
  ];
  process.stdout.write(`${renderColumns([head, ...rows])}\n`);
  const before = residentMegabytes();
  await askInTurn(url, { clients: 8, each: answersForMemory / 8 });
  process.stdout.write(
    `memory after ${answersForMemory} answers: ${residentMegabytes()} MiB, before ${before}\n`,
  );
} finally {
  child.kill();
  await once(child, "close");
  rmSync(index, { recursive: true });
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
function residentMegabytes(): string {
  const path = `/proc/${child.pid}/status`;
  const kibibytes = existsSync(path) ? /VmRSS:\s+(\d+)/.exec(readFileSync(path, "utf8"))?.[1] : undefined;
  return kibibytes === undefined ? "?" : (Number(kibibytes) / 1024).toFixed(0);
}
