import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createGenerationFolder } from "../../src/adapters/generation-folder.ts";
import { createIndexBuilder } from "../../src/indexing/build-index.ts";
import { smallParts, smallText } from "./small-corpus.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pinpoint-index-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const guide = smallText("guide.md", "CRC 34 protects children\nThe Convention has 48 articles");
const news = smallText("news.txt", "A treaty is on its way");

it("createIndexBuilder builds a generation that opens", async () => {
  const store = createGenerationFolder(folder);
  const parts = smallParts(store, [guide, news]);
  const report = await createIndexBuilder(parts)();
  expect(report).toMatchObject({ generation: "gen-1", status: "built", passages: 3, embedded: 3, reused: 0 });
  const generation = store.open();
  expect(generation.degraded).toBeNull();
  expect(generation.readPassages([2, 0]).map(({ text }) => text)).toEqual([
    "A treaty is on its way",
    "CRC 34 protects children",
  ]);
  expect(generation.positionsNaming("crc", "34")).toEqual([
    { position: 0, pinpoint: { instrument: "crc", article: "34", subdivisions: [] } },
  ]);
  generation.close();
  expect(await createIndexBuilder(parts)()).toMatchObject({ generation: "gen-1", status: "unchanged" });
  const next = await createIndexBuilder(smallParts(store, [smallText("guide.md", "Other words"), news]))();
  expect(next).toMatchObject({
    generation: "gen-2",
    documents: { added: 0, changed: 1, unchanged: 1, removed: 0 },
  });
});
