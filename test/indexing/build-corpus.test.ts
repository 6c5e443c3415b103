import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createServices, type Services } from "../../src/compose.ts";
import { readConfig } from "../../src/config.ts";
import { sliceSpan } from "../../src/domain/span.ts";
import { useTemporaryFolder } from "../adapters/generation-sample.ts";
import { sharedFolder } from "../shared-folder.ts";
import { hashFiles } from "./small-corpus.ts";

const temporaryFolder = useTemporaryFolder();

/** The whole service over a corpus, with an index of the given name. */
async function serve(corpus: string, index: string): Promise<Services> {
  return createServices({ ...readConfig({}), corpus: [corpus], index: join(temporaryFolder(), index) });
}

async function buildOnce(corpus: string, index: string) {
  const services = await serve(corpus, index);
  const report = await services.buildIndex();
  services.close();
  return report;
}

describe.for(["seeds", "treaties"])("the texts of ../shared/%s", (name) => {
  const shared = sharedFolder(name);
  it.skipIf(shared === undefined)(
    "give the same bytes in two builds, and in one that grew text by text",
    async () => {
      const whole = shared ?? "";
      const growing = join(temporaryFolder(), "growing");
      cpSync(whole, growing, { recursive: true });
      const texts = readdirSync(whole).filter((file) => /\.(md|txt)$/.test(file) && file !== "README.md");
      const first = texts[0] ?? "";
      writeFileSync(join(growing, first), "An earlier wording, of one sentence.");
      await buildOnce(growing, "grown");
      writeFileSync(join(growing, first), readFileSync(join(whole, first)));
      const report = await buildOnce(growing, "grown");
      expect(report.documents).toMatchObject({ added: 0, changed: 1, removed: 0 });
      await buildOnce(whole, "one");
      await buildOnce(whole, "two");
      const one = hashFiles(join(temporaryFolder(), "one", "gen-1"));
      expect(Object.keys(one)).toHaveLength(5);
      expect(hashFiles(join(temporaryFolder(), "two", "gen-1"))).toEqual(one);
      expect(hashFiles(join(temporaryFolder(), "grown", "gen-2"))).toEqual(one);
      expect((await buildOnce(whole, "one")).status).toBe("unchanged");
    },
  );

  it.skipIf(shared === undefined)("come out of the index as they went in", async () => {
    const services = await serve(shared ?? "", "index");
    const { passages, skipped } = await services.buildIndex();
    expect(skipped).toEqual([]);
    const generation = services.store.open();
    const all = generation.readPassages(Array.from({ length: passages }, (_, position) => position));
    for (const passage of all) {
      const document = generation.findDocument(passage.documentId);
      expect(sliceSpan(document?.text ?? "", passage.span)).toBe(passage.text);
      for (const { pinpoints } of passage.mentions) {
        for (const { instrument, article } of pinpoints) {
          const places = generation.positionsNaming(instrument, article);
          expect(places.map(({ position }) => all[position]?.id)).toContain(passage.id);
        }
      }
    }
    generation.close();
    services.close();
  });
});
