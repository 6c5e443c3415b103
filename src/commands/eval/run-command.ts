import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Command, InvalidArgumentError } from "commander";
import type { Services } from "../../compose.ts";
import { checkIndex } from "../check-index.ts";
import type { CommandContext } from "../command-context.ts";
import { exitCode } from "../exit-code.ts";
import { helpWithExamples } from "../help-with-examples.ts";
import { prepareIndex } from "../prepare-index.ts";
import { createProgress } from "../progress.ts";
import { listenForStopOfProcess } from "../stop-signals.ts";
import { measureCollection } from "./measure-collection.ts";

/** The sets that ship with the program and are asked where none is named. */
const shippedSets = ["shipped.jsonl", "shipped-development.jsonl", "shipped-test.jsonl"].map((file) =>
  fileURLToPath(new URL(`../../../eval/questions/${file}`, import.meta.url)),
);

/** More threads than this wait for memory more than they compute. */
const mostJobs = 8;

interface RunOptions {
  readonly out: string;
  readonly jobs: number;
  readonly resume?: true;
  readonly json?: true;
}

/** Adds `eval run`: every question of one or more sets is asked, its reply measured, and a report written. */
export function addRunCommand(evaluation: Command, context: CommandContext): void {
  const run = evaluation
    .command("run")
    .description(
      "Ask every question of one or more sets, measure the replies, and write a report (HTML, Markdown, JSON).",
    )
    .argument(
      "[set...]",
      "question files, ours or those of other suites, and folders in BEIR layout; without any, the sets that ship",
    )
    .option("--out <folder>", "the folder to write the run and its report to", join("runs", "latest"))
    .option("--resume", "go on with the run that was interrupted in that folder")
    .option(
      "--jobs <number>",
      "how many questions to ask at once",
      parseJobs,
      Math.min(availableParallelism(), mostJobs),
    )
    .option("--json", "print the report as one JSON object")
    .action((sets: readonly string[], options: RunOptions) => runSets(sets, options, context));
  helpWithExamples(run, [
    "eval run",
    "eval run eval/questions/shipped.jsonl --out runs/before",
    "eval run mine.jsonl --resume",
    "eval run questions.csv ragas-rows.jsonl my-beir-folder",
    "eval run --json mine.jsonl > report.json",
  ]);
}

function parseJobs(text: string): number {
  const jobs = Number(text);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= mostJobs) return jobs;
  throw new InvalidArgumentError(`Give a whole number from 1 to ${mostJobs}.`);
}

/** Measures the collections among the sets first, each by itself, then asks all questions of the others in one run. */
async function runSets(
  paths: readonly string[],
  options: RunOptions,
  context: CommandContext,
): Promise<void> {
  const folder = resolve(options.out);
  const collections = paths.filter((path) => existsSync(join(path, "corpus.jsonl")));
  for (const collection of collections) {
    await mkdir(folder, { recursive: true });
    const run = join(folder, `${basename(resolve(collection))}.run`);
    await measureCollection(collection, { run, ...(options.json && { json: true }) }, context);
  }
  const files = paths.filter((path) => !collections.includes(path));
  if (files.length > 0 || paths.length === 0) {
    await runQuestions(files.length > 0 ? files : shippedSets, { ...options, out: folder }, context);
  }
}

/** Ends with exit code 1 where a reply broke a promise: a sentence without citation, a quote that is not in its text. */
async function runQuestions(
  paths: readonly string[],
  options: RunOptions,
  { terminal, version, openServices, finishWith }: CommandContext,
): Promise<void> {
  const [{ readQuestionSets }, { runSuite }, { renderRun }, { renderReportJson }] = await Promise.all([
    import("../../../eval/sets/read-question-sets.ts"),
    import("../../../eval/run/run-suite.ts"),
    import("../../../eval/run/render-run.ts"),
    import("../../../eval/report/render-report-json.ts"),
  ]);
  const interruption = new AbortController();
  const stopListening = listenForStopOfProcess(() => interruption.abort());
  const now = () => performance.now();
  const progress = createProgress(terminal, now);
  try {
    const sets = await readQuestionSets(paths);
    const services = await openServices();
    await openIndex(services, { terminal, signal: interruption.signal });
    const data = await runSuite(sets, services, {
      folder: options.out,
      name: basename(options.out),
      program: version,
      jobs: options.jobs,
      resume: options.resume === true,
      now,
      onProgress: (done, total) => progress.update({ name: "ask", done, total }),
      signal: interruption.signal,
    });
    progress.clear();
    if (data === null) throw interruption.signal.reason;
    if (options.json) terminal.printVerbatim(renderReportJson(data));
    else terminal.printVerbatim(`${renderRun(data).join("\n")}\n`);
    terminal.tell(`The report: ${join(options.out, "report.html")}`);
    if (data.questions.some(({ violations }) => violations.length > 0)) finishWith(exitCode.gateFailed);
  } catch (thrown) {
    if (!interruption.signal.aborted || thrown !== interruption.signal.reason) throw thrown;
    terminal.tell("Interrupted. What was answered is kept: run the same again with --resume.");
    finishWith(exitCode.interrupted);
  } finally {
    stopListening();
  }
}

/** An index that is there is asked as it is, and told of where its texts have changed; where there is none it is built. */
async function openIndex(
  services: Services,
  { terminal, signal }: Pick<CommandContext, "terminal"> & { readonly signal: AbortSignal },
): Promise<void> {
  if (services.store.currentName() === undefined) await prepareIndex(services, terminal, signal);
  await checkIndex(services, terminal);
}
