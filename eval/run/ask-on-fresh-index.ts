import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServices } from "../../src/compose.ts";
import type { Config } from "../../src/config.ts";
import { createSuiteJudge } from "../judges/suite-judge.ts";
import { answerMeasures } from "../measures/answers/answer-measures.ts";
import { readQuestionSets } from "../sets/read-question-sets.ts";
import { createAsker } from "./asker.ts";
import { evaluate } from "./evaluate.ts";
import type { EvaluationRun } from "./evaluation-run.ts";
import { readIndexTexts } from "./read-index-texts.ts";

/**
 * Builds an index of the configured corpus in a folder of its own, asks it every question of the files, and removes it again. What is
 * configured as the index is left alone. Throws the Faults of the question files, the corpus and the build.
 */
export async function askOnFreshIndex(files: readonly string[], config: Config): Promise<EvaluationRun> {
  const index = await mkdtemp(join(tmpdir(), "pinpoint-questions-"));
  const services = await createServices({ ...config, index });
  try {
    await services.buildIndex();
    const sets = await readQuestionSets(files);
    const texts = await readIndexTexts(services);
    const judge = createSuiteJudge(services.register.instruments);
    return await evaluate(sets, {
      about: {
        name: "fresh index",
        program: "",
        generation: texts.sha256,
        answerer: "quoting",
        sets: sets.map(({ name, questions, sha256 }) => ({
          path: name,
          questions: questions.length,
          sha256,
        })),
        judges: judge.layers.map((layer) => layer.name),
      },
      askers: [
        createAsker(
          (question, options) => services.ask(question, options),
          () => performance.now(),
        ),
      ],
      texts,
      measures: answerMeasures(judge),
    });
  } finally {
    services.close();
    await rm(index, { recursive: true });
  }
}
