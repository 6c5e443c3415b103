import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PinpointEmbeddings } from "../../../src/adapters/langchain/pinpoint-embeddings.ts";
import { PinpointRetriever } from "../../../src/adapters/langchain/pinpoint-retriever.ts";
import { createServices, type Services } from "../../../src/compose.ts";
import { readConfig } from "../../../src/config.ts";
import { createSmallCorpus } from "../../small-corpus.ts";
import { startFakeUpstream } from "../fake-upstream.ts";

let folders: Awaited<ReturnType<typeof createSmallCorpus>>;
let services: Services;
let environment: Readonly<Record<string, string>>;
beforeAll(async () => {
  folders = await createSmallCorpus();
  environment = { PINPOINT_CORPUS: folders.corpus, PINPOINT_INDEX: folders.index };
  services = await createServices(readConfig(environment));
  await services.buildIndex();
});
afterAll(async () => {
  services.close();
  await folders.remove();
});

describe("PinpointRetriever", () => {
  test("gives LangChain the passages that answer a question, best first, with where they stand", async () => {
    const retriever = new PinpointRetriever({
      search: (words, options) => services.search(words, options),
      k: 2,
    });
    const documents = await retriever.invoke("Which article protects children?");
    expect(documents.length).toBeLessThanOrEqual(2);
    expect(documents[0]?.pageContent).toContain("Article 34");
    expect(documents[0]?.metadata).toMatchObject({
      source: "A Small Guide",
      document: "small-guide",
      instrument: "crc",
      rank: 1,
      headings: ["United Nations treaties", "Convention on the Rights of the Child (1989)"],
    });
    expect(documents[0]?.id).toBe(documents[0]?.metadata.passage);
  });

  test("passes trouble on", async () => {
    const search = async () => {
      throw new Error("no index");
    };
    await expect(new PinpointRetriever({ search, k: 1 }).invoke("x")).rejects.toThrow("no index");
  });
});

test("the index's own embedder serves LangChain", async () => {
  const vector = await new PinpointEmbeddings(services.embed).embedQuery("children");
  expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
});

test("the example chain writes from the passages", async () => {
  const upstream = await startFakeUpstream();
  const example = fileURLToPath(new URL("../../../examples/langchain-chain.ts", import.meta.url));
  const child = spawn(process.execPath, [example, "Is hacking illegal?"], {
    env: { ...environment, OPENAI_BASE_URL: upstream.baseUrl, PINPOINT_CHAT_MODEL: "fake-model" },
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect({ stdout, stderr }).toEqual({ stdout: "ok\n", stderr: "" });
  const [system, user] = upstream.requests[0]?.body.messages ?? [];
  expect(system?.content).toContain("from the sources alone");
  expect(user?.content).toContain("Article 2 of the Budapest Convention covers illegal access");
  expect(user?.content).toContain("Question: Is hacking illegal?");
  await upstream.close();
});
