import packageFile from "../package.json" with { type: "json" };
import { runCommandLine } from "./commands/command-line.ts";
import { reportCrash } from "./commands/report-fault.ts";
import { createTerminal } from "./commands/terminal.ts";
import { tuneEngine } from "./commands/tune-engine.ts";
import { readConfig, wantsPlainOutput } from "./config.ts";
import { toVisibleText } from "./text/visible-text.ts";

tuneEngine();

const words = process.argv.slice(2);
const terminal = createTerminal({
  stdout: process.stdout,
  stderr: process.stderr,
  plain: wantsPlainOutput() || words.includes("--no-color"),
  clean: toVisibleText,
});

// A reader that has seen enough (`| head`) closes the pipe. That is no fault of anyone.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
}

process.on("uncaughtException", (thrown) => process.exit(reportCrash(thrown, terminal)));

process.exitCode = await runCommandLine(words, {
  terminal,
  version: packageFile.version,
  readConfig,
  createServices: async (config) => {
    const { createServices } = await import("./compose.ts");
    return createServices(config);
  },
});
