import { once } from "node:events";
import type { Command } from "commander";
import type { Services } from "../compose.ts";
import type { CommandContext } from "./command-context.ts";
import { exitCode } from "./exit-code.ts";
import { helpWithExamples } from "./help-with-examples.ts";
import { prepareIndex } from "./prepare-index.ts";
import { listenForStopOfProcess } from "./stop-signals.ts";

/** Adds `mcp`: speaks the Model Context Protocol on standard input and output, for assistants that start programs. */
export function addMcpCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("mcp")
    .description(
      "Bring the index up to date, then serve the Model Context Protocol on standard input and output.",
    )
    .action(() => serveMcp(context));
  helpWithExamples(command, ["mcp", "mcp 2> pinpoint.log"]);
  command.addHelpText(
    "after",
    "\nAn assistant's configuration names the program; examples/mcp.json has one to copy. `serve` has the same over HTTP at /mcp.",
  );
}

async function serveMcp(context: CommandContext): Promise<void> {
  const { terminal } = context;
  const told = new AbortController();
  const stopListening = listenForStopOfProcess(() => told.abort());
  try {
    const services = await context.openServices();
    await prepareIndex(services, terminal, told.signal);
    await services.openIndex();
    await speak(services, context, told.signal);
  } catch (thrown) {
    if (!told.signal.aborted || thrown !== told.signal.reason) throw thrown;
    context.finishWith(exitCode.interrupted);
  } finally {
    stopListening();
  }
}

/** Serves until the client closes its end or the program is told to stop. Nothing but the protocol goes to standard output. */
async function speak(services: Services, context: CommandContext, stop: AbortSignal): Promise<void> {
  const { terminal, version } = context;
  const [{ StdioServerTransport }, { createMcpServer }, { limitServices, defaultConcurrency }] =
    await Promise.all([
      import("@modelcontextprotocol/sdk/server/stdio.js"),
      import("../http/mcp/create-mcp-server.ts"),
      import("../http/limit-services.ts"),
    ]);
  const report: Parameters<typeof createMcpServer>[0]["report"] = ({ code, message, frames }) =>
    terminal.tell(`${code}: ${[message, ...frames].join("\n")}`);
  const server = createMcpServer({ services: limitServices(services, defaultConcurrency), report }, version);
  const ended = Promise.race([once(process.stdin, "close"), once(stop, "abort")]);
  await server.connect(new StdioServerTransport());
  terminal.tell("Pinpoint speaks the Model Context Protocol on standard input and output.");
  await ended;
  await server.close();
}
