import express from "express";
import { describe, expect, onTestFinished, test } from "vitest";
import { isFault } from "../../src/domain/fault.ts";
import { defineRoute, type RouteMethods } from "../../src/http/define-route.ts";
import { startServer } from "../../src/http/server.ts";

/** Serves one route; a fault is answered with its code and remedy. */
async function serve(methods: RouteMethods): Promise<string> {
  const router = express.Router();
  defineRoute(router, "/here", methods);
  const app = express().use((request, response) => {
    router(request, response, (thrown?: unknown) => {
      response.status(500).send(isFault(thrown) ? `${thrown.code}: ${thrown.remedy}` : "no route");
    });
  });
  const server = await startServer({ app, host: "127.0.0.1", port: 0 });
  onTestFinished(() => server.stop());
  return `${server.url}/here`;
}

describe("defineRoute", () => {
  const reply: RouteMethods["get"] = [(request, response) => void response.send(request.method)];

  test("answers the methods that have handlers, and HEAD with GET", async () => {
    const url = await serve({ get: reply, post: reply });
    expect(await (await fetch(url)).text()).toBe("GET");
    expect(await (await fetch(url, { method: "POST" })).text()).toBe("POST");
    expect((await fetch(url, { method: "HEAD" })).status).toBe(200);
  });

  test.each([
    { methods: { get: reply }, method: "POST", allow: "GET, HEAD", remedy: "Use GET." },
    { methods: { post: reply }, method: "GET", allow: "POST", remedy: "Use POST." },
    {
      methods: { get: reply, post: reply },
      method: "DELETE",
      allow: "GET, HEAD, POST",
      remedy: "Use GET, POST.",
    },
  ])("refuses $method where there is $allow, and says so", async ({ methods, method, allow, remedy }) => {
    const response = await fetch(await serve(methods), { method });
    expect(response.headers.get("allow")).toBe(allow);
    expect(await response.text()).toBe(`method_not_allowed: ${remedy}`);
  });

  test("runs handlers in order until one answers", async () => {
    const url = await serve({
      get: [
        (_request, response, next) => {
          response.set("X-First", "yes");
          next();
        },
        (_request, response) => void response.send("second"),
        () => {
          throw new Error("never reached");
        },
      ],
    });
    const response = await fetch(url);
    expect([response.headers.get("x-first"), await response.text()]).toEqual(["yes", "second"]);
  });
});
