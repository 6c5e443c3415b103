import { type Command, InvalidArgumentError } from "commander";
import { readQuestion } from "./ask.ts";
import { checkIndex } from "./check-index.ts";
import type { CommandContext } from "./command-context.ts";
import { helpWithExamples } from "./help-with-examples.ts";
import { renderSearch } from "./render-search.ts";

/** As many results as the HTTP interface gives (checklist S-9). */
const mostResults = 20;

/** Adds `search`: the passages that are found for a question, by rank, without an answer made of them. */
export function addSearchCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("search")
    .description("Show the passages that are found for a question, best first.")
    .argument("<question...>", 'the question in plain words; "-" reads it from standard input')
    .option("-k, --results <count>", `how many passages to show, 1 to ${mostResults}`, parseCount, 5)
    .option("--json", "print the passages with all their scores as one JSON object")
    .action(async (words: readonly string[], options: { readonly results: number; readonly json?: true }) => {
      const services = await context.openServices();
      await checkIndex(services, context.terminal);
      const reply = await services.search(await readQuestion(words), { k: options.results });
      if (options.json) context.terminal.printJson(reply);
      else context.terminal.print(...renderSearch(reply));
    });
  helpWithExamples(command, [
    "search online grooming of children",
    'search -k 10 --json "stored computer data"',
  ]);
}

function parseCount(text: string): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && count <= mostResults) return count;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${mostResults}.`);
}
