import { afterAll, beforeAll, expect, test } from "vitest";
import { type RealApp, startRealApp } from "../start-real-app.ts";
import { parseEvents } from "./read-events.ts";

let app: RealApp;
beforeAll(async () => {
  app = await startRealApp();
});
afterAll(() => app.close());

test("a hundred clients are answered at once, none of them with an error", async () => {
  const body = JSON.stringify({ question: "Which article protects children from sexual exploitation?" });
  const streams = Array.from({ length: 100 }, async () => {
    const response = await fetch(`${app.url}/api/ask`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream" },
      body,
    });
    return { status: response.status, last: parseEvents(await response.text()).at(-1) };
  });
  for (const { status, last } of await Promise.all(streams)) {
    expect(status).toBe(200);
    expect(last).toMatchObject({ name: "done", data: { answer: { status: "answered" } } });
  }
});
