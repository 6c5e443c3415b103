import { join } from "node:path";
import { expect, it } from "vitest";
import { createGenerationFolder } from "../../src/adapters/generation-folder.ts";
import { createIndexBuilder } from "../../src/indexing/build-index.ts";
import { openLexicalIndex } from "../../src/search/lexical-index.ts";
import { useTemporaryFolder } from "../adapters/generation-sample.ts";
import { manyTexts, realParts } from "./real-parts.ts";
import { hashFiles, type SmallText } from "./small-corpus.ts";

const temporaryFolder = useTemporaryFolder();
const build = (folder: string, texts: readonly SmallText[]) =>
  createIndexBuilder(realParts(createGenerationFolder(folder), texts))();

it("an incremental build equals a fresh one in every byte of the real files", async () => {
  const grown = join(temporaryFolder(), "grown");
  const fresh = join(temporaryFolder(), "fresh");
  const final = [...manyTexts(12, "zebra"), ...manyTexts(20, "apple").slice(12)];
  await build(grown, manyTexts(20, "apple"));
  const report = await build(grown, final);
  expect(report).toMatchObject({ documents: { changed: 12, unchanged: 8 }, embedded: 96, reused: 64 });
  await build(fresh, final);
  expect(hashFiles(join(grown, "gen-2"))).toEqual(hashFiles(join(fresh, "gen-1")));
});

it("what was built opens with the sizes and dimensions of its manifest", async () => {
  const folder = temporaryFolder();
  const texts = manyTexts(20, "apple");
  await build(folder, texts);
  const store = createGenerationFolder(folder);
  const { fitter, vectors } = realParts(store, texts);
  const generation = store.open();
  const { embedder, counts, vectors: kept } = generation.manifest;
  const [vector] = await fitter.open(generation.embedder).embed(["article 3 of text 7"]);
  const index = vectors.open(generation.vectorsPath, { dimension: embedder.dimension, size: kept.size });
  expect(openLexicalIndex(generation.lexical).size).toBe(counts.passages);
  expect(index.search(vector ?? new Float32Array(), 1)).toHaveLength(1);
  generation.close();
});
