import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { nodeFileSystem } from "../../src/adapters/generation-file-system.ts";
import { createGenerationFolder } from "../../src/adapters/generation-folder.ts";
import {
  containing,
  fillDraft,
  having,
  openSample,
  publishSample,
  useTemporaryFolder,
} from "./generation-sample.ts";

const temporaryFolder = useTemporaryFolder();

it("publish leaves exactly the layout of a generation", async () => {
  const folder = temporaryFolder();
  expect(await publishSample(createGenerationFolder(folder), "one")).toBe("gen-1");
  expect(readdirSync(folder).sort()).toEqual(["CURRENT", "gen-1"]);
  expect(readFileSync(join(folder, "CURRENT"), "utf8")).toBe("gen-1\n");
  expect(readdirSync(join(folder, "gen-1")).sort()).toEqual([
    "embedder.bin",
    "lexical.bin",
    "manifest.json",
    "passages.sqlite",
    "vectors.hnsw",
  ]);
});

it("publish in two folders gives the same bytes in every file", async () => {
  const folders = [join(temporaryFolder(), "one"), join(temporaryFolder(), "two")];
  const store = createGenerationFolder(folders[1] ?? "");
  await publishSample(createGenerationFolder(folders[0] ?? ""), "same");
  await publishSample(store, "different");
  await publishSample(store, "same");
  for (const file of readdirSync(join(folders[0] ?? "", "gen-1"))) {
    const bytes = readFileSync(join(folders[0] ?? "", "gen-1", file));
    expect(bytes.equals(readFileSync(join(folders[1] ?? "", "gen-2", file))), file).toBe(true);
  }
});

it("open gives what was published, and its manifest", async () => {
  const store = createGenerationFolder(temporaryFolder());
  await publishSample(store, "one");
  const generation = store.open();
  expect(generation).toMatchObject({ name: "gen-1", degraded: null });
  expect(generation.manifest.counts).toEqual({ documents: 1, passages: 1 });
  expect(Object.keys(generation.manifest.files)).toHaveLength(4);
  expect(readFileSync(generation.vectorsPath, "utf8")).toBe("vectors one");
  generation.close();
});

it("a draft is not seen before it is published, nor after it was discarded", async () => {
  const folder = temporaryFolder();
  const store = createGenerationFolder(folder);
  await publishSample(store, "one");
  const draft = await store.begin();
  await fillDraft(draft, "two");
  expect(openSample(store).words).toBe("one");
  await draft.discard();
  expect(openSample(store).words).toBe("one");
  expect(readdirSync(folder).sort()).toEqual(["CURRENT", "gen-1"]);
});

it("discard does nothing after publish, nor a second time", async () => {
  const folder = temporaryFolder();
  const store = createGenerationFolder(folder);
  await publishSample(store, "one");
  const draft = await store.begin();
  await draft.discard();
  const next = await store.begin();
  await draft.discard();
  expect(readdirSync(folder)).toContain("LOCK");
  await next.discard();
  expect(openSample(store).words).toBe("one");
});

it("a published generation can be read on after two more have replaced it", async () => {
  const store = createGenerationFolder(temporaryFolder());
  await publishSample(store, "one");
  const generation = store.open();
  await publishSample(store, "two");
  await publishSample(store, "three");
  expect(store.list({ verify: true }).map(({ name }) => name)).toEqual(["gen-3", "gen-2"]);
  expect(generation.findPassage("guide-1")?.text).toBe("one");
  generation.close();
});

it("publish keeps the newest whole generation besides the current one and removes damaged ones", async () => {
  const folder = temporaryFolder();
  const store = createGenerationFolder(folder);
  await publishSample(store, "one");
  await publishSample(store, "two");
  writeFileSync(join(folder, "gen-2", "lexical.bin"), "damage");
  await publishSample(store, "three");
  expect(store.list({ verify: true })).toMatchObject([
    { name: "gen-3", current: true, damage: null },
    { name: "gen-1", current: false, damage: null },
  ]);
});

