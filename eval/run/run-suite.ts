import type { Services } from "../../src/compose.ts";
import { readCalibration } from "../judges/calibration-pair.ts";
import { createSuiteJudge } from "../judges/suite-judge.ts";
import { answerMeasures } from "../measures/answers/answer-measures.ts";
import { createReportData } from "../report/create-report-data.ts";
import { renderReportJson } from "../report/render-report-json.ts";
import { renderReportMarkdown } from "../report/render-report-markdown.ts";
import { renderReportPage } from "../report/render-report-page.ts";
import type { ReportData } from "../report/report-data.ts";
import type { QuestionSet } from "../sets/read-question-set.ts";
import { type Asker, createAsker } from "./asker.ts";
import { startAskerThread } from "./asker-thread.ts";
import { evaluate } from "./evaluate.ts";
import type { RunDescription } from "./evaluation-run.ts";
import { readIndexTexts } from "./read-index-texts.ts";
import { openRunFolder } from "./run-folder.ts";

/** How a suite is run. */
export interface SuiteOptions {
  /** The folder that the run is written to. Its last part is the run's name. */
  readonly folder: string;
  readonly name: string;
  /** The program's version. */
  readonly program: string;
  /** How many questions are asked at once; each takes a thread of its own, but where it is one. */
  readonly jobs: number;
  /** Whether to go on with what was interrupted in the folder. */
  readonly resume: boolean;
  readonly now: () => number;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Asks the questions of the sets, measures the replies, and writes the run with its report to a folder. Gives what the report shows, or
 * null where it was interrupted: what was answered is kept in the folder. Throws the Faults of the index and of `openRunFolder`.
 */
export async function runSuite(
  sets: readonly QuestionSet[],
  services: Services,
  options: SuiteOptions,
): Promise<ReportData | null> {
  const texts = await readIndexTexts(services);
  const judge = createSuiteJudge(services.register.instruments);
  const about: RunDescription = {
    name: options.name,
    program: options.program,
    generation: texts.sha256,
    answerer: "quoting",
    sets: sets.map(({ name, questions, sha256 }) => ({ path: name, questions: questions.length, sha256 })),
    judges: judge.layers.map((layer) => layer.name),
  };
  const folder = await openRunFolder(options.folder, about, options);
  const measures = answerMeasures(judge);
  const askers = startAskers(services, options);
  try {
    const run = await evaluate(sets, { ...options, about, askers, texts, measures, folder });
    if (options.signal?.aborted) return null;
    const pairs = (await readCalibration()).filter(({ split }) => split === "test");
    const data = createReportData(run, { measures, judges: [...judge.layers, judge], pairs });
    await folder.finish(run, {
      "report.html": await renderReportPage(data),
      "report.md": renderReportMarkdown(data),
      "report.json": renderReportJson(data),
    });
    return data;
  } finally {
    await Promise.all(askers.map((asker) => asker.close()));
  }
}

function startAskers(services: Services, { jobs, now }: SuiteOptions): readonly Asker[] {
  if (jobs === 1) return [createAsker((question, options) => services.ask(question, options), now)];
  return Array.from({ length: jobs }, () => startAskerThread(services.config));
}
