import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createServices, type Services } from "../../src/compose.ts";
import { readConfig } from "../../src/config.ts";
import { createApp } from "../../src/http/app.ts";
import { answerSchema } from "../../src/http/schema/answer-schema.ts";
import { documentListSchema, documentViewSchema } from "../../src/http/schema/document-schema.ts";
import { instrumentListSchema, instrumentViewSchema } from "../../src/http/schema/instrument-schema.ts";
import { searchReplySchema } from "../../src/http/schema/search-schema.ts";
import { type RunningServer, startServer } from "../../src/http/server.ts";
import { createSmallCorpus } from "../small-corpus.ts";
import { textOf } from "./page/page-skeleton.ts";
import { postForm, postJson } from "./start-app.ts";

// The real services behind the real face: what fakes cannot show.
describe("the main job over HTTP", () => {
  let folders: Awaited<ReturnType<typeof createSmallCorpus>>;
  let services: Services;
  let server: RunningServer;
  const lines: string[] = [];

  beforeAll(async () => {
    folders = await createSmallCorpus();
    services = await createServices(
      readConfig({ PINPOINT_CORPUS: folders.corpus, PINPOINT_INDEX: folders.index }),
    );
    const note = (entry: unknown) => void lines.push(JSON.stringify(entry));
    const app = createApp(services, { log: note, reportTrouble: note });
    server = await startServer({ app, host: "127.0.0.1", port: 0 });
  });

  afterAll(async () => {
    await server.stop();
    services.close();
    await folders.remove();
  });

  const question = "Which article protects children from sexual exploitation?";

  test("says that there is no index, and answers as soon as there is one", async () => {
    const before = await postJson(`${server.url}/api/ask`, { question });
    expect(before.status).toBe(503);
    const reply = await before.text();
    expect(reply).toContain("index_missing");
    expect(reply).not.toContain(folders.index);
    await services.buildIndex();
    expect((await postJson(`${server.url}/api/ask`, { question })).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  test("answers on the page with the treaty and the article", async () => {
    const text = textOf(await (await postForm(server.url, question)).text());
    expect(text).toContain("Convention on the Rights of the Child Article 34 1577 UNTS 3");
    expect(text).toContain("1577 UNTS 3, art 34");
  });

  test("gives replies that fit their schemas, field by field", async () => {
    const fits = async (schema: typeof answerSchema | typeof searchReplySchema, path: string) => {
      const reply: unknown = await (await postJson(server.url + path, { question })).json();
      expect(schema.parse(reply)).toEqual(reply);
    };
    await fits(answerSchema, "/api/ask");
    await fits(searchReplySchema, "/api/search");
    const get = async (path: string): Promise<unknown> => (await fetch(server.url + path)).json();
    const documents = documentListSchema.parse(await get("/api/documents"));
    expect(documents).toEqual(await get("/api/documents"));
    for (const { id } of documents.documents) {
      const reply = await get(`/api/documents/${id}`);
      expect(documentViewSchema.parse(reply)).toEqual(reply);
    }
    for (const { id } of instrumentListSchema.parse(await get("/api/instruments")).instruments) {
      const reply = await get(`/api/instruments/${id}`);
      expect(instrumentViewSchema.parse(reply)).toEqual(reply);
    }
  });

  test.each([
    ["", "question_empty"],
    ["of the and", "question_empty"],
    ["a ".repeat(1001), "question_too_long"],
    ["\ud800", "question_malformed"],
    ["\u0000", "question_malformed"],
    ["\u001b[31mred", "question_malformed"],
  ])("refuses the question %j with %s", async (asked, code) => {
    const response = await postJson(`${server.url}/api/ask`, { question: asked });
    expect([response.status, await response.json()]).toMatchObject([400, { code }]);
  });

  test("leaves no trace of a question in logs, reports or the index", async () => {
    const canary = "PATRON-CANARY-123";
    await postJson(`${server.url}/api/ask`, { question: `Is ${canary} a crime?` });
    await postJson(`${server.url}/api/search`, { question: canary });
    await postForm(server.url, `${canary} ${"long ".repeat(500)}`);
    await postJson(`${server.url}/api/ask`, { question: canary, k: canary });
    expect(lines.length).toBeGreaterThan(4);
    expect(lines.join("\n")).not.toContain(canary);
    for (const file of await readdir(folders.index, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const bytes = await readFile(join(file.parentPath, file.name));
      expect(bytes.includes(canary), file.name).toBe(false);
    }
  });
});
