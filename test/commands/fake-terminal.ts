import { createTerminal, type Terminal } from "../../src/commands/terminal.ts";
import { toVisibleText } from "../../src/text/visible-text.ts";

/** A terminal that remembers what was written to it. */
export function createFakeTerminal(
  options: { readonly isTTY?: boolean; readonly columns?: number; readonly plain?: boolean } = {},
): { readonly terminal: Terminal; readonly stdout: () => string; readonly stderr: () => string } {
  const written = { stdout: "", stderr: "" };
  const stream = (name: "stdout" | "stderr") => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTTY: options.isTTY,
    columns: options.columns,
  });
  const terminal = createTerminal({
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    plain: options.plain ?? false,
    clean: toVisibleText,
  });
  return { terminal, stdout: () => written.stdout, stderr: () => written.stderr };
}