it("begin sweeps what crashed writers left and goes on counting", async () => {
  const folder = temporaryFolder();
  const store = createGenerationFolder(folder);
  await publishSample(store, "one");
  mkdirSync(join(folder, "gen-2.tmp"));
  writeFileSync(join(folder, "gen-2.tmp", "vectors.hnsw"), "half");
  writeFileSync(join(folder, "CURRENT.tmp"), "gen-");
  const draft = await store.begin();
  expect(readdirSync(folder).sort()).toEqual(["CURRENT", "LOCK", "gen-1", "gen-2.tmp"]);
  expect(readdirSync(join(folder, "gen-2.tmp"))).toEqual([]);
  await draft.discard();
});

it("open raises index_missing with the command that builds, where there is nothing", () => {
  const folder = temporaryFolder();
  for (const path of [folder, join(folder, "not-there")]) {
    const store = createGenerationFolder(path);
    expect(() => store.open()).toThrow(
      having({
        code: "index_missing",
        message: containing(path),
        remedy: containing("npm run -s pinpoint -- index build"),
      }),
    );
    expect(store.currentName()).toBeUndefined();
    expect(store.list({ verify: true })).toEqual([]);
  }
});

it.each([
  ["missing", undefined],
  ["empty", ""],
  ["garbage", "\0\xff../../etc"],
  ["a path", "../gen-1\n"],
  ["cut off", "gen-"],
  ["without a line end", "gen-2"],
  ["pointing nowhere", "gen-7\n"],
])("open serves the newest whole generation where CURRENT is %s", async (_, contents) => {
  const folder = temporaryFolder();
  const store = createGenerationFolder(folder);
  await publishSample(store, "one");
  await publishSample(store, "two");
  if (contents === undefined) rmSync(join(folder, "CURRENT"));
  else writeFileSync(join(folder, "CURRENT"), contents);
  const { name, words, degraded } = openSample(store);
  expect({ name, words }).toEqual({ name: "gen-2", words: "two" });
  expect(degraded).toContain(
    contents === "gen-7\n" ? "gen-7: it is missing" : "CURRENT: it names no generation",
  );
  await publishSample(store, "three");
  expect(openSample(store)).toEqual({ name: "gen-3", words: "three", degraded: null });
});

it("open serves the newest whole generation where CURRENT is a folder, and a build says what is in the way", async () => {
  const folder = temporaryFolder();
  const store = createGenerationFolder(folder);
  await publishSample(store, "one");
  rmSync(join(folder, "CURRENT"));
  mkdirSync(join(folder, "CURRENT"));
  expect(openSample(store)).toMatchObject({ words: "one", degraded: containing("CURRENT") });
  await expect(publishSample(store, "two")).rejects.toMatchObject({
    code: "storage_failed",
    data: { path: join(folder, "CURRENT") },
  });
  expect(openSample(store).words).toBe("one");
});

it("list tells damage from the manifest alone unless it is to verify", async () => {
  const folder = temporaryFolder();
  const store = createGenerationFolder(folder);
  await publishSample(store, "one");
  await publishSample(store, "two");
  writeFileSync(join(folder, "gen-1", "manifest.json"), "{}");
  writeFileSync(join(folder, "gen-2", "embedder.bin"), "damage");
  expect(store.list({ verify: false })).toMatchObject([
    { name: "gen-2", current: true, damage: null },
    { name: "gen-1", current: false, manifest: null, damage: containing("gen-1/manifest.json") },
  ]);
  expect(store.list({ verify: true })[0]?.damage).toContain("gen-2/embedder.bin");
});

it("open starts again where a writer removes the generation that is being read", async () => {
  const folder = temporaryFolder();
  const writer = createGenerationFolder(folder);
  await publishSample(writer, "one");
  await publishSample(writer, "two");
  let looks = 0;
  const reader = createGenerationFolder(folder, {
    files: {
      ...nodeFileSystem,
      readFile(path) {
        const bytes = nodeFileSystem.readFile(path);
        looks += 1;
        if (looks === 1) {
          rmSync(join(folder, "gen-2"), { recursive: true });
          writeFileSync(join(folder, "CURRENT"), "gen-1\n");
        }
        return bytes;
      },
    },
  });
  expect(openSample(reader)).toEqual({ name: "gen-1", words: "one", degraded: null });
});
