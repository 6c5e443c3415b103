import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createGenerationFolder } from "../../src/adapters/generation-folder.ts";
import { Fault, isFault } from "../../src/domain/fault.ts";
import { createIndexBuilder } from "../../src/indexing/build-index.ts";
import { useTemporaryFolder } from "../adapters/generation-sample.ts";
import { hashFiles, type SmallText, smallParts, smallText } from "./small-corpus.ts";

const temporaryFolder = useTemporaryFolder();

const guide = smallText("guide.md", "CRC 34 protects children\nThe Convention has 54 articles");
const news = smallText("news.txt", "A treaty is on its way");
const report = smallText(
  "report.md",
  "States report every five years\nCRC 34 is among the matters\nSo is hacking",
);

function prepare(texts: readonly SmallText[], folder = temporaryFolder()) {
  const store = createGenerationFolder(folder);
  const parts = smallParts(store, texts);
  return { store, parts, calls: parts.calls, build: createIndexBuilder(parts) };
}

it("an unchanged corpus is told so, nothing is read and nothing written", async () => {
  await prepare([guide, news]).build();
  const { calls, build, store } = prepare([guide, news]);
  const forbidden = { ...store, begin: () => Promise.reject(new Error("nothing may be written")) };
  const before = hashFiles(temporaryFolder());
  expect(await createIndexBuilder({ ...smallParts(store, [guide, news]), store: forbidden })()).toMatchObject(
    {
      generation: "gen-1",
      status: "unchanged",
      documents: { added: 0, changed: 0, unchanged: 2, removed: 0 },
      passages: 3,
      embedded: 0,
      reused: 3,
    },
  );
  await build();
  expect(calls).toEqual({ ingested: [], counted: [] });
  expect(hashFiles(temporaryFolder())).toEqual(before);
});

it("an unchanged document is neither read nor counted again", async () => {
  await prepare([guide, news]).build();
  const changed = smallText("news.txt", "The treaty is there\nIt has articles");
  const { calls, build, store } = prepare([changed, guide, report]);
  expect(await build()).toMatchObject({
    generation: "gen-2",
    documents: { added: 1, changed: 1, unchanged: 1, removed: 0 },
    passages: 7,
    embedded: 5,
    reused: 2,
  });
  expect(calls.ingested).toEqual(["news.txt", "report.md"]);
  expect(calls.counted).toEqual([
    "The treaty is there",
    "It has articles",
    "States report every five years",
    "CRC 34 is among the matters",
    "So is hacking",
  ]);
  const generation = store.open();
  expect(generation.listDocuments().map(({ id }) => id)).toEqual(["news", "guide", "report"]);
  generation.close();
});

it("of a document that changed, only the passages that did are counted again", async () => {
  await prepare([report, guide]).build();
  const edited = smallText("report.md", report.text.replace("every five years", "every second year"));
  const { calls, build } = prepare([edited, guide]);
  expect(await build()).toMatchObject({
    documents: { changed: 1, unchanged: 1 },
    passages: 5,
    embedded: 1,
    reused: 4,
  });
  expect(calls).toEqual({ ingested: ["report.md"], counted: ["States report every second year"] });
});

it("a passage with the same words under another heading is counted again", async () => {
  await prepare([report]).build();
  const { parts, calls } = prepare([{ ...report, hash: "another" }]);
  const under = (heading: string) =>
    createIndexBuilder({
      ...parts,
      async ingest(source) {
        const ingestion = await parts.ingest(source);
        if ("skipped" in ingestion) return ingestion;
        return {
          ...ingestion,
          passages: ingestion.passages.map((passage) => ({ ...passage, headings: [heading] })),
        };
      },
    })();
  expect(await under("Other")).toMatchObject({ embedded: 3, reused: 0 });
  expect(calls.counted).toHaveLength(3);
});

