import type { Services } from "../compose.ts";
import type { Config } from "../config.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

/** What a command is given. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** The program's version. */
  readonly version: string;
  /** Reads the configuration; throws a Fault `config_invalid`. */
  readonly readConfig: () => Config;
  /**
   * Wires the services, once; nothing heavy is loaded by a command that does not ask. Closed when the command ends. What a command was
   * told in its arguments goes before the configuration; it may be said with the first call only.
   */
  readonly openServices: (told?: Partial<Config>) => Promise<Services>;
  /** Sets the exit code of a command that came to its end but not to a good one. */
  readonly finishWith: (code: ExitCode) => void;
}
