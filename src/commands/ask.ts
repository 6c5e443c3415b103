import { text as readAll } from "node:stream/consumers";
import type { Command } from "commander";
import { checkIndex } from "./check-index.ts";
import type { CommandContext } from "./command-context.ts";
import { helpWithExamples } from "./help-with-examples.ts";
import { renderAnswer } from "./render-answer.ts";

/** Adds `ask`: a question in, cited sentences or a refusal out. A refusal is a good reply: it ends with exit code 0. */
export function addAskCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("ask")
    .description("Answer a question from the texts, with the treaty and the article behind every sentence.")
    .argument("<question...>", 'the question in plain words; "-" reads it from standard input')
    .option("--json", "print the whole answer as one JSON object")
    .action(async (words: readonly string[], { json }: { readonly json?: true }) => {
      const services = await context.openServices();
      await checkIndex(services, context.terminal);
      const answer = await services.ask(await readQuestion(words), {});
      if (json) context.terminal.printJson(answer);
      else context.terminal.print(...renderAnswer(answer, (id) => services.register.find(id)?.kind));
    });
  helpWithExamples(command, [
    "ask which article protects children from sexual exploitation",
    'ask --json "Is the second additional protocol in force?"',
    "ask - < question.txt",
  ]);
}

/** The question on the command line, or the whole of standard input where that is "-". */
export async function readQuestion(words: readonly string[]): Promise<string> {
  return words.length === 1 && words[0] === "-" ? readAll(process.stdin) : words.join(" ");
}
