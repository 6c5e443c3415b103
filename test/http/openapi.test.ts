import { describe, expect, test } from "vitest";
import { createOpenApi } from "../../src/http/openapi.ts";
import { startApp } from "./start-app.ts";

describe("createOpenApi", () => {
  test("describes every address, and each of them answers", async () => {
    const { paths = {} } = createOpenApi("1.2.3");
    const server = await startApp();
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => ({ path, method })),
    );
    expect(described).toHaveLength(11);
    for (const { path, method } of described) {
      const response = await fetch(server.url + path.replace("{id}", "crc"), { method });
      expect(response.status, `${method} ${path}`).not.toBe(405);
      const otherMethod = method === "get" ? "POST" : "GET";
      const refused = await fetch(server.url + path, { method: otherMethod });
      expect(refused.status, `${otherMethod} ${path}`).toBe(405);
    }
  });

  test("states the limits of requests and leaves replies open for new fields", () => {
    const { components } = createOpenApi("1.2.3");
    expect(components?.schemas?.AskRequest).toMatchObject({
      additionalProperties: false,
      required: ["question"],
      properties: { question: { type: "string", minLength: 1, maxLength: 2000 } },
    });
    expect(components?.schemas?.SearchRequest).toMatchObject({
      properties: { k: { minimum: 1, maximum: 20, default: 10 } },
    });
    expect(JSON.stringify(components?.schemas?.Answer)).not.toContain('additionalProperties":false');
    expect(JSON.stringify(components)).not.toContain(String(Number.MAX_SAFE_INTEGER));
  });

  test("has a schema for each event of a stream", () => {
    const { components, paths } = createOpenApi("1.2.3");
    expect(Object.keys(components?.schemas ?? {})).toEqual(
      expect.arrayContaining(["MetaEvent", "RetrievalEvent", "SentenceEvent", "NoticeEvent", "DoneEvent"]),
    );
    expect(paths?.["/api/ask"]?.post?.responses?.["200"]).toMatchObject({
      content: { "text/event-stream": { schema: { $ref: "#/components/schemas/StreamEvent" } } },
    });
  });

  test("names each operation once, and says what each of its replies is", () => {
    const operations = Object.values(createOpenApi("1.2.3").paths ?? {}).flatMap((path) =>
      [path.get, path.post].filter((operation) => operation !== undefined),
    );
    expect(operations).toHaveLength(11);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(11);
    for (const { summary, responses = {} } of operations) {
      expect(summary).toMatch(/\w/);
      expect(Object.keys(responses)).toContain("200");
      for (const reply of Object.values(responses)) expect(reply).toHaveProperty("description");
    }
  });

  test("tells faults below /v1 in the form of OpenAI, and all others as problems", () => {
    const { paths = {} } = createOpenApi("1.2.3");
    for (const [path, { get, post }] of Object.entries(paths)) {
      const faults = Object.entries({ ...get?.responses, ...post?.responses }).filter(
        ([status]) => status >= "400",
      );
      const form = path.startsWith("/v1/") ? "OpenAiError" : "Problem";
      for (const [status, reply] of faults) {
        if (path === "/readyz") continue;
        expect(JSON.stringify(reply), `${path} ${status}`).toContain(`schemas/${form}"`);
      }
    }
  });

  test("resolves every reference within itself", () => {
    const document = createOpenApi("1.2.3");
    const known = new Set(Object.keys(document.components?.schemas ?? {}));
    const references = JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g);
    expect(new Set([...references].map((reference) => reference[1]))).toEqual(known);
  });

  test("is served as it is", async () => {
    const server = await startApp({}, { version: "1.2.3" });
    const response = await fetch(`${server.url}/openapi.json`);
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(createOpenApi("1.2.3"))));
  });
});
