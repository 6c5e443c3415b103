import { describe, expect, it } from "vitest";
import { createGenerationFolder } from "../../src/adapters/generation-folder.ts";
import { createIndexBuilder } from "../../src/indexing/build-index.ts";
import { openFormerGeneration } from "../../src/indexing/former-generation.ts";
import { gatherDocuments, sortSkipped } from "../../src/indexing/gather-documents.ts";
import { useTemporaryFolder } from "../adapters/generation-sample.ts";
import { type SmallText, smallParts, smallText } from "./small-corpus.ts";

const temporaryFolder = useTemporaryFolder();
const guide = smallText("guide.md", "CRC 34 protects children\nThe Convention has 54 articles");
const news = smallText("news.txt", "A treaty is on its way\nIt has articles");

async function gather(texts: readonly SmallText[], indexed: readonly SmallText[] = []) {
  const store = createGenerationFolder(temporaryFolder());
  if (indexed.length > 0) await createIndexBuilder(smallParts(store, indexed))();
  const parts = smallParts(store, texts);
  const former = openFormerGeneration(parts);
  const corpus = await gatherDocuments({ sources: texts, collections: [], skipped: [] }, parts, { former });
  former?.close();
  return { corpus, calls: parts.calls };
}

describe("gatherDocuments", () => {
  it("hands over the documents once, and keeps what is to be known of them", async () => {
    const { corpus } = await gather([guide, news]);
    const documents = corpus.texts.take();
    expect(documents.map(({ document }) => document.id)).toEqual(["guide", "news"]);
    expect(documents.every(({ passages, counts }) => passages.length === counts.length)).toBe(true);
    expect(corpus.texts.take()).toEqual([]);
    expect(corpus.entries.map(({ entry, reused }) => [entry.id, entry.passages, reused])).toEqual([
      ["guide", 2, 0],
      ["news", 2, 0],
    ]);
  });

  it("takes unchanged documents whole, and of changed ones the passages that are as they were", async () => {
    const changed = smallText("news.txt", "A treaty is on its way\nIt has none");
    const { corpus, calls } = await gather([changed, guide], [guide, news]);
    expect(corpus.entries.map(({ entry, reused }) => [entry.id, reused])).toEqual([
      ["news", 1],
      ["guide", 2],
    ]);
    expect([...corpus.reused]).toEqual(["guide"]);
    expect(calls).toEqual({ ingested: ["news.txt"], counted: ["It has none"] });
  });

  it("counts taken over are those that would be counted", async () => {
    const changed = smallText("news.txt", "A treaty is on its way\nIt has none");
    const { corpus } = await gather([changed], [news]);
    const [document] = corpus.texts.take();
    const [known, fresh] = document?.counts ?? [];
    expect(known?.terms.toSorted()).toEqual(["a", "is", "its", "on", "treaty", "way"]);
    expect(fresh?.terms).toEqual(["it", "has", "none"]);
  });

  it("names what was skipped, and stops where it is told to", async () => {
    const { corpus } = await gather([smallText("b.md", ""), smallText("a.md", ""), guide]);
    expect(corpus.skipped).toEqual([
      { file: "a.md", reason: "it is empty" },
      { file: "b.md", reason: "it is empty" },
    ]);
    const parts = smallParts(createGenerationFolder(temporaryFolder()), [guide]);
    const listing = { sources: [guide], collections: [], skipped: [] };
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(gatherDocuments(listing, parts, { former: undefined, signal })).rejects.toThrow("enough");
    expect(parts.calls.ingested).toEqual([]);
  });
});

it("sortSkipped goes by file, in the order of code units", () => {
  const skipped = ["b", "B", "a"].map((file) => ({ file, reason: "x", more: 1 }));
  expect(sortSkipped(skipped)).toEqual(["B", "a", "b"].map((file) => ({ file, reason: "x" })));
});
