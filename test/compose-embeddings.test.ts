import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createServices, type Services } from "../src/compose.ts";
import { readConfig } from "../src/config.ts";
import { embeds, type FakeUpstream, startFakeUpstream, textsOf } from "./adapters/fake-upstream.ts";
import { embeddingFaults } from "./adapters/upstream-faults.ts";
import { createSmallCorpus, smallGuide } from "./small-corpus.ts";

/** What a text means to the fake model: how often it holds each of some words. */
const vectorOf = (text: string) =>
  ["child", "palermo", "hacking", "cybercrime"].map(
    (word) => 0.1 + text.toLowerCase().split(word).length - 1,
  );

let folders: Awaited<ReturnType<typeof createSmallCorpus>>;
let upstream: FakeUpstream;
let services: Services;
beforeAll(async () => {
  folders = await createSmallCorpus();
  upstream = await startFakeUpstream(() => embeds(vectorOf));
  services = await createServices(configFor("fake-embedding"));
});
afterAll(async () => {
  services.close();
  await upstream.close();
  await folders.remove();
});

function configFor(model: string) {
  return readConfig({
    PINPOINT_CORPUS: folders.corpus,
    PINPOINT_INDEX: folders.index,
    PINPOINT_EMBEDDINGS: "openai",
    PINPOINT_EMBEDDING_MODEL: model,
    OPENAI_BASE_URL: upstream.baseUrl,
  });
}

// One index goes through its life here; each test begins where the one before it ended.
describe("createServices with a server's embeddings", () => {
  test("builds no index of bad embeddings", async () => {
    upstream.play(() => embeddingFaults["a null"]);
    await expect(services.buildIndex()).rejects.toMatchObject({ code: "upstream_failed" });
    await expect(services.openIndex()).rejects.toMatchObject({ code: "index_missing" });
  });

  test("builds an index of the passages under their headings", async () => {
    upstream.play(() => embeds(vectorOf));
    expect(await services.buildIndex()).toMatchObject({ status: "built" });
    const texts = upstream.requests.flatMap(({ body }) => textsOf(body));
    expect(
      texts.some((text) => /^United Nations treaties\n.*Rights of the Child.*\nArticle 34/s.test(text)),
    ).toBe(true);
  });

  test("finds by meaning what shares no word with the question", async () => {
    upstream.play(() => embeds((text) => vectorOf(text.replace("minors", "child child child"))));
    const { results } = await services.search("minors", { k: 1 });
    expect(results[0]?.passage.text).toContain("Article 34");
    expect(results[0]?.scores.vector).toBeGreaterThan(0);
  });

  test("does not embed again what has not changed", async () => {
    await writeFile(
      join(folders.corpus, "guide.md"),
      `${smallGuide}\n### A new entry (2024)\n\nNew words on hacking.\n`,
    );
    upstream.play(() => embeds(vectorOf));
    expect(await services.buildIndex()).toMatchObject({ status: "built", generation: "gen-2" });
    const texts = upstream.requests.flatMap(({ body }) => textsOf(body));
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain("New words on hacking.");
  });

  test("answers by words alone where the server sends rubbish", async () => {
    upstream.play(() => embeddingFaults["a null"]);
    const answer = await services.ask("Which article protects children from sexual exploitation?", {});
    expect(answer.references[0]).toMatchObject({ instrument: { id: "crc" }, article: "34" });
  });

  test("refuses an index of another model, and says what to do", async () => {
    const others = await createServices(configFor("other-embedding"));
    await expect(others.openIndex()).rejects.toMatchObject({
      code: "index_mismatch",
      message: expect.stringMatching(/openai:fake-embedding; configured is openai:other-embedding/) as string,
      remedy: expect.stringContaining("index build") as string,
    });
    others.close();
  });
});
