import { type ChildProcess, spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** The program's entry, which a child process runs as a user would. */
export const programEntry = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

/** What came of a run. `code` is the exit code, or null after a signal. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the program in a process of its own, with nothing in its environment but what is given. */
export function startProgram(
  words: readonly string[],
  options: { readonly cwd: string; readonly environment: Readonly<Record<string, string>> },
): { readonly child: ChildProcess; readonly outcome: Promise<Outcome> } {
  const child = spawn(process.execPath, [programEntry, ...words], {
    cwd: options.cwd,
    env: { PATH: process.env.PATH, ...options.environment },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const exit = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  const outcome = Promise.all([exit, text(child.stdout), text(child.stderr)]).then(
    ([code, stdout, stderr]) => ({
      code,
      stdout,
      stderr,
    }),
  );
  return { child, outcome };
}
