import { Command, CommanderError } from "commander";
import type { Services } from "../compose.ts";
import { addAskCommand } from "./ask.ts";
import type { CommandContext } from "./command-context.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { helpWithExamples } from "./help-with-examples.ts";
import { reportFault } from "./report-fault.ts";
import { addSearchCommand } from "./search.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Runs the command that `words` (the arguments after the program's name) ask for, and gives its exit code.
 * `createServices` is called at most once, and what it gives is closed at the end.
 */
export async function runCommandLine(
  words: readonly string[],
  options: {
    readonly terminal: Terminal;
    readonly version: string;
    readonly createServices: () => Promise<Services>;
  },
): Promise<ExitCode> {
  const { terminal, version } = options;
  let outcome: ExitCode = exitCode.ok;
  let services: Promise<Services> | undefined;
  const program = createProgram({
    terminal,
    version,
    openServices: () => (services ??= options.createServices()),
    finishWith: (code) => {
      outcome = code;
    },
  });
  try {
    await program.parseAsync(words, { from: "user" });
    return outcome;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? exitCode.ok : exitCode.usage;
    return reportFault(thrown, terminal);
  } finally {
    await services?.then((opened) => opened.close()).catch(() => undefined);
  }
}

function createProgram(context: CommandContext & { readonly version: string }): Command {
  const program = new Command("pinpoint")
    .description(
      "Answers questions from legal texts, and cites the treaty and the article for every sentence.",
    )
    .version(context.version)
    .option("--no-color", "print without colours (as does NO_COLOR)")
    .exitOverride()
    .showHelpAfterError('(add "--help" for the options)');
  addAskCommand(program, context);
  addSearchCommand(program, context);
  helpWithExamples(program, [
    "serve",
    "ask which article protects children from sexual exploitation",
    "doctor",
  ]);
  return program;
}
