import { buffer } from "node:stream/consumers";
import type { Command } from "commander";
import type { Conversation } from "../domain/conversation.ts";
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
    .option("--conversation <file>", "a JSON file with what was said before, as POST /api/ask takes it")
    .option("--json", "print the whole answer as one JSON object")
    .action(async (words: readonly string[], { json, conversation: file }: AskCommandOptions) => {
      const conversation = file === undefined ? undefined : await readBefore(file);
      const services = await context.openServices();
      await checkIndex(services, context.terminal);
      const answer = await services.ask(await readQuestion(words), conversation ? { conversation } : {});
      if (json) context.terminal.printJson(answer);
      else context.terminal.print(...renderAnswer(answer, (id) => services.register.find(id)?.kind));
    });
  helpWithExamples(command, [
    "ask which article protects children from sexual exploitation",
    'ask --json "Is the second additional protocol in force?"',
    "ask - < question.txt",
    "ask --conversation before.json and the second protocol?",
  ]);
}

interface AskCommandOptions {
  readonly json?: true;
  readonly conversation?: string;
}

/** The form of conversations is loaded only where there is one. */
async function readBefore(file: string): Promise<Conversation> {
  const { readConversation } = await import("./read-conversation.ts");
  return readConversation(file);
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
