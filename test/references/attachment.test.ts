import { describe, expect, test } from "vitest";
import type { ArticleReference } from "../../src/references/article-place.ts";
import { attachAfter, attachBefore, type ReferenceLookup } from "../../src/references/attachment.ts";
import type { InstrumentReference } from "../../src/references/instrument-references.ts";
import { ReferenceText } from "../../src/references/reference-text.ts";

/** What the words of the small language of these tests are, by the sort of reference that they make. */
const sorts: Readonly<Record<string, InstrumentReference["sort"]>> = {
  CRC: "name",
  Pointer: "pointer",
  Anaphor: "anaphor",
  Complement: "complement",
  Stranger: "stranger",
};

interface Scene {
  readonly source: ReferenceText;
  readonly article: ArticleReference;
  readonly lookup: ReferenceLookup;
}

/** A text in which "#5" is an article and the words of `sorts` are references of one word. */
function sceneOf(marked: string): Scene {
  const at = marked.indexOf("#");
  const text = marked.replace("#", "");
  const source = new ReferenceText(text);
  const references = Array.from({ length: source.size }, (_, position): InstrumentReference | undefined => {
    const word = text.slice(source.start(position), source.end(position));
    const sort = sorts[word];
    return sort && { first: position, last: position, instruments: [word.toLowerCase()], sort };
  });
  return {
    source,
    article: { start: at, end: at + 1, unit: "article", places: [{ article: "5", subdivisions: [] }] },
    lookup: { startingAt: (position) => references[position], endingAt: (position) => references[position] },
  };
}

const behind = (marked: string): string | undefined => {
  const { source, article, lookup } = sceneOf(marked);
  const found = attachAfter(source, article, lookup);
  return typeof found === "object" ? found.instruments[0] : found;
};
const ahead = (marked: string): string | undefined => {
  const { source, article, lookup } = sceneOf(marked);
  const found = attachBefore(source, article, lookup);
  return typeof found === "object" ? found.instruments[0] : found;
};

describe("attachAfter", () => {
  test.each([
    ["#5 of the CRC", "crc"],
    ["#5 of CRC", "crc"],
    ["#5, of the CRC", "crc"],
    ["#5 in the CRC", "crc"],
    ["#5 to the CRC", "crc"],
    ["#5 under the CRC", "crc"],
    ["#5 from the CRC", "crc"],
    ["#5 of its CRC", "crc"],
    ["#5 de la CRC", "crc"],
    ["#5 del CRC", "crc"],
    ["#5 en el CRC", "crc"],
    ["#5 du CRC", "crc"],
    ["#5 d'une CRC", undefined],
    ["#5\nof the\nCRC", "crc"],
    ["#5 CRC", "crc"],
    ["#5 (CRC)", "crc"],
    ["#5, CRC", "crc"],
    ["#5 of Pointer", "pointer"],
    ["#5 of Anaphor", "anaphor"],
    ["#5 of Complement", "complement"],
    ["#5 Pointer", undefined],
    ["#5 Anaphor", undefined],
    ["#5. CRC", undefined],
    ["#5) CRC", undefined],
    ["#5; CRC", undefined],
    ["#5    CRC", undefined],
    ["#5 and CRC", undefined],
    ["#5 says", undefined],
    ["#5", undefined],
  ])("reads %j", (marked, expected) => {
    expect(behind(marked)).toBe(expected);
  });

  test.each([
    ["#5 of the Council of Europe CRC", "crc"],
    ["#5 of the United Nations CRC", "crc"],
    ["#5 of the European CRC", "crc"],
    ["#5 of the UN CRC", "crc"],
    ["#5 of the 1989 CRC", "crc"],
    ["#5 of the 1989 UN CRC", "crc"],
    ["#5 of the Hungarian CRC", "stranger"],
  ])("reads who made the treaty before its name in %j", (marked, expected) => {
    expect(behind(marked)).toBe(expected);
  });

  test.each([
    ["#5 of the Stranger", "stranger"],
    ["#5 of the Charter", "stranger"],
    ["#5 of the UN Charter", "stranger"],
    ["#5 of the treaty", "stranger"],
    ["#5 of the new treaty", "stranger"],
    ["#5 du code pénal", "stranger"],
    ["#5 del código penal", "stranger"],
    ["#5 of its Constitution", "stranger"],
    ["#5 of their statute", "stranger"],
    ["#5 of domestic law", "stranger"],
    ["#5 of Japan", "stranger"],
    ["#5 de la Constitution", "stranger"],
    ["#5 of treaty law", undefined],
    ["#5 of its parts", undefined],
    ["#5 du texte", undefined],
    ["#5 of the matter", undefined],
    ["#5 in the Charter", undefined],
    ["#5 to Japan", undefined],
    ["#5 of\nJapan", undefined],
  ])("tells a stranger in %j", (marked, expected) => {
    expect(behind(marked)).toBe(expected);
  });

  test("leaves a name behind a comma to the article that follows it", () => {
    expect(behind("#5, CRC art 6")).toBeUndefined();
    expect(behind("#5, CRC Article 6")).toBeUndefined();
    expect(behind("#5 CRC art 6")).toBe("crc");
  });
});

describe("attachBefore", () => {
  test.each([
    ["CRC #5", "crc"],
    ["CRC, #5", "crc"],
    ["CRC: #5", "crc"],
    ["CRC (#5)", "crc"],
    ["CRC – #5", "crc"],
    ["CRC's #5", "crc"],
    ["CRC’s #5", "crc"],
    ["CRC\u00A0#5", "crc"],
    ["Pointer (#5)", "pointer"],
    ["Pointer, #5", "pointer"],
    ["Stranger #5", "stranger"],
    ["Stranger (#5)", "stranger"],
    ["Anaphor, #5", "anaphor"],
    ["Anaphor's #5", "anaphor"],
    ["Complement, #5", "complement"],
    ["Anaphor (#5)", undefined],
    ["Complement (#5)", undefined],
    ["CRC. #5", undefined],
    ["CRC\n#5", undefined],
    ["CRC; #5", undefined],
    ["CRC) #5", undefined],
    ["CRC and #5", undefined],
    ["CRC      #5", undefined],
    ["#5", undefined],
  ])("reads %j", (marked, expected) => {
    expect(ahead(marked)).toBe(expected);
  });
});
