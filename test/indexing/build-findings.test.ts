import { describe, expect, it } from "vitest";
import { createGenerationFolder } from "../../src/adapters/generation-folder.ts";
import type { Finding } from "../../src/domain/finding.ts";
import { createIndexBuilder } from "../../src/indexing/build-index.ts";
import type { IndexParts } from "../../src/indexing/index-parts.ts";
import type { ReadingNotes } from "../../src/ports/generation-store.ts";
import { useTemporaryFolder } from "../adapters/generation-sample.ts";
import { hashFiles, type SmallText, smallParts, smallText } from "./small-corpus.ts";

const temporaryFolder = useTemporaryFolder();

const guide = smallText("guide.md", "CRC 34 protects children\nThe Convention has 54 articles");
const news = smallText("news.txt", "A treaty is on its way");
const exported = [smallText("export.xml#1", "Box one"), smallText("export.xml#2", "Box two")];

/** A build over texts with some of its parts replaced. */
function prepare(texts: readonly SmallText[], changed: Partial<IndexParts<SmallText>> = {}) {
  const store = createGenerationFolder(temporaryFolder());
  const parts = { ...smallParts(store, texts), ...changed };
  return { store, parts, build: createIndexBuilder(parts) };
}

/** A finding on the first word of each text, which says how many texts were audited. */
const countingAudit: IndexParts<SmallText>["audit"] = (texts) =>
  texts.map(({ document }): Finding => {
    const words = document.text.split(" ")[0] ?? "";
    return {
      documentId: document.id,
      span: { start: 0, end: words.length },
      words,
      kind: "place",
      about: null,
      problem: `One of ${texts.length}.`,
      remedy: "Mend it.",
    };
  });

/** What the index in use holds of findings, "id: words, problem". */
function findingsIn(store: ReturnType<typeof prepare>["store"], ids: readonly string[]): readonly string[] {
  const generation = store.open();
  try {
    return ids.flatMap((id) =>
      generation.findingsOf(id).map(({ words, problem }) => `${id}: ${words}, ${problem}`),
    );
  } finally {
    generation.close();
  }
}

describe("findings of a build", () => {
  it("are those of all its texts together, by document", async () => {
    const { store, build } = prepare([guide, news], { audit: countingAudit });
    await build();
    expect(findingsIn(store, ["guide", "news", "none"])).toEqual([
      "guide: CRC, One of 2.",
      "news: A, One of 2.",
    ]);
  });

  it("are made anew of texts that have not changed, for they depend on the others", async () => {
    await prepare([guide], { audit: countingAudit }).build();
    const { store, build } = prepare([guide, news], { audit: countingAudit });
    expect(await build()).toMatchObject({ documents: { unchanged: 1, added: 1 }, reused: 2 });
    expect(findingsIn(store, ["guide"])).toEqual(["guide: CRC, One of 2."]);
  });

  it("see the texts with all their passages, also those out of the former generation", async () => {
    const seen: string[] = [];
    const audit: IndexParts<SmallText>["audit"] = (texts) => {
      for (const { document, passages } of texts) {
        seen.push(`${document.id} ${document.text.length} ${passages.map(({ text }) => text).join("|")}`);
      }
      return [];
    };
    await prepare([guide, news], { audit }).build();
    const first = seen.splice(0);
    expect(first).toEqual([
      `guide ${guide.text.length} ${guide.text.replace("\n", "|")}`,
      `news ${news.text.length} ${news.text}`,
    ]);
    await prepare([guide, news, smallText("z.md", "Z")], { audit }).build();
    expect(seen).toEqual([...first, "z 1 Z"]);
  });

  it("are not made where nothing has changed", async () => {
    await prepare([guide], { audit: countingAudit }).build();
    const audit = () => {
      throw new Error("nothing is audited");
    };
    expect(await prepare([guide], { audit }).build()).toMatchObject({ status: "unchanged" });
  });

  it("that cannot be made leave the index in use as it was", async () => {
    await prepare([guide]).build();
    const before = hashFiles(temporaryFolder());
    const audit = () => {
      throw new Error("the audit is broken");
    };
    await expect(prepare([news], { audit }).build()).rejects.toThrow("the audit is broken");
    expect(hashFiles(temporaryFolder())).toEqual(before);
  });
});

describe("notes of a build", () => {
  const notedBy = (byFile: Readonly<Record<string, ReadingNotes>>, parts: IndexParts<SmallText>) => ({
    ...parts,
    ingest: async (source: SmallText) => {
      const ingestion = await parts.ingest(source);
      const notes = byFile[source.file];
      return "skipped" in ingestion || !notes ? ingestion : { ...ingestion, notes };
    },
  });

  it("name collections first, then texts, and leave out those with nothing to note", async () => {
    const collections = [{ file: "export.xml", notes: { unpublished: 3 } }];
    const texts = [guide, ...exported];
    const { parts, store } = prepare(texts, {
      listSources: async () => ({ sources: texts, collections, skipped: [] }),
    });
    const build = createIndexBuilder(notedBy({ "export.xml#2": { copies: 1 } }, parts));
    const notes = [...collections, { file: "export.xml#2", notes: { copies: 1 } }];
    expect((await build()).notes).toEqual(notes);
    const again = await build();
    expect(again).toMatchObject({ status: "unchanged", notes });
    const generation = store.open();
    expect(generation.manifest.collections).toEqual(collections);
    expect(generation.manifest.sources.map((source) => source.notes)).toEqual([
      undefined,
      undefined,
      { copies: 1 },
    ]);
    generation.close();
  });

  it("of an unchanged text are kept though it is not read again", async () => {
    const noted = { "guide.md": { "hidden-text": 2 } };
    await createIndexBuilder(notedBy(noted, prepare([guide]).parts))();
    const report = await createIndexBuilder(notedBy({}, prepare([guide, news]).parts))();
    expect(report).toMatchObject({
      status: "built",
      notes: [{ file: "guide.md", notes: { "hidden-text": 2 } }],
    });
  });

  it("of a collection that have changed make a new generation, and nothing is read for it", async () => {
    const listing = (unpublished: number) => async () => ({
      sources: exported,
      collections: [{ file: "export.xml", notes: { unpublished } }],
      skipped: [],
    });
    await prepare(exported, { listSources: listing(1) }).build();
    expect(await prepare(exported, { listSources: listing(1) }).build()).toMatchObject({
      status: "unchanged",
    });
    const ingest = () => {
      throw new Error("nothing is read");
    };
    expect(await prepare(exported, { listSources: listing(2), ingest }).build()).toMatchObject({
      generation: "gen-2",
      status: "built",
      documents: { added: 0, changed: 0, unchanged: 2, removed: 0 },
      notes: [{ file: "export.xml", notes: { unpublished: 2 } }],
    });
  });
});

describe("texts of one collection", () => {
  it("are added, changed and removed each by itself", async () => {
    await prepare(exported).build();
    const [one] = exported;
    const next = [...(one ? [one] : []), smallText("export.xml#3", "Box three")];
    const { build, parts } = prepare(next);
    expect(await build()).toMatchObject({
      documents: { added: 1, changed: 0, unchanged: 1, removed: 1 },
      embedded: 1,
      reused: 1,
    });
    expect(parts.store.currentName()).toBe("gen-2");
  });
});
