import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createGenerationFolder } from "../../src/adapters/generation-folder.ts";
import { createLsaFitter } from "../../src/adapters/lsa-embedder.ts";
import type { Ask } from "../../src/answer/ask.ts";
import { readPrompts } from "../../src/answer/written/read-prompts.ts";
import { openSnapshot } from "../../src/compose/open-snapshot.ts";
import { createServices } from "../../src/compose.ts";
import { readConfig } from "../../src/config.ts";
import { readKnowledge } from "../../src/ingest/read-knowledge.ts";
import type { ChatMessage, ChatModel } from "../../src/ports/chat-model.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { readQuestionSet } from "../sets/read-question-set.ts";
import { generateGuides } from "./generate-guides.ts";
import { measureLatencies, readSizes, renderColumns, renderLatencies } from "./latencies.ts";

// What our own work takes of a written answer (analysis, search, prompt, reading, verification), with a model that takes no time:
//   node eval/benchmarks/written.ts [passages ...]
// It quotes the first sentence of each of its first five sources. Then the memory over 2,000 answers, each told as it grows.

const seed = 20_221_207;
const answersTold = 2000;
const project = fileURLToPath(new URL("../..", import.meta.url));
const { questions } = await readQuestionSet(join(project, "eval/questions/shipped.jsonl"));
const asked = questions.map(({ q }) => q);

/** A model that replies at once. */
const instant: ChatModel = {
  id: "instant",
  async *write(messages) {
    const reply = draftFrom(messages);
    for (let at = 0; at < reply.length; at += 20) yield reply.slice(at, at + 20);
  },
};

for (const size of readSizes([10_000])) await measure(size);

function draftFrom(messages: readonly ChatMessage[]): string {
  const data = messages[1]?.content ?? "";
  const sources = [...data.matchAll(/^\w{32} source (\d+)\n[^\n]*\n([\s\S]*?)\n\w{32} end of source/gm)];
  const sentences = sources.slice(0, 5).map(([, n, text = ""]) => {
    const first = splitSentences(text)[0];
    const quote = text.slice(first?.start, first?.end);
    return { text: quote, sources: [Number(n)], quote };
  });
  return JSON.stringify({ sentences, answerable: true });
}

async function measure(size: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "pinpoint-benchmark-"));
  const texts = join(folder, "corpus");
  mkdirSync(texts);
  for (const { file, text } of generateGuides({ passages: size, seed }))
    writeFileSync(join(texts, file), text);
  const config = readConfig({
    PINPOINT_CORPUS: [texts, join(project, "corpus")].join(delimiter),
    PINPOINT_INDEX: join(folder, "index"),
  });
  const services = await createServices(config);
  try {
    const { passages } = await services.buildIndex();
    const generation = createGenerationFolder(config.index).open();
    const prompts = await readPrompts(join(project, "prompts"));
    const parts = { ...(await readKnowledge(config)), linker: services.linker, fitter: createLsaFitter() };
    const { ask } = openSnapshot(generation, { ...parts, writing: { chat: instant, prompts } });
    const quoting = openSnapshot(generation, { ...parts, writing: null }).ask;
    const rows = [
      ["quoted", ...(await measureAnswers(quoting))],
      ["written", ...(await measureAnswers(ask))],
    ];
    process.stdout.write(
      `${passages} passages\n${renderColumns([["answers", "ms: median", "p95", "p99", "cpu"], ...rows])}\n`,
    );
    await measureMemory(ask);
    generation.close();
  } finally {
    services.close();
    rmSync(folder, { recursive: true });
  }
}

/** Latencies, and what the processor was busy for an answer, which tells more where a machine has other things to do. */
async function measureAnswers(ask: Ask): Promise<readonly string[]> {
  let answers = 0;
  const before = process.cpuUsage();
  const latencies = await measureLatencies(asked, (question) => {
    answers += 1;
    return ask(question);
  });
  const { user, system } = process.cpuUsage(before);
  return [...renderLatencies(latencies), ((user + system) / 1000 / answers).toFixed(2)];
}

async function measureMemory(ask: Ask): Promise<void> {
  const megabytes: string[] = [];
  let written = 0;
  for (let at = 0; at <= answersTold; at++) {
    if (at % (answersTold / 4) === 0) {
      globalThis.gc?.();
      megabytes.push(`${at}: ${(process.memoryUsage().heapUsed / 2 ** 20).toFixed(0)}`);
    }
    const question = `${asked[at % asked.length]} ${randomBytes(2).toString("hex")}`.slice(
      0,
      at % 2 === 0 ? -5 : undefined,
    );
    const { mode } = await ask(question, { tell: () => undefined });
    if (mode === "written") written += 1;
  }
  process.stdout.write(
    `heap in MiB after so many answers: ${megabytes.join(", ")} (${written} of them written)\n`,
  );
}
