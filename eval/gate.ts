import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readConfig } from "../src/config.ts";
import { readBaseline, takeBaseline } from "./gate/baseline.ts";
import { findChanges } from "./gate/find-changes.ts";
import { renderGate } from "./gate/render-gate.ts";
import { askOnFreshIndex } from "./run/ask-on-fresh-index.ts";

// The offline quality gate of `npm run check`: builds the shipped corpus, asks it the questions below, and fails where a reply breaks a
// promise or a measure fell significantly below baseline.json. `--accept` makes this run the new baseline.

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const files = ["questions/shipped.jsonl", "questions/shipped-development.jsonl"].map(pathOf);
const baselineFile = pathOf("baseline.json");

// The environment is left out of it: the gate is about what ships.
const { questions } = await askOnFreshIndex(files, readConfig({}));
if (process.argv.includes("--accept")) {
  await writeFile(baselineFile, `${JSON.stringify(takeBaseline(questions), null, 2)}\n`);
}
const changes = findChanges(questions, await readBaseline(baselineFile));
process.stdout.write(`${renderGate(questions, changes).join("\n")}\n`);
const isBroken = questions.some(({ violations }) => violations.length > 0);
process.exitCode = isBroken || changes.some(({ isLoss }) => isLoss) ? 1 : 0;
