import { basename, resolve } from "node:path";
import type { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import { helpWithExamples } from "../help-with-examples.ts";

interface ImportOptions {
  readonly questions: readonly string[];
  readonly out: string;
  readonly json?: true;
}

/** Adds `eval import`: answers of any system are scored by our measures, without an index and without a question asked. */
export function addImportCommand(evaluation: Command, context: CommandContext): void {
  const command = evaluation
    .command("import")
    .description(
      "Score answers that another system gave, or that `eval export` wrote: TREC RAG, RAGAS, DeepEval, nuggetizer, CSV.",
    )
    .argument("<answers>", "the file of answers: .jsonl, .json or .csv")
    .requiredOption("--questions <set...>", "the question files that they are answers to")
    .requiredOption("--out <folder>", "the folder to write the run and its report to")
    .option("--json", "print the report as one JSON object")
    .action((answers: string, options: ImportOptions) => importAnswers(answers, options, context));
  helpWithExamples(command, [
    "eval import theirs.jsonl --questions eval/questions/shipped.jsonl --out runs/theirs",
    "eval compare runs/latest runs/theirs",
  ]);
}

async function importAnswers(
  answers: string,
  options: ImportOptions,
  { terminal, version, openServices }: CommandContext,
): Promise<void> {
  const [
    { readQuestionSets },
    { createSuiteJudge },
    { importRun },
    { writeImportedRun },
    { renderRun },
    json,
  ] = await Promise.all([
    import("../../../eval/sets/read-question-sets.ts"),
    import("../../../eval/judges/suite-judge.ts"),
    import("../../../eval/run/imported/import-run.ts"),
    import("../../../eval/run/imported/write-imported-run.ts"),
    import("../../../eval/run/render-run.ts"),
    import("../../../eval/report/render-report-json.ts"),
  ]);
  const folder = resolve(options.out);
  const sets = await readQuestionSets(options.questions);
  const { register } = await openServices();
  const judge = createSuiteJudge(register.instruments);
  const imported = await importRun(answers, sets, { name: basename(folder), program: version, judge });
  const data = await writeImportedRun(folder, imported, judge);
  if (options.json) terminal.printVerbatim(json.renderReportJson(data));
  else terminal.printVerbatim(`${renderRun(data).join("\n")}\n`);
  terminal.tell(`The run is in ${folder}.`);
}
