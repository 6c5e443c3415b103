import { onTestFinished } from "vitest";
import { type AppOptions, createApp } from "../../src/http/app.ts";
import { type RunningServer, startServer } from "../../src/http/server.ts";
import type { Services } from "../../src/http/services.ts";
import { createFakeServices } from "./fake-services.ts";

/** Serves an app on a free port until the test ends. Services not given are fakes. */
export async function startApp(
  services: Partial<Services> = {},
  options: AppOptions = {},
): Promise<RunningServer> {
  const app = createApp(createFakeServices(services), options);
  const server = await startServer({ app, host: "127.0.0.1", port: 0, grace: 50 });
  onTestFinished(() => server.stop());
  return server;
}

/** Posts a value as JSON. */
export function postJson(url: string, value: unknown): Promise<Response> {
  return fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(value),
  });
}

/** Posts a question as a browser's form does. */
export function postForm(url: string, question: string): Promise<Response> {
  return fetch(url, {
    method: "POST",
    headers: { accept: "text/html,*/*;q=0.8" },
    body: new URLSearchParams({ question }),
  });
}
