import { describe, expect, test } from "vitest";
import type { Document } from "../../src/domain/document.ts";
import { formatArticle } from "../../src/domain/pinpoint.ts";
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

  test("have exactly the articles that their own heading lines number", async () => {
    const counts = await Promise.all(
      treaties.map(async ({ source, document }) => {
        const lines = new TextDecoder().decode(await source.read()).match(/^#+ *Article +\d+ *$/gim) ?? [];
        return [document.id, lines.length, articleNumbers(find(document.id)).length];
      }),
    );
    expect(counts).toHaveLength(11);
    for (const [id, ofLines, found] of counts) expect([id, found]).toEqual([id, ofLines]);
  });

  test("have each article's heading as the register knows it", () => {
    const differences = treaties.flatMap(({ document }) => {
      const { instrument } = document;
      const known = shippedRegister.find(instrument ?? "")?.articles ?? [];
      return known.flatMap(({ number, heading }) => {
        const found = captionOf(document, number);
        return heading === null || sameWords(heading, found) ? [] : [[document.id, number, heading, found]];
      });
    });
    expect(differences).toEqual([]);
  });

  test.each([
    ["budapest", "6(1)(a)(ii)", "(ii) a computer password, access code"],
    ["budapest", "9(1)(e)", "e) possessing child pornography"],
    ["budapest", "16(2)", "2. Where a Party gives effect to paragraph 1"],
    ["budapest", "preamble(1)", "Considering that the aim of the Council of Europe"],
    ["lanzarote", "20(1)(f)", "f) knowingly obtaining access"],
    ["lanzarote", "18(1)(b)", "– use is made of coercion"],
    ["opsc", "3(1)(c)", "c) Producing, distributing, disseminating"],
    ["opsc", "3(1)(a)(i)(b)", "b.Transfer of organs"],
    ["opsc", "2(c)", "c)Child pornography"],
    ["untoc", "3(1)(b)", "b) Serious crime as defined in article 2"],
    ["untoc", "29(1)(h)", "h) Methods used in combating transnational organized crime"],
    ["crc", "34(c)", "c) The exploitative use of children in pornographic"],
    ["convention-108", "5(b)", "b.stored for specified"],
  ])("of %s place at %s what begins %j", (id, article, words) => {
    const document = find(id)?.document;
    const blocks = document?.blocks.filter(({ span }) => sliceSpan(document.text, span).startsWith(words));
    expect(blocks?.map(({ place }) => place && formatArticle(place))).toEqual([article]);
  });

  test("place every paragraph between the first heading and the signatures", () => {
    for (const { document } of treaties) {
      const paragraphs = document.blocks.filter(({ kind }) => kind !== "heading");
      const first = paragraphs.findIndex(({ place }) => place !== undefined);
      const last = paragraphs.findLastIndex(({ place }) => place !== undefined);
      const unplaced = paragraphs.slice(first, last).filter(({ place }) => place === undefined);
      expect(
        unplaced.map(({ span }) => sliceSpan(document.text, span)),
        document.id,
      ).toEqual([]);
      expect(first).toBeLessThanOrEqual(1);
    }
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

/** The heading below an article's number; null where the text gives none. */
function captionOf({ text, blocks }: Document, number: string): string | null {
  const at = blocks.findIndex(({ span }) => sliceSpan(text, span) === `Article ${number}`);
  const caption = blocks[at + 1];
  return caption?.kind === "heading" && caption.place?.article === number
    ? sliceSpan(text, caption.span)
    : null;
}

/** Texts of a treaty differ in capitals, in marks and in the spelling of "cooperation". */
function sameWords(one: string, other: string | null): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z\d]/g, "");
  return other !== null && plain(one) === plain(other);
}

function articleNumbers(treaty: Ingested | undefined): readonly string[] {
  if (!treaty) return [];
  const { document } = treaty;
  return document.blocks
    .filter(({ kind }) => kind === "heading")
    .flatMap(({ span }) => /^Article (\d+)$/.exec(sliceSpan(document.text, span))?.[1] ?? []);
}
