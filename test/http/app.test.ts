import { request } from "node:http";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import { answered } from "./fake-answers.ts";
import { postForm, postJson, startApp } from "./start-app.ts";

describe("createApp", () => {
  test("answers some questions, lets some wait and tells the rest to come back, while the rest of it answers", async () => {
    const gate = Promise.withResolvers<Answer>();
    let running = 0;
    let most = 0;
    const server = await startApp({
      async ask() {
        most = Math.max(most, ++running);
        const answer = await gate.promise;
        running -= 1;
        return answer;
      },
    });
    const replies = Array.from({ length: 50 }, (_, position) =>
      position % 2 === 0 ? postJson(`${server.url}/api/ask`, { question: "a" }) : postForm(server.url, "a"),
    );
    const first = await Promise.race(replies);
    expect(first.status).toBe(503);
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
    expect((await postJson(`${server.url}/api/search`, { question: "a" })).status).toBe(200);
    gate.resolve(answered);
    const statuses = await Promise.all(replies.map(async (reply) => (await reply).status));
    expect(most).toBe(8);
    expect(statuses.filter((status) => status === 200)).toHaveLength(40);
    expect(statuses.filter((status) => status === 503)).toHaveLength(10);
  });

  test("says when to come back, as JSON and as a page", async () => {
    const server = await startApp({}, { concurrency: { running: 0, queued: 0 } });
    const json = await postJson(`${server.url}/api/ask`, { question: "a" });
    expect(json.headers.get("retry-after")).toBe("5");
    expect(await json.json()).toMatchObject({ status: 503, code: "busy" });
    const page = await postForm(server.url, "Is hacking illegal?");
    expect(page.headers.get("retry-after")).toBe("5");
    expect(await page.text()).toMatch(/Too many questions at once.*Ask again in a few seconds/s);
  });

  test.each([
    { path: "/api/ask", type: "application/json", body: '{"question":"a"}' },
    { path: "/", type: "application/x-www-form-urlencoded", body: "question=a" },
  ])("aborts the answering when the client of $path goes away", async ({ path, type, body }) => {
    const asked = Promise.withResolvers<AbortSignal | undefined>();
    const server = await startApp({
      ask(_question, { signal }) {
        asked.resolve(signal);
        return new Promise((_resolve, reject) => {
          signal?.addEventListener("abort", () => reject(signal.reason as Error));
        });
      },
    });
    const sending = request(server.url + path, { method: "POST", headers: { "content-type": type } });
    sending.on("error", () => {}).end(body);
    const signal = await asked.promise;
    expect(signal?.aborted).toBe(false);
    const aborted = new Promise((resolve) => signal?.addEventListener("abort", resolve));
    sending.destroy();
    await aborted;
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
  });

  test("is not ready without an index, and says so with 503", async () => {
    const server = await startApp({
      readiness: () => ({ ready: false, generation: null, degraded: null }),
    });
    const response = await fetch(`${server.url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ ready: false, generation: null, degraded: false });
  });

  test("says that an older index serves, and keeps from strangers what is wrong with the newer", async () => {
    const server = await startApp({
      readiness: () => ({ ready: true, generation: "gen-1", degraded: "/srv/index/gen-2 is damaged" }),
    });
    const response = await fetch(`${server.url}/readyz`);
    expect(await response.json()).toEqual({ ready: true, generation: "gen-1", degraded: true });
  });

  test("turns everything but health away when the server stops", async () => {
    const stopping = new AbortController();
    const server = await startApp({}, { stopping: stopping.signal });
    stopping.abort();
    const ready = await fetch(`${server.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { ready: false, generation: "gen-1", degraded: false },
    ]);
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
    const asked = await postJson(`${server.url}/api/ask`, { question: "a" });
    expect(asked.headers.get("connection")).toBe("close");
    expect(await asked.json()).toMatchObject({ status: 503, code: "shutting_down" });
  });

  test("answers HEAD as GET without its body", async () => {
    const server = await startApp();
    const response = await fetch(server.url, { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
  });
});
