import { request } from "node:http";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { describe, expect, onTestFinished, test } from "vitest";
import { answered } from "../fake-answers.ts";
import { startApp } from "../start-app.ts";
import { callTool } from "./connect-client.ts";

const accept = "application/json, text/event-stream";
const listTools = { jsonrpc: "2.0", id: 1, method: "tools/list" };

async function connect(url: string): Promise<Client> {
  const client = new Client({ name: "test", version: "1" });
  // The class keeps `sessionId` as a getter that may be undefined, which the exact types of the interface do not foresee.
  const transport: Parameters<typeof client.connect>[0] = new StreamableHTTPClientTransport(
    new URL("/mcp", url),
  ) as Parameters<typeof client.connect>[0];
  await client.connect(transport);
  onTestFinished(() => client.close());
  return client;
}

function post(url: string, body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/mcp`, {
    method: "POST",
    headers: { "content-type": "application/json", accept, ...headers },
    body,
  });
}

describe("/mcp", () => {
  test("serves several clients of the protocol at once, without sessions", async () => {
    const server = await startApp({}, { version: "1.2.3" });
    const clients = await Promise.all([connect(server.url), connect(server.url)]);
    for (const client of clients) {
      expect((await client.listTools()).tools).toHaveLength(5);
      expect(client.getServerVersion()).toMatchObject({ version: "1.2.3" });
    }
    const asked = clients.map((client, position) =>
      callTool(client, "ask", { question: `What is grooming ${position}?` }),
    );
    expect(await Promise.all(asked)).toMatchObject([
      { data: { ...answered, question: "What is grooming 0?" } },
      { data: { ...answered, question: "What is grooming 1?" } },
    ]);
  });

  test("answers a single request as JSON that nobody may store", async () => {
    const { url } = await startApp();
    const response = await post(url, JSON.stringify(listTools));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("mcp-session-id")).toBeNull();
    expect(await response.json()).toMatchObject({
      id: 1,
      result: { tools: [{ name: "ask" }, {}, {}, {}, {}] },
    });
  });

  test("keeps the limit of questions at once", async () => {
    const server = await startApp({}, { concurrency: { running: 0, queued: 0 } });
    expect(await callTool(await connect(server.url), "ask", { question: "a" })).toMatchObject({
      isError: true,
      text: "Too many questions at once. Too many questions are being answered at once. Ask again in a few seconds.",
    });
  });

  test("aborts the asking when the client goes away", async () => {
    const asked = Promise.withResolvers<AbortSignal | undefined>();
    const server = await startApp({
      ask(_question, { signal }) {
        asked.resolve(signal);
        return new Promise((_resolve, reject) => {
          signal?.addEventListener("abort", () => reject(signal.reason as Error));
        });
      },
    });
    const call = {
      ...listTools,
      method: "tools/call",
      params: { name: "ask", arguments: { question: "a" } },
    };
    const sending = request(`${server.url}/mcp`, {
      method: "POST",
      headers: { "content-type": "application/json", accept },
    });
    sending.on("error", () => {}).end(JSON.stringify(call));
    const signal = await asked.promise;
    sending.destroy();
    await expect.poll(() => signal?.aborted).toBe(true);
  });

  test.each(["https://evil.example", "http://localhost.evil.example", "null", "file://", "127.0.0.1"])(
    "refuses what a page of %s sends",
    async (origin) => {
      const { url } = await startApp();
      const response = await post(url, JSON.stringify(listTools), { origin });
      expect([response.status, await response.json()]).toMatchObject([403, { code: "origin_forbidden" }]);
    },
  );

  test.each(["http://localhost:8080", "http://127.0.0.1", "https://[::1]:3000"])(
    "takes what a page of %s sends, which is this machine",
    async (origin) => {
      const { url } = await startApp();
      expect((await post(url, JSON.stringify(listTools), { origin })).status).toBe(200);
    },
  );

  test("takes, where any host is served, only pages of the host that is called", async () => {
    const { url } = await startApp({}, { allowedHosts: "any" });
    expect((await post(url, JSON.stringify(listTools), { origin: url })).status).toBe(200);
    const other = await post(url, JSON.stringify(listTools), { origin: "https://evil.example" });
    expect(other.status).toBe(403);
  });

  test.each(["GET", "DELETE", "PUT", "OPTIONS"])(
    "has no stream or session of its own: %s",
    async (method) => {
      const { url } = await startApp();
      const response = await fetch(`${url}/mcp`, { method, headers: { accept } });
      expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
    },
  );

  test.each([
    ["no JSON", "{", {}, 400],
    ["no message of the protocol", '{"question":"a"}', {}, 400],
    ["another type", JSON.stringify(listTools), { "content-type": "text/plain" }, 415],
    ["a client that takes no JSON", JSON.stringify(listTools), { accept: "text/html" }, 406],
    ["an unknown version", JSON.stringify(listTools), { "mcp-protocol-version": "1999-01-01" }, 400],
    ["more than 256 KiB", " ".repeat(256 * 1024 + 1), {}, 413],
  ])("refuses %s", async (_name, body, headers, status) => {
    const { url } = await startApp();
    expect((await post(url, body, headers)).status).toBe(status);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
  });
});
