import { type Command, InvalidArgumentError } from "commander";
import type { CommandContext } from "../command-context.ts";
import { helpWithExamples } from "../help-with-examples.ts";

interface ExportOptions {
  readonly format: string;
  readonly out: string;
  readonly baseUrl: string;
}

/** As `exportFormats` has them, which help must not load: every start of the program would. A test compares the two. */
const formats = `
Formats:
  trec-run            the passages found for each question, as trec_eval reads runs
  qrels               the passages that bear the place asked for, as trec_eval reads judgements
  trec-rag            answers as TREC RAG 2025 has them, citations as positions from 0
  trec-rag-ids        the same, citations as passage ids
  nuggetizer          facts (nuggets) and what each answer holds of them, as nuggetizer assigns
  nuggetizer-metrics  nuggetizer's four scores a question, and their means
  alce                answers with [1][2] and their sources, as ALCE's eval.py reads them
  ragas               rows of user_input, response, retrieved_contexts, reference, for RAGAS
  deepeval            test cases of input, actual_output, expected_output, retrieval_context, for DeepEval
  promptfoo           a configuration that asks our HTTP interface and checks replies without a model
  junit               a test case a question, failed with what the reply lacks, for CI
  csv                 a table for spreadsheets with every score; formulas are neutralised

What each can carry and what comes back is in docs/evaluation.md.`;

/** Adds `eval export`: a run in the forms that other programs read. */
export function addExportCommand(evaluation: Command, context: CommandContext): void {
  const command = evaluation
    .command("export")
    .description("Write a run in a form that other programs read.")
    .argument("<run>", "the folder that `eval run --out` wrote")
    .requiredOption("--format <name>", "one of the formats below")
    .option("--out <file>", 'the file to write; "-" prints', "-")
    .option("--base-url <url>", "where promptfoo asks the service", parseBaseUrl, "http://127.0.0.1:3000")
    .action((run: string, options: ExportOptions) => exportRun(run, options, context));
  command.addHelpText("after", formats);
  helpWithExamples(command, [
    "eval export runs/latest --format trec-run --out run.txt",
    "eval export runs/latest --format qrels --out qrels.txt",
    "eval export runs/latest --format junit --out junit.xml",
    "eval export runs/latest --format promptfoo --base-url http://127.0.0.1:8080 > promptfooconfig.yaml",
  ]);
}

async function exportRun(
  folder: string,
  { format: name, out, baseUrl }: ExportOptions,
  { terminal, openServices }: CommandContext,
): Promise<void> {
  const [{ findExportFormat }, { readRun }, { createSuiteJudge }, { writeLines }] = await Promise.all([
    import("../../../eval/export/export-formats.ts"),
    import("../../../eval/run/run-folder.ts"),
    import("../../../eval/judges/suite-judge.ts"),
    import("../../../eval/formats/write-lines.ts"),
  ]);
  const format = findExportFormat(name);
  const run = await readRun(folder);
  const { register } = await openServices();
  const lines = format.lines(run, { judge: createSuiteJudge(register.instruments), baseUrl });
  if (out !== "-") return writeLines(out, lines);
  // All lines before the first is printed: a form that cannot hold the run prints nothing.
  const text = (await Array.fromAsync(lines)).map((line) => `${line}\n`).join("");
  terminal.printFile(text);
}

function parseBaseUrl(text: string): string {
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol)) return text.replace(/\/+$/, "");
  throw new InvalidArgumentError("It must begin with http:// or https://.");
}
