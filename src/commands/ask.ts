import { buffer } from "node:stream/consumers";
import type { Command } from "commander";
import { Fault } from "../domain/fault.ts";
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

/**
 * The question on the command line, or the whole of standard input where that is "-". Throws a Fault `question_malformed` for bytes
 * that are not UTF-8: the question would not be the one that was asked.
 */
export async function readQuestion(words: readonly string[]): Promise<string> {
  return words.length === 1 && words[0] === "-" ? decode(await buffer(process.stdin)) : words.join(" ");
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Fault("question_malformed", "The question on standard input is not valid UTF-8.", {
      remedy: "Save it as UTF-8 text.",
      cause,
    });
  }
}
