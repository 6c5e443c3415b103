import { describe, expect, test } from "vitest";
import { placeArticles } from "../../src/references/article-instruments.ts";
import { resolveInstruments } from "../../src/references/instrument-references.ts";
import { createLexicon } from "../../src/references/lexicon.ts";
import { ReferenceText } from "../../src/references/reference-text.ts";
import { scan } from "../../src/references/scan.ts";
import { sampleRegister } from "./sample-register.ts";

const lexicon = createLexicon(sampleRegister);

/** For each article of a text, the instruments that it can belong to, with "+" where a name beside it is part of the mention. */
function place(text: string, ...subjects: string[]): string[] {
  const source = new ReferenceText(text);
  const found = scan(source, (position) => lexicon.findName(source, position));
  const instruments = resolveInstruments(source, found, { lexicon, subjects });
  const placed = placeArticles({
    source,
    lexicon,
    instruments,
    articles: found.articles,
    subjects,
    here: null,
  });
  return placed.map((article) => `${article.instruments.join(" ")}${article.attached ? "+" : ""}`);
}

describe("placeArticles goes by the first of these that applies:", () => {
  test.each<[string, string, string[], string[]]>([
    ["words behind it", "The CRC cites Article 3 of the OPSC.", ["untoc"], ["opsc+"]],
    ["words before it", "The CRC differs from OPSC Article 3.", ["untoc"], ["opsc+"]],
    ["words behind it before words before it", "CRC Article 3 of the OPSC", [], ["opsc+"]],
    ["the name before it in the sentence", "The CRC says so, in Article 3.", ["untoc"], ["crc"]],
    ["the last of two names before it", "The CRC, unlike the OPSC, says so in Article 3.", [], ["opsc"]],
    ["a stranger before it", "The Rome Statute says so in Article 3.", ["untoc"], [""]],
    ["the nearest subject", "See Article 3, as the CRC says.", ["untoc", "opsc"], ["untoc"]],
    ["the only name in the sentence", "See Article 3, as the CRC says.", [], ["crc"]],
    ["the only name before the sentence", "The CRC is old. See Article 3.", [], ["crc"]],
    ["both names before the sentence", "The CRC is old. The OPSC is new. See Article 3.", [], ["crc opsc"]],
    ["whatever has such an article", "See Article 50.", [], ["lanzarote crc"]],
    ["nothing where none has it", "See Article 300.", [], [""]],
  ])("%s", (_, text, subjects, expected) => {
    expect(place(text, ...subjects)).toEqual(expected);
  });

  test("two names in a sentence behind the article decide nothing", () => {
    expect(place("See Article 50, as the CRC and the OPSC say.")).toEqual(["lanzarote crc"]);
  });
});

describe("placeArticles shares the words beside a list with each of its articles", () => {
  test.each([
    ["article 2 and article 3 of the CRC", ["crc", "crc+"]],
    ["article 2, article 3 and article 4 of the CRC", ["crc", "crc", "crc+"]],
    ["l'article 2 et l'article 3 de la CRC", ["crc", "crc+"]],
    ["artículo 2 y artículo 3 de la CRC", ["crc", "crc+"]],
    ["article 2 of the OPSC and article 3 of the CRC", ["opsc+", "crc+"]],
    ["article 2 and article 3 of the Rome Statute", ["", ""]],
    ["the majority in Article 20.d. of the Rome Statute", [""]],
    ["CRC article 2 and article 3 of the OPSC", ["opsc", "opsc+"]],
  ])("in %j", (text, expected) => {
    expect(place(text, "untoc")).toEqual(expected);
  });

  test("and with none that something else parts from it", () => {
    expect(place("article 2 but article 3 of the CRC", "untoc")).toEqual(["untoc", "crc+"]);
    expect(place("article 2. Article 3 of the CRC", "untoc")).toEqual(["untoc", "crc+"]);
  });
});

describe("placeArticles and pointers", () => {
  test("counts the Convention as a name only in a text that is about nothing", () => {
    const text = "The CRC is old. The OPSC amends the Convention. It says so, the Convention, in Article 3.";
    expect(place(text)).toEqual(["crc"]);
    expect(place(text, "untoc")).toEqual(["untoc"]);
  });

  test("counts a year as a name", () => {
    expect(place("The 1989 Convention says so, in Article 3.", "untoc")).toEqual(["crc"]);
  });

  test("gives an article beside a pointer that fits several to all of them", () => {
    expect(place("Article 3 of the Protocol", "budapest")).toEqual([
      "budapest-protocol-1 budapest-protocol-2+",
    ]);
  });
});
