import type { Services } from "../compose.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

/** What a command is given. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** Reads the configuration and wires the services, once; nothing heavy is loaded by a command that does not ask. */
  readonly openServices: () => Promise<Services>;
  /** Sets the exit code of a command that came to its end but not to a good one. */
  readonly finishWith: (code: ExitCode) => void;
}
