import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("build-in-child.ts", import.meta.url));

/** A build in a process of its own, with a promise for each word that it says. */
export function startBuild(folder: string, operation = 0) {
  const child = spawn(process.execPath, [script, folder, "new", String(operation)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let said = "";
  const waiting = new Map<string, () => void>();
  child.stdout.on("data", (words: Buffer) => {
    said += words.toString("utf8");
    for (const [word, resolve] of waiting) if (said.includes(word)) resolve();
  });
  const hear = (word: string) => new Promise<void>((resolve) => void waiting.set(word, resolve));
  return {
    pid: child.pid,
    ready: hear("ready"),
    /** Fulfilled at the operation asked for, or at the end where the build has fewer. */
    there: Promise.race([hear("there").then(() => true), ended.then(() => false)]),
    ended,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
