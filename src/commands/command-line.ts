import { Command, CommanderError } from "commander";
import type { Services } from "../compose.ts";
import type { Config } from "../config.ts";
import { addAskCommand } from "./ask.ts";
import { addAuditCommand } from "./audit.ts";
import { addCiteCommand } from "./cite.ts";
import type { CommandContext } from "./command-context.ts";
import { addDoctorCommand } from "./doctor.ts";
import { addEvalCommands } from "./eval/add-eval-commands.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { helpWithExamples } from "./help-with-examples.ts";
import { addIndexCommands } from "./index-commands.ts";
import { addMcpCommand } from "./mcp.ts";
import { reportFault } from "./report-fault.ts";
import { addSearchCommand } from "./search.ts";
import { addServeCommand } from "./serve.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Runs the command that `words` (the arguments after the program's name) ask for, and gives its exit code.
 * Services are created at most once, when a command first needs them, and closed at the end.
 */
export async function runCommandLine(
  words: readonly string[],
  options: {
    readonly terminal: Terminal;
    readonly version: string;
    readonly readConfig: () => Config;
    readonly createServices: (config: Config) => Promise<Services>;
  },
): Promise<ExitCode> {
  const { terminal, version, readConfig } = options;
  let outcome: ExitCode = exitCode.ok;
  let services: Promise<Services> | undefined;
  const openServices = async (told: Partial<Config> = {}) =>
    (services ??= options.createServices({ ...readConfig(), ...told }));
  const finishWith = (code: ExitCode) => {
    outcome = code;
  };
  const program = createProgram({ terminal, version, readConfig, openServices, finishWith });
  try {
    await program.parseAsync(words, { from: "user" });
    return outcome;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? exitCode.ok : exitCode.usage;
    return reportFault(thrown, terminal);
  } finally {
    // Services that could not be created have told why already.
    await services?.then(
      (opened) => opened.close(),
      () => undefined,
    );
  }
}

function createProgram(context: CommandContext): Command {
  const program = new Command("pinpoint")
    .description(
      "Answers questions from legal texts, and cites the treaty and the article for every sentence.",
    )
    .version(context.version)
    .option("--no-color", "print without colours (as does NO_COLOR)")
    .configureOutput({
      writeOut: (text) => context.terminal.printVerbatim(text),
      writeErr: (text) => context.terminal.tellVerbatim(text),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .exitOverride()
    .showHelpAfterError('(add "--help" for the options)');
  addAskCommand(program, context);
  addSearchCommand(program, context);
  addCiteCommand(program, context);
  addServeCommand(program, context);
  addMcpCommand(program, context);
  addIndexCommands(program, context);
  addAuditCommand(program, context);
  addEvalCommands(program, context);
  addDoctorCommand(program, context);
  helpWithExamples(program, [
    "serve",
    "ask which article protects children from sexual exploitation",
    "doctor",
  ]);
  return program;
}
