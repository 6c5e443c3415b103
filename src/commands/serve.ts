import { once } from "node:events";
import type { Command } from "commander";
import type { Services } from "../compose.ts";
import type { RunningServer } from "../http/server.ts";
import type { CommandContext } from "./command-context.ts";
import { createDamageTeller } from "./damage-teller.ts";
import { exitCode } from "./exit-code.ts";
import { helpWithExamples } from "./help-with-examples.ts";
import { prepareIndex } from "./prepare-index.ts";
import { listenForStopOfProcess } from "./stop-signals.ts";

/** Adds `serve`: brings the index up to date, then serves the page and the HTTP interface until it is told to stop. */
export function addServeCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("serve")
    .description("Bring the index up to date, then serve the page and the HTTP interface.")
    .option("--json", "print one JSON object with the address when ready")
    .action((options: { readonly json?: true }) => serve(options, context));
  helpWithExamples(command, ["serve", "serve --json"]);
  command.addHelpText("after", "  PINPOINT_PORT=8080 npm start");
}

async function serve(options: { readonly json?: true }, context: CommandContext): Promise<void> {
  const { terminal } = context;
  const told = new AbortController();
  const stopListening = listenForStopOfProcess(() => told.abort());
  try {
    const services = await context.openServices();
    await prepareIndex(services, terminal, told.signal);
    const generation = await services.openIndex();
    const server = await listen(services, context);
    if (options.json)
      terminal.printJson({ url: server.url, host: server.host, port: server.port, generation });
    else terminal.print(`Pinpoint answers at ${server.url} from ${generation}. Stop it with Ctrl-C.`);
    if (!told.signal.aborted) await once(told.signal, "abort");
    terminal.tell("Stopping: requests under way are finished first. Once more to stop at once.");
    await server.stop();
  } catch (thrown) {
    if (!told.signal.aborted || thrown !== told.signal.reason) throw thrown;
    terminal.tell("Interrupted while the index was being built. The one that was there is as it was.");
    context.finishWith(exitCode.interrupted);
  } finally {
    stopListening();
  }
}

async function listen(services: Services, { terminal, version }: CommandContext): Promise<RunningServer> {
  const [{ createApp }, { startServer }, { allowedHostsFor }] = await Promise.all([
    import("../http/app.ts"),
    import("../http/server.ts"),
    import("../http/host-check.ts"),
  ]);
  const { host, port } = services.config;
  const stopping = new AbortController();
  const tellDamage = createDamageTeller(services, terminal);
  tellDamage();
  const app = createApp(services, {
    version,
    allowedHosts: allowedHostsFor(host),
    stopping: stopping.signal,
    // No access log is kept; but with any request the server may have come upon a new generation that is damaged.
    log: tellDamage,
    reportTrouble: ({ requestId, code, message, frames }) => {
      terminal.tell(`${requestId} ${code}: ${[message, ...frames].join("\n")}`);
    },
  });
  return startServer({ app, host, port, stopping });
}