it("passages of another document are not taken over, whatever their ids", async () => {
  await prepare([smallText("report.md", "One line")]).build();
  const twin = { ...smallText("other.md", "One line"), id: "other" };
  expect(await prepare([twin]).build()).toMatchObject({ embedded: 1, reused: 0 });
});

it("a document that is gone is removed, and the others are kept", async () => {
  await prepare([guide, news, report]).build();
  const { calls, build } = prepare([guide, report]);
  expect(await build()).toMatchObject({
    documents: { added: 0, changed: 0, unchanged: 2, removed: 1 },
    embedded: 0,
  });
  expect(calls.ingested).toEqual([]);
});

it("documents in another order make another generation without being read again", async () => {
  await prepare([guide, news]).build();
  const { calls, build } = prepare([news, guide]);
  expect(await build()).toMatchObject({ generation: "gen-2", status: "built", reused: 3 });
  expect(calls.ingested).toEqual([]);
});

it("an index has the same bytes whatever its history", async () => {
  const fresh = join(temporaryFolder(), "fresh");
  const grown = join(temporaryFolder(), "grown");
  const final = [news, guide, report];
  await prepare(final, fresh).build();
  const edited = smallText("guide.md", "An earlier wording");
  for (const texts of [[guide], [edited, report], [report, guide], [report, news, guide], final]) {
    await prepare(texts, grown).build();
  }
  expect(hashFiles(join(grown, "gen-5"))).toEqual(hashFiles(join(fresh, "gen-1")));
  expect(Object.keys(hashFiles(join(fresh, "gen-1")))).toHaveLength(5);
});

it("other settings make everything be read again", async () => {
  await prepare([guide, news]).build();
  const { parts, calls, store } = prepare([guide, news]);
  const settings = { splitter: "lines-2" };
  expect(await createIndexBuilder({ ...parts, settings })()).toMatchObject({
    documents: { added: 0, changed: 2, unchanged: 0, removed: 0 },
    reused: 0,
  });
  expect(calls.ingested).toEqual(["guide.md", "news.txt"]);
  expect(store.list({ verify: true })[0]?.manifest?.settings).toEqual(settings);
});

it("the order in which settings are given does not matter", async () => {
  const { parts } = prepare([guide]);
  await createIndexBuilder({ ...parts, settings: { a: "1", b: "2" } })();
  const again = await createIndexBuilder({ ...parts, settings: { b: "2", a: "1" } })();
  expect(again.status).toBe("unchanged");
});

it("a skipped text is reported, kept in the manifest, and does not make the corpus look changed", async () => {
  const empty = smallText("empty.md", "");
  const { build, parts, store } = prepare([empty, guide]);
  const listed = { reason: "it is not text", file: "a-scan.pdf" };
  const withScan = {
    ...parts,
    listSources: async () => ({ sources: [empty, guide], collections: [], skipped: [listed] }),
  };
  const skipped = [listed, { file: "empty.md", reason: "it is empty" }];
  expect(await createIndexBuilder(withScan)()).toMatchObject({ status: "built", skipped });
  expect(await createIndexBuilder(withScan)()).toMatchObject({
    generation: "gen-1",
    status: "unchanged",
    skipped,
  });
  expect(readdirSync(store.location).sort()).toEqual(["CURRENT", "gen-1"]);
  expect(await build()).toMatchObject({ generation: "gen-2", skipped: [{ file: "empty.md" }] });
});

it("a text that stands in the index does not drop out of it because it cannot be read any more", async () => {
  const { parts, store } = prepare([guide, news]);
  await createIndexBuilder(parts)();
  const broken = { file: "guide.md", reason: "Line 2 of guide.md is no YAML." };
  const build = createIndexBuilder({
    ...parts,
    listSources: async () => ({ sources: [news], collections: [], skipped: [broken] }),
  });
  const thrown: unknown = await build().catch((fault: unknown) => fault);
  if (!isFault(thrown, "text_invalid")) throw thrown;
  expect(thrown.message).toMatch(/^guide\.md stands in gen-1 .*Line 2 of guide\.md.*Nothing was published/);
  expect(thrown.remedy).toContain("--allow-skipped");
  expect(store.currentName()).toBe("gen-1");
  expect(await build({ allowSkipped: true })).toMatchObject({
    generation: "gen-2",
    documents: { removed: 1, unchanged: 1 },
  });
  expect(await build()).toMatchObject({ status: "unchanged" });
});

