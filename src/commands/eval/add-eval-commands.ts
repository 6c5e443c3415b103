import type { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import { helpWithExamples } from "../help-with-examples.ts";
import { addCompareCommand } from "./compare-command.ts";
import { addExportCommand } from "./export-command.ts";
import { addImportCommand } from "./import-command.ts";
import { addMeasureCommand } from "./measure-command.ts";
import { addRetrievalCommand } from "./retrieval-command.ts";
import { addRunCommand } from "./run-command.ts";

/** Adds `eval` with its subcommands. Their work is done in the project's `eval/` folder, which is loaded only then. */
export function addEvalCommands(program: Command, context: CommandContext): void {
  const evaluation = program.command("eval").description("Measure how good answers and search are.");
  helpWithExamples(evaluation, [
    "eval run eval/questions/shipped.jsonl",
    "eval retrieval my-collection",
    "eval measure run.txt qrels.txt",
  ]);
  addRunCommand(evaluation, context);
  addCompareCommand(evaluation, context);
  addRetrievalCommand(evaluation, context);
  addMeasureCommand(evaluation, context);
  addExportCommand(evaluation, context);
  addImportCommand(evaluation, context);
}
