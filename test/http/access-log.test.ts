import { request } from "node:http";
import { describe, expect, test } from "vitest";
import type { AccessEntry } from "../../src/http/access-log.ts";
import { postForm, postJson, startApp } from "./start-app.ts";

describe("createAccessLog", () => {
  test("tells of every request its route, its status and its time, and nothing that was asked", async () => {
    const log: AccessEntry[] = [];
    let ids = 0;
    let time = 0;
    const server = await startApp(
      {},
      {
        log: (entry) => log.push(entry),
        newRequestId: () => `id-${++ids}`,
        now: () => (time += 5),
      },
    );
    await (await postJson(`${server.url}/api/ask`, { question: "PATRON-CANARY" })).text();
    await (await postForm(server.url, "PATRON-CANARY")).text();
    await (await fetch(`${server.url}/api/documents/PATRON-CANARY`)).text();
    await (await fetch(`${server.url}/PATRON-CANARY?q=PATRON-CANARY`)).text();
    await server.stop();
    expect(log).toEqual([
      { requestId: "id-1", method: "POST", route: "/api/ask", status: 200, ms: 5 },
      { requestId: "id-2", method: "POST", route: "/", status: 200, ms: 5 },
      { requestId: "id-3", method: "GET", route: "/api/documents/:id", status: 404, ms: 5 },
      { requestId: "id-4", method: "GET", route: null, status: 404, ms: 5 },
    ]);
  });

  test("has no status for a client that went away, and ignores the id that a client sent", async () => {
    const logged = Promise.withResolvers<AccessEntry>();
    const asked = Promise.withResolvers<void>();
    const server = await startApp(
      {
        ask: () => {
          asked.resolve();
          return new Promise(() => {});
        },
      },
      { log: logged.resolve, newRequestId: () => "ours" },
    );
    const sending = request(`${server.url}/api/ask`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-request-id": "theirs" },
    });
    sending.on("error", () => {}).end('{"question":"a"}');
    await asked.promise;
    sending.destroy();
    expect(await logged.promise).toMatchObject({ requestId: "ours", route: "/api/ask", status: null });
  });
});
