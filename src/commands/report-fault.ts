import { isFault } from "../domain/fault.ts";
import { type ExitCode, exitCode, exitCodeOf } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Tells the person what went wrong and what to do, and gives the exit code. A thrown value that is no fault is a bug:
 * it is shown with its stack, so that it can be reported.
 */
export function reportFault(thrown: unknown, terminal: Terminal): ExitCode {
  if (isFault(thrown)) {
    terminal.tell({ text: "pinpoint: ", style: "red" }, thrown.message, {
      text: ` (${thrown.code})`,
      style: "dim",
    });
    if (thrown.remedy !== null) terminal.tell(thrown.remedy);
    return exitCodeOf(thrown.code);
  }
  terminal.tell(
    { text: "pinpoint: this is a bug in the program. ", style: "red" },
    "Please report it with these lines, without what is private in them:",
  );
  terminal.tellVerbatim(`${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}\n`);
  return exitCode.bug;
}

/**
 * Tells of an error that nobody caught, and gives the exit code. Its message is left out, since in a server it may hold what a
 * patron asked: the kind of error and the places in the code are enough to find it.
 */
export function reportCrash(thrown: unknown, terminal: Terminal): ExitCode {
  const frames =
    thrown instanceof Error ? (thrown.stack ?? "").split("\n").filter((line) => /^ +at /.test(line)) : [];
  const kind = thrown instanceof Error ? thrown.name : typeof thrown;
  terminal.tell(
    { text: "pinpoint: this is a bug in the program. ", style: "red" },
    "Please report it with these lines:",
  );
  terminal.tellVerbatim(`${[kind, ...frames].join("\n")}\n`);
  return exitCode.bug;
}
