import { describe, expect, test } from "vitest";
import { formatPinpoint } from "../../src/domain/pinpoint.ts";
import { sliceSpan } from "../../src/domain/span.ts";
import { decodeText } from "../../src/ingest/decode-text.ts";
import { readDraft } from "../../src/ingest/read-document.ts";
import { sharedFolder } from "../shared-folder.ts";
import { type Ingested, ingestFolder, sortedWords } from "./shared-corpus.ts";

const folder = sharedFolder("seeds");

describe.skipIf(folder === undefined)("the seed texts", async () => {
  const [guide, news] = folder === undefined ? [] : await ingestFolder(folder);

  test("of the guide stand under their entries, and each entry is of its instrument", () => {
    expect(project(guide)).toEqual([
      [[], null, "This guide covers"],
      [["Treaties &", "United Nations", "United Nations Convention"], "untoc", "This treaty, also"],
      [["Treaties &", "United Nations", "Convention on the"], "crc", "Article 34 of"],
      [["Treaties &", "United Nations", "Optional Protocol to"], "opsc", "This protocol to"],
      [["Treaties &", "Council of"], null, "The Council of"],
      [["Treaties &", "Council of"], null, "Much of the"],
      [["Treaties &", "Council of", "Convention on Cybercrime"], "budapest", "Also known as"],
      [["Treaties &", "Council of", "Additional Protocol to"], "budapest-protocol-1", "State parties which"],
      [
        ["Treaties &", "Council of", "Second Additional Protocol"],
        "budapest-protocol-2",
        "Citation: E.T.S. 224",
      ],
      [["Treaties &", "Council of", "Convention on the"], "lanzarote", "This treaty expressly"],
    ]);
  });

  test("of the guide name exactly these articles", () => {
    expect(articlesOf(guide)).toEqual([
      "crc 34",
      "lanzarote 21(1)(f)",
      "lanzarote 23",
      "lanzarote 30(5)",
      "opsc 2(3)",
      "opsc 3(1)(c)",
      "opsc preamble",
    ]);
  });

  test.each([
    ["untoc", "2225 U.N.T.S. 209"],
    ["untoc", "Palermo Convention"],
    ["crc", "this Convention"],
    ["crc", "1989 Convention"],
    ["opsc", "This protocol"],
    ["budapest", "Budapest Convention"],
    ["budapest-protocol-1", "this protocol"],
    ["budapest-protocol-2", "E.T.S. 224"],
    ["budapest-protocol-2", "This protocol"],
  ])("of the guide name %s as “%s”", (instrument, words) => {
    const named = mentionsOf(guide).filter(({ text }) => text.includes(words));
    expect(named.flatMap(({ pinpoints }) => pinpoints.map((pinpoint) => pinpoint.instrument))).toContain(
      instrument,
    );
  });

  test("of the guide keep citation, note and links of an entry together", () => {
    const passage = guide?.passages.find(({ subject }) => subject === "budapest-protocol-2");
    expect(passage?.text.split("\n\n").map((line) => line.split(" ")[0])).toEqual([
      "Citation:",
      "Status",
      "*NB:",
      "Full",
    ]);
  });

  test("of the news name no article", () => {
    expect(articlesOf(news)).toEqual([]);
  });

  test("of the news keep the caption that says something, and nothing around the pictures and links", async () => {
    const kinds = news?.document.blocks.map(({ kind }) => kind) ?? [];
    expect(
      ["heading", "caption", "paragraph"].map((kind) => kinds.filter((one) => one === kind).length),
    ).toEqual([1, 1, 13]);
    const { debris } = news ? await readDraft(news.source) : { debris: [] };
    expect(debris.map((line) => line.split(" ").slice(0, 2).join(" ")).toSorted()).toEqual([
      "A blurry",
      "Latest news",
      "Merkel and",
      "More information",
      "Photo by",
      "Photo from",
      "Photo: Sigmund/Unsplash",
      "Read more",
      "The Ad",
      "The UN",
    ]);
  });

  test("tell their kind, language and date themselves where nothing is declared", async () => {
    const tell = async (seed: Ingested | undefined) => {
      if (!seed) return undefined;
      const { kind, language, asOf, published, title } = (await readDraft({ ...seed.source, declared: {} }))
        .document;
      return { kind, language, asOf, published, same: title === seed.document.title };
    };
    expect(await Promise.all([guide, news].map(tell))).toEqual([
      { kind: "guide", language: "en", asOf: "2022-12", published: null, same: true },
      { kind: "news", language: "en", asOf: null, published: null, same: true },
    ]);
  });

  test("lose and double no word", async () => {
    for (const seed of [guide, news]) {
      if (!seed) continue;
      const { document, debris } = await readDraft(seed.source);
      expect(sortedWords(document.text, ...debris)).toEqual(
        sortedWords(decodeText(await seed.source.read(), seed.source.file)),
      );
    }
  });
});

/** Each passage as the beginnings of its headings, its subject and its first words. */
function project(seed: Ingested | undefined) {
  const start = (text: string, words: number) => text.split(" ").slice(0, words).join(" ");
  return seed?.passages.map(({ headings, subject, text }) => [
    headings.map((heading, level) => start(heading, level < 2 ? 2 : 3)),
    subject,
    start(text, 3).split("\n")[0],
  ]);
}

function mentionsOf(seed: Ingested | undefined) {
  if (!seed) return [];
  return seed.passages.flatMap(({ mentions }) =>
    mentions.map(({ span, pinpoints }) => ({ text: sliceSpan(seed.document.text, span), pinpoints })),
  );
}

function articlesOf(seed: Ingested | undefined): readonly string[] {
  const pinpoints = mentionsOf(seed).flatMap((mention) => mention.pinpoints);
  return pinpoints
    .filter(({ article }) => article !== null)
    .map(formatPinpoint)
    .toSorted();
}
