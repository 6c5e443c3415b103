import { describe, expect, test } from "vitest";
import { sliceSpan } from "../../src/domain/span.ts";
import { decodeText } from "../../src/ingest/decode-text.ts";
import { readDraft } from "../../src/ingest/read-document.ts";
import { sharedFolder } from "../shared-folder.ts";
import { type Ingested, ingestFolder, shippedRegister, sortedWords } from "./shared-corpus.ts";

const folder = sharedFolder("treaties");

describe.skipIf(folder === undefined)("the treaty texts", async () => {
  const treaties = folder === undefined ? [] : await ingestFolder(folder);
  const find = (id: string) => treaties.find(({ document }) => document.id === id);

  test.each([
    ["budapest", 48],
    ["budapest-protocol-1", 16],
    ["convention-108", 27],
    ["convention-108-protocol", 3],
    ["crc", 54],
    ["lanzarote", 50],
    ["opsc", 17],
    ["untoc", 41],
    ["untoc-firearms", 21],
    ["untoc-smuggling", 25],
    ["untoc-trafficking", 20],
  ])("of %s have all %i articles, in order", (id, count) => {
    const treaty = find(id);
    const numbers = Array.from({ length: count }, (_, position) => String(position + 1));
    expect(articleNumbers(treaty)).toEqual(numbers);
    const known = shippedRegister.find(id)?.articles ?? [];
    if (known.length > 0) expect(known.map(({ number }) => number)).toEqual(numbers);
  });

  test("have a passage for each article that stands at that article", () => {
    for (const { document, passages } of treaties.filter((treaty) => treaty.document.instrument !== null)) {
      const pinpoints = passages.flatMap(({ mentions }) =>
        mentions.slice(0, 1).flatMap((mention) => mention.pinpoints),
      );
      const found = new Set(
        pinpoints
          .filter(({ instrument }) => instrument === document.instrument)
          .map(({ article }) => article),
      );
      const missing = articleNumbers(find(document.id)).filter((number) => !found.has(number));
      expect(missing, document.id).toEqual([]);
    }
  });

  test("have no passage across a heading, none above 200 words, and all about their instrument", () => {
    for (const { document, passages } of treaties) {
      const headings = document.blocks.filter(({ kind }) => kind === "heading");
      for (const passage of passages) {
        const crossed = headings.filter(
          ({ span }) => span.start < passage.span.end && passage.span.start < span.end,
        );
        expect(crossed).toEqual([]);
        expect(passage.text.split(/\s+/).length).toBeLessThanOrEqual(200);
        expect(passage.subject).toBe(document.instrument);
      }
    }
  });

  test("lose and double no word", async () => {
    for (const { source } of treaties) {
      const { document, debris } = await readDraft(source);
      expect(sortedWords(document.text, ...debris)).toEqual(
        sortedWords(decodeText(await source.read(), source.file)),
      );
    }
  });

  test("stand under their chapters, articles and captions", () => {
    const access = find("budapest")?.passages.find(({ headings }) => headings.includes("Illegal access"));
    expect(access?.headings.map((heading) => heading.split(" ").slice(0, 3).join(" "))).toEqual([
      "CHAPTER II",
      "MEASURES TO BE",
      "SECTION 1",
      "SUBSTANTIVE CRIMINAL LAW",
      "TITLE 1",
      "OFFENCES AGAINST THE",
      "Article 2",
      "Illegal access",
    ]);
    const abuse = find("crc")?.passages.filter(({ headings }) => headings.includes("Article 34"));
    expect(abuse?.map(({ headings }) => headings)).toEqual([["PART I", "Article 34"]]);
  });
});

function articleNumbers(treaty: Ingested | undefined): readonly string[] {
  if (!treaty) return [];
  const { document } = treaty;
  return document.blocks
    .filter(({ kind }) => kind === "heading")
    .flatMap(({ span }) => /^Article (\d+)$/.exec(sliceSpan(document.text, span))?.[1] ?? []);
}
