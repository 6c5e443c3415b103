import { createServices, type Services } from "../../src/compose.ts";
import { readConfig } from "../../src/config.ts";
import { type AppOptions, createApp } from "../../src/http/app.ts";
import { type RunningServer, startServer } from "../../src/http/server.ts";
import { createSmallCorpus } from "../small-corpus.ts";

/** The real services over the small corpus, served on a free port. */
export interface RealApp {
  readonly url: string;
  readonly services: Services;
  readonly server: RunningServer;
  readonly close: () => Promise<void>;
}

/** Builds an index of the small corpus and serves it; what is set in the environment goes beside the paths. */
export async function startRealApp(
  environment: Readonly<Record<string, string>> = {},
  options: AppOptions = {},
): Promise<RealApp> {
  const folders = await createSmallCorpus();
  const services = await createServices(
    readConfig({ PINPOINT_CORPUS: folders.corpus, PINPOINT_INDEX: folders.index, ...environment }),
  );
  await services.buildIndex();
  const stopping = new AbortController();
  const app = createApp(services, { ...options, stopping: stopping.signal });
  const server = await startServer({ app, host: "127.0.0.1", port: 0, stopping, grace: 1_000 });
  return {
    url: server.url,
    services,
    server,
    async close() {
      await server.stop();
      services.close();
      await folders.remove();
    },
  };
}
