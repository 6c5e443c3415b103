import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readQuestions } from "../../../eval/run/read-questions.ts";
import { type EvaluationRun, runQuestions } from "../../../eval/run/run-questions.ts";
import { createServices } from "../../../src/compose.ts";
import { readConfig } from "../../../src/config.ts";
import { sharedFolder } from "../../shared-folder.ts";

/** Builds an index of the corpus and asks it every question of the file. */
async function ask(file: string, environment: Readonly<Record<string, string>>): Promise<EvaluationRun> {
  const index = await mkdtemp(join(tmpdir(), "pinpoint-questions-"));
  const services = await createServices(readConfig({ PINPOINT_INDEX: index, ...environment }));
  try {
    await services.buildIndex();
    return await runQuestions(await readQuestions(file), {
      ask: (question) => services.ask(question, {}),
      findDocument: (id) => services.findDocument(id),
      now: () => performance.now(),
    });
  } finally {
    services.close();
    await rm(index, { recursive: true });
  }
}

function violationsOf(run: EvaluationRun): readonly string[] {
  return run.results.flatMap(({ id, violations }) => violations.map((violation) => `${id}: ${violation}`));
}

test("every sentence about the seeds cites words that stand in them, and most are right", async (context) => {
  const seeds = sharedFolder("seeds");
  const questions = sharedFolder("questions");
  if (!seeds || !questions) return context.skip();
  const run = await ask(join(questions, "seeds-dev.jsonl"), { PINPOINT_CORPUS: seeds });
  expect(violationsOf(run)).toEqual([]);
  expect(run.summary.rightFirst.successes).toBeGreaterThanOrEqual(18);
  expect(run.summary.refusedRightly.successes).toBeGreaterThanOrEqual(9);
});

test.each(["seeds-development.jsonl", "seeds-test.jsonl"])(
  "every sentence in reply to %s cites words that stand in the seeds",
  async (file) => {
    const seeds = sharedFolder("seeds");
    if (!seeds) return;
    const run = await ask(fileURLToPath(new URL(`../../../eval/questions/${file}`, import.meta.url)), {
      PINPOINT_CORPUS: seeds,
    });
    expect(violationsOf(run)).toEqual([]);
    expect(run.summary.right.successes / run.summary.right.n).toBeGreaterThan(0.7);
  },
);

test("every sentence about the shipped texts cites words that stand in them", async (context) => {
  const questions = sharedFolder("questions");
  if (!questions) return context.skip();
  const run = await ask(join(questions, "corpus-dev.jsonl"), {});
  expect(run.results.length).toBeGreaterThan(50);
  expect(violationsOf(run)).toEqual([]);
});
