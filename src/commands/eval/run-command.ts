import type { Command } from "commander";
import { checkIndex } from "../check-index.ts";
import type { CommandContext } from "../command-context.ts";
import { exitCode } from "../exit-code.ts";
import { helpWithExamples } from "../help-with-examples.ts";
import { createProgress } from "../progress.ts";

/** Adds `eval run`: every question of one or more files is asked and its reply judged. */
export function addRunCommand(evaluation: Command, context: CommandContext): void {
  const run = evaluation
    .command("run")
    .description("Ask every question of one or more files and report how many replies are right.")
    .argument("<file...>", "question files, one JSON object a line")
    .option("--json", "print measures and every reply as one JSON object")
    .action((files: readonly string[], options: { readonly json?: true }) =>
      runQuestionFiles(files, options, context),
    );
  helpWithExamples(run, ["eval run eval/questions/shipped.jsonl", "eval run --json mine.jsonl > run.json"]);
}

/** Ends with exit code 1 where a reply broke a promise: a sentence without citation, a quote that is not in its text. */
async function runQuestionFiles(
  files: readonly string[],
  options: { readonly json?: true },
  { terminal, openServices, finishWith }: CommandContext,
): Promise<void> {
  const [{ readQuestions }, { runQuestions }, { renderRun }] = await Promise.all([
    import("../../../eval/run/read-questions.ts"),
    import("../../../eval/run/run-questions.ts"),
    import("../../../eval/run/render-run.ts"),
  ]);
  const questions = (await Promise.all(files.map(readQuestions))).flat();
  const services = await openServices();
  await checkIndex(services, terminal);
  const now = () => performance.now();
  const progress = createProgress(terminal, now);
  const run = await runQuestions(
    questions,
    { ask: (question) => services.ask(question, {}), findDocument: (id) => services.findDocument(id), now },
    (done) => progress.update({ name: "ask", done, total: questions.length }),
  );
  progress.clear();
  if (options.json) terminal.printJson({ files, ...run });
  else terminal.printVerbatim(`${renderRun(run).join("\n")}\n`);
  if (run.violations > 0) finishWith(exitCode.gateFailed);
}
