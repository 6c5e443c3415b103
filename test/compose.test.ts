import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseManifest, renderManifest } from "../src/adapters/generation-manifest.ts";
import { createServices, type Services } from "../src/compose.ts";
import { readConfig } from "../src/config.ts";
import { isFault } from "../src/domain/fault.ts";
import { containing } from "./containing.ts";
import { createSmallCorpus, smallGuide } from "./small-corpus.ts";

type Folders = Awaited<ReturnType<typeof createSmallCorpus>>;

let folders: Folders;
let services: Services;
beforeAll(async () => {
  folders = await createSmallCorpus();
  services = await createServices(configFor(folders));
});
afterAll(async () => {
  services.close();
  await folders.remove();
});

function configFor({ corpus, index }: Folders, more: Record<string, string> = {}) {
  return readConfig({ PINPOINT_CORPUS: corpus, PINPOINT_INDEX: index, ...more });
}

async function faultOf(action: () => Promise<unknown>): Promise<string> {
  const thrown: unknown = await action().then(
    () => "nothing was thrown",
    (error: unknown) => error,
  );
  return isFault(thrown) ? thrown.code : String(thrown);
}

// One index goes through its life here; each test begins where the one before it ended.
describe("createServices", () => {
  test("creates services without an index, and says that there is none when it is needed", async () => {
    expect(services.readiness()).toEqual({ ready: false, generation: null, degraded: null });
    expect(await faultOf(() => services.ask("Is hacking illegal?", {}))).toBe("index_missing");
    expect(await faultOf(() => services.compareCorpus())).toBe("index_missing");
  });

  test("builds the index and answers from it, with the treaty and the article", async () => {
    expect(await services.buildIndex()).toMatchObject({ status: "built", generation: "gen-1" });
    const answer = await services.ask("Which article protects children from sexual exploitation?", {});
    expect(answer.status).toBe("answered");
    expect(answer.references[0]).toMatchObject({ instrument: { id: "crc" }, article: "34" });
    expect(answer.references[0]?.cite).toContain("1577 UNTS 3, art 34");
    expect(services.readiness()).toEqual({ ready: true, generation: "gen-1", degraded: null });
  });

  test("finds passages with the documents that they stand in", async () => {
    const reply = await services.search("Palermo Convention", { k: 2 });
    expect(reply.generation).toBe("gen-1");
    expect(reply.results.length).toBeGreaterThan(0);
    expect(reply.results[0]).toMatchObject({ rank: 1, document: { id: "small-guide" } });
    expect(reply.results[0]?.passage.text).toContain("Palermo");
  });

  test("audits the texts, without the index", async () => {
    const told: string[] = [];
    const report = await services.audit({ onProgress: ({ step }) => told.push(step) });
    expect(report.texts).toMatchObject([
      { documentId: "small-guide", file: join(folders.corpus, "guide.md") },
    ]);
    expect(report.today).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(report.skipped).toEqual([]);
    for (const { line } of report.findings) expect(line).toBeGreaterThan(0);
    expect(told).toEqual(["read", "locate"]);
  });

  test("lists documents and instruments", async () => {
    expect(await services.listDocuments()).toMatchObject([{ id: "small-guide", asOf: "2022-12" }]);
    const view = await services.findDocument("small-guide");
    for (const { span } of view?.passages ?? []) expect(view?.text.slice(...span).trim()).not.toBe("");
    expect(await services.findInstrument("crc")).toMatchObject({ documents: [{ id: "small-guide" }] });
    expect((await services.listInstruments()).map(({ id }) => id)).toContain("budapest");
    expect(await services.findDocument("other")).toBeUndefined();
  });

  test("says that nothing has changed", async () => {
    expect(await services.compareCorpus()).toMatchObject({ state: "fresh" });
    expect(await services.buildIndex()).toMatchObject({ status: "unchanged", generation: "gen-1" });
  });

  test("notices a text that was changed", async () => {
    await writeFile(
      join(folders.corpus, "guide.md"),
      smallGuide.replace("1 July 2004", "the first of July 2004"),
    );
    expect(await services.compareCorpus()).toMatchObject({ state: "stale", changed: ["guide.md"] });
  });

  test("takes an index of other texts for one", async () => {
    const other = await createSmallCorpus();
    await writeFile(join(other.corpus, "other.md"), smallGuide.replace("id: small-guide", "id: other"));
    await rm(join(other.corpus, "guide.md"));
    const elsewhere = await createServices(configFor({ ...folders, corpus: other.corpus }));
    expect(await elsewhere.compareCorpus()).toMatchObject({ state: "other" });
    elsewhere.close();
    await other.remove();
  });

  test("builds the exact index where that is configured, and opens it whatever is configured", async () => {
    const exact = await createServices(configFor(folders, { PINPOINT_VECTORS: "exact" }));
    expect(exact.vectorSearch).toEqual({ kind: "exact", isStandIn: false });
    expect(await exact.buildIndex()).toMatchObject({ status: "built", generation: "gen-2" });
    exact.close();
    const again = await createServices(configFor(folders));
    expect(await again.openIndex()).toBe("gen-2");
    expect((await again.search("hacking", { k: 1 })).results).toHaveLength(1);
    again.close();
  });

  test("refuses an index that was built with another embedder, and names both", async () => {
    const file = join(folders.index, "gen-2", "manifest.json");
    const original = await readFile(file, "utf8");
    const reading = parseManifest(original);
    if ("damage" in reading) throw new Error(reading.damage);
    const { manifest } = reading;
    await writeFile(
      file,
      renderManifest({ ...manifest, embedder: { ...manifest.embedder, id: "other-model" } }),
    );
    const fresh = await createServices(configFor(folders));
    const thrown: unknown = await fresh.openIndex().catch((error: unknown) => error);
    expect(thrown).toMatchObject({
      code: "index_mismatch",
      message: containing("embedder other-model; configured is lsa-"),
    });
    await writeFile(file, original);
    expect(await fresh.openIndex()).toBe("gen-2");
    fresh.close();
  });

  test("names a register that is not there", async () => {
    const config = configFor(folders, { PINPOINT_REGISTER: join(folders.folder, "none.json") });
    expect(await faultOf(() => createServices(config))).toBe("text_unreadable");
  });
});
