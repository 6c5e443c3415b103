import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createServices } from "../../src/compose.ts";
import { readConfig } from "../../src/config.ts";
import { readQuestionSet } from "../sets/read-question-set.ts";
import { generateGuides } from "./generate-guides.ts";
import { measureLatencies, readSizes, renderColumns, renderLatencies } from "./latencies.ts";

// How long a whole answer takes in process, from the question to the rendered reply, beside how long its search takes:
//   node eval/benchmarks/ask.ts [passages ...]
// The shipped questions are asked of the shipped texts among generated ones.

const seed = 20_221_207;
const project = fileURLToPath(new URL("../..", import.meta.url));
const { questions } = await readQuestionSet(join(project, "eval/questions/shipped.jsonl"));

const rows: string[][] = [];
for (const size of readSizes([1_000, 10_000, 100_000])) rows.push(await measure(size));
const head = ["passages", "ask ms: median", "p95", "p99", "search ms: median", "p95", "p99"];
process.stdout.write(`${renderColumns([head, ...rows])}\n`);

async function measure(size: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "pinpoint-benchmark-"));
  const texts = join(folder, "corpus");
  mkdirSync(texts);
  for (const { file, text } of generateGuides({ passages: size, seed }))
    writeFileSync(join(texts, file), text);
  const services = await createServices(
    readConfig({
      PINPOINT_CORPUS: [texts, join(project, "corpus")].join(delimiter),
      PINPOINT_INDEX: join(folder, "index"),
    }),
  );
  try {
    const { passages } = await services.buildIndex();
    const asked = questions.map(({ q }) => q);
    const ask = await measureLatencies(asked, (question) => services.ask(question, {}));
    const search = await measureLatencies(asked, (question) => services.search(question, { k: 10 }));
    return [String(passages), ...renderLatencies(ask), ...renderLatencies(search)];
  } finally {
    services.close();
    rmSync(folder, { recursive: true });
  }
}