it("a collection that is cut off does not lose the texts behind the cut", async () => {
  const texts = ["one", "two", "three"].map((key) => smallText(`export.xml#${key}`, `The guide ${key}`));
  const { parts, store } = prepare(texts);
  await createIndexBuilder(parts)();
  const cut = { file: "export.xml#unknown-1", reason: "The file ends in the middle." };
  const build = createIndexBuilder({
    ...parts,
    listSources: async () => ({ sources: texts.slice(0, 2), collections: [], skipped: [cut] }),
  });
  await expect(build()).rejects.toMatchObject({
    code: "text_invalid",
    message:
      "export.xml#unknown-1 cannot be read, and texts of its file that stand in gen-1 are gone: The file ends in the middle. Nothing was published.",
  });
  expect(store.currentName()).toBe("gen-1");
  expect(await build({ allowSkipped: true })).toMatchObject({ documents: { removed: 1, unchanged: 2 } });
});

it("a new text of a collection that cannot be read hinders no build", async () => {
  const texts = ["one", "two"].map((key) => smallText(`export.xml#${key}`, `The guide ${key}`));
  const { parts } = prepare(texts);
  await createIndexBuilder(parts)();
  const broken = { file: "export.xml#three", reason: "It is too large." };
  const build = createIndexBuilder({
    ...parts,
    listSources: async () => ({ sources: texts, collections: [], skipped: [broken] }),
  });
  expect(await build()).toMatchObject({ status: "built", skipped: [broken] });
});

it("a text that is taken away, or never stood in the index, hinders no build", async () => {
  const { parts } = prepare([guide, news]);
  await createIndexBuilder(parts)();
  const never = { file: "scan.pdf", reason: "it is not text" };
  const build = createIndexBuilder({
    ...parts,
    listSources: async () => ({ sources: [news], collections: [], skipped: [never] }),
  });
  expect(await build()).toMatchObject({ generation: "gen-2", documents: { removed: 1 }, skipped: [never] });
});

it("a damaged current generation is replaced although the corpus has not changed", async () => {
  const { store, build } = prepare([guide]);
  await build();
  await prepare([guide, news]).build();
  writeFileSync(join(store.location, "gen-2", "lexical.bin"), "damage");
  expect(await prepare([guide]).build()).toMatchObject({ generation: "gen-3", status: "built", reused: 2 });
  expect(store.open()).toMatchObject({ name: "gen-3", degraded: null });
});

it("an index of which nothing is whole is built anew", async () => {
  const { store, build } = prepare([guide]);
  await build();
  rmSync(join(store.location, "gen-1", "lexical.bin"));
  expect(await build()).toMatchObject({ generation: "gen-2", reused: 0 });
});

it.each(["lexical index", "embedder"])(
  "an index whose %s is of another version is built anew",
  async (part) => {
    await prepare([guide, news]).build();
    const { parts, calls } = prepare([guide, news]);
    const refuse = () => {
      throw new Fault("index_corrupt", "it is of version 1");
    };
    const openLexical = (bytes: Uint8Array) =>
      calls.ingested.length === 0 ? refuse() : parts.openLexical(bytes);
    const newer =
      part === "embedder"
        ? { ...parts, fitter: { ...parts.fitter, open: refuse } }
        : { ...parts, openLexical };
    expect(await createIndexBuilder(newer)()).toMatchObject({
      generation: "gen-2",
      status: "built",
      reused: 0,
    });
  },
);
