import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServices } from "../../src/compose.ts";
import type { Config } from "../../src/config.ts";
import { readQuestions } from "./read-questions.ts";
import { type EvaluationRun, runQuestions } from "./run-questions.ts";

/**
 * Builds an index of the configured corpus in a folder of its own, asks it every question of a file, and removes it again. What is
 * configured as the index is left alone. Throws the Faults of the question file, the corpus and the build.
 */
export async function askOnFreshIndex(file: string, config: Config): Promise<EvaluationRun> {
  const index = await mkdtemp(join(tmpdir(), "pinpoint-questions-"));
  const services = await createServices({ ...config, index });
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
