import type { Command } from "commander";

/** Ends a command's help text with examples, written as they are typed in the project's folder. */
export function helpWithExamples(command: Command, examples: readonly [string, string, ...string[]]): void {
  const lines = examples.map((example) => `  npm run -s pinpoint -- ${example}`);
  command.addHelpText("after", `\nExamples:\n${lines.join("\n")}`);
}
