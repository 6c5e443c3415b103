import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createGenerationFolder } from "../../src/adapters/generation-folder.ts";
import { createIndexBuilder } from "../../src/indexing/build-index.ts";
import type { BuildProgress } from "../../src/indexing/build-report.ts";
import { containing, useTemporaryFolder } from "../adapters/generation-sample.ts";
import { hashFiles, type SmallText, smallParts, smallText } from "./small-corpus.ts";

const temporaryFolder = useTemporaryFolder();

const guide = smallText("guide.md", "CRC 34 protects children\nThe Convention has 54 articles");
const news = smallText("news.txt", "A treaty is on its way");
const _report = smallText(
  "report.md",
  "States report every five years\nCRC 34 is among the matters\nSo is hacking",
);

function prepare(texts: readonly SmallText[], folder = temporaryFolder()) {
  const store = createGenerationFolder(folder);
  const parts = smallParts(store, texts);
  return { store, parts, calls: parts.calls, build: createIndexBuilder(parts) };
}

it("a first build reads everything and publishes a generation that opens", async () => {
  const { store, build } = prepare([guide, news]);
  expect(await build()).toEqual({
    generation: "gen-1",
    status: "built",
    documents: { added: 2, changed: 0, unchanged: 0, removed: 0 },
    passages: 3,
    embedded: 3,
    reused: 0,
    notes: [],
    skipped: [],
    seconds: 0,
  });
  const generation = store.open();
  expect(generation.manifest).toMatchObject({
    counts: { documents: 2, passages: 3 },
    embedder: { id: "letters-v1", dimension: 2 },
    vectors: { kind: "json", size: 3 },
    settings: { splitter: "lines-1" },
    sources: [
      { id: "guide", file: "guide.md", hash: guide.hash, passages: 2 },
      { id: "news", file: "news.txt", hash: news.hash, passages: 1 },
    ],
  });
  expect(generation.positionsNaming("crc", "34").map(({ position }) => position)).toEqual([0]);
  expect(generation.readPassages([2, 0]).map(({ text }) => text)).toEqual([
    "A treaty is on its way",
    "CRC 34 protects children",
  ]);
  generation.close();
});

it.each(["embedder", "vector index"])(
  "another %s makes a new generation without reading the texts again",
  async (part) => {
    await prepare([guide, news]).build();
    const { parts, calls } = prepare([guide, news]);
    const other =
      part === "embedder"
        ? { ...parts, fitter: { ...parts.fitter, id: "letters-v2" } }
        : { ...parts, vectors: { ...parts.vectors, kind: "other" } };
    expect(await createIndexBuilder(other)()).toMatchObject({
      generation: "gen-2",
      status: "built",
      reused: 3,
    });
    expect(calls.ingested).toEqual([]);
  },
);

it("a corpus without a readable text raises corpus_empty, and the index stays", async () => {
  const { build, store } = prepare([guide]);
  await build();
  const before = hashFiles(store.location);
  for (const texts of [[], [smallText("empty.md", "")]]) {
    await expect(prepare(texts).build()).rejects.toMatchObject({ code: "corpus_empty" });
  }
  expect(hashFiles(store.location)).toEqual(before);
});

it("corpus_empty says why the first texts cannot be read, and how many more there are", async () => {
  const { parts } = prepare([]);
  const skipped = ["a", "b", "c", "d", "e"].map((name) => ({ file: name, reason: `${name} is not text.` }));
  const build = createIndexBuilder({
    ...parts,
    listSources: async () => ({ sources: [], collections: [], skipped }),
  });
  await expect(build()).rejects.toMatchObject({
    code: "corpus_empty",
    message:
      "The corpus holds no text that can be read. a is not text. b is not text. c is not text. So it is with 2 more.",
  });
});

it("two documents with one id raise duplicate_document with both files", async () => {
  await expect(prepare([guide, smallText("guide.txt", "Other words")]).build()).rejects.toMatchObject({
    code: "duplicate_document",
    message: containing("guide.md and guide.txt"),
  });
});

it("a passage that is not the slice of its span is never published", async () => {
  const { parts, store } = prepare([guide]);
  const broken = createIndexBuilder({
    ...parts,
    async ingest(source) {
      const ingestion = await parts.ingest(source);
      if ("skipped" in ingestion) return ingestion;
      return {
        ...ingestion,
        passages: ingestion.passages.map((passage) => ({ ...passage, text: "invented" })),
      };
    },
  });
  await expect(broken()).rejects.toThrow("not a slice");
  expect(store.currentName()).toBeUndefined();
});

it("a vector index that cannot be written is never published, and its error is passed on", async () => {
  const { parts, store } = prepare([guide]);
  const failing = { ...parts.vectors, build: () => Promise.reject(new Error("half a file")) };
  await expect(createIndexBuilder({ ...parts, vectors: failing })()).rejects.toThrow("half a file");
  expect(store.currentName()).toBeUndefined();
  expect(readdirSync(store.location)).toEqual([]);
});

it("progress names every step in order and ends each text", async () => {
  const seen: BuildProgress[] = [];
  await prepare([guide, news]).build({ onProgress: (progress) => seen.push(progress) });
  expect(seen.map(({ step, done, total }) => `${step} ${done}/${total}`)).toEqual([
    "read 0/2",
    "read 1/2",
    "lexical 0/3",
    "embed 0/3",
    "vectors 0/3",
    "vectors 3/3",
    "publish 0/3",
  ]);
});

it.each(["read", "lexical", "embed", "vectors", "publish"])(
  "an abort during %s leaves the old index and no draft",
  async (step) => {
    const { store, build } = prepare([guide]);
    await build();
    const before = hashFiles(store.location);
    const abort = new AbortController();
    const onProgress = (progress: BuildProgress) => {
      if (progress.step === step) abort.abort(new Error("Ctrl-C"));
    };
    await expect(prepare([guide, news]).build({ signal: abort.signal, onProgress })).rejects.toThrow(
      "Ctrl-C",
    );
    expect(hashFiles(store.location)).toEqual(before);
  },
);

it("seconds are told by the clock that was given", async () => {
  const { parts } = prepare([guide]);
  let time = 0;
  const now = () => {
    time += 1500;
    return time;
  };
  expect((await createIndexBuilder({ ...parts, now })()).seconds).toBe(1.5);
});

it("a second build at the same time raises index_locked", async () => {
  const { parts, build } = prepare([guide]);
  const held = await parts.store.begin();
  await expect(build()).rejects.toMatchObject({ code: "index_locked" });
  await held.discard();
  expect(
    readFileSync(join(temporaryFolder(), (await build()).generation, "manifest.json"), "utf8"),
  ).toContain("guide");
});
