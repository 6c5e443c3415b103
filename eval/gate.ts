import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readConfig } from "../src/config.ts";
import { askOnFreshIndex } from "./run/ask-on-fresh-index.ts";
import { type Baseline, findLosses } from "./run/find-losses.ts";
import { renderRun } from "./run/render-run.ts";
import type { EvaluationRun } from "./run/run-questions.ts";
import { measuresOf } from "./run/summarise.ts";

// The offline quality gate of `npm run check`: builds the shipped corpus, asks the shipped questions, and fails where a reply
// breaks a promise or a measure is significantly worse than in baseline.json. `--accept` makes this run the new baseline.

const questionFile = fileURLToPath(new URL("questions/shipped.jsonl", import.meta.url));
const baselineFile = fileURLToPath(new URL("baseline.json", import.meta.url));

// The environment is left out of it: the gate is about what ships.
const run = await askOnFreshIndex(questionFile, readConfig({}));
process.stdout.write(`${renderRun(run).join("\n")}\n`);
if (process.argv.includes("--accept")) await writeBaseline(run);
const losses = findLosses(run.summary, JSON.parse(await readFile(baselineFile, "utf8")) as Baseline);
if (losses.length > 0) process.stdout.write(`significantly worse than the baseline: ${losses.join(", ")}\n`);
process.exitCode = losses.length > 0 || run.violations > 0 ? 1 : 0;

async function writeBaseline({ summary }: EvaluationRun): Promise<void> {
  const counts = measuresOf(summary).map((measure) => {
    const { successes, n } = summary[measure];
    return [measure, { successes, n }] as const;
  });
  await writeFile(baselineFile, `${JSON.stringify(Object.fromEntries(counts), null, 2)}\n`);
}
