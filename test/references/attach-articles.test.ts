import { describe, expect, test } from "vitest";
import { attachArticles } from "../../src/references/attach-articles.ts";
import { resolveInstruments } from "../../src/references/instrument-references.ts";
import { createLexicon } from "../../src/references/lexicon.ts";
import { ReferenceText } from "../../src/references/reference-text.ts";
import { scan } from "../../src/references/scan.ts";
import { sampleRegister } from "./sample-register.ts";

const lexicon = createLexicon(sampleRegister);

/** What each article of a text is attached to, with "+" where it stands beside the article itself. */
function attach(text: string): string[] {
  const source = new ReferenceText(text);
  const found = scan(source, (position) => lexicon.findName(source, position));
  const instruments = resolveInstruments(source, found, { lexicon, subjects: ["opsc"] });
  return attachArticles(source, found.articles, instruments).map(({ to, isBeside }) => {
    const name = typeof to === "object" ? to.instruments.join(" ") : (to ?? "nothing");
    return `${name}${isBeside ? "+" : ""}`;
  });
}

describe("attachArticles", () => {
  test.each([
    ["Article 2 of the CRC", ["crc+"]],
    ["Article 2", ["nothing+"]],
    ["Article 2 of the Rome Statute", ["stranger+"]],
    ["Article 2 of the CRC and Article 3 of the OPSC", ["crc+", "opsc+"]],
    ["Article 2 and Article 3 of the CRC", ["crc", "crc+"]],
    ["Article 2; Article 3 of the CRC", ["crc", "crc+"]],
    ["Article 2, and Article 3, of the CRC", ["crc", "crc+"]],
    ["l'article 2 et l'article 3 de la CRC", ["crc", "crc+"]],
    ["el artículo 2 y el artículo 3 de la CRC", ["crc", "crc+"]],
    ["Article 2 while Article 3 of the CRC", ["nothing+", "crc+"]],
    ["Article 2 and paragraph 1 of Article 3 of the CRC", ["crc", "crc+"]],
    ["Article 2 of this Protocol", ["opsc+"]],
    ["CRC Article 2 and Article 3", ["crc+", "nothing+"]],
  ])("in %j", (text, expected) => {
    expect(attach(text)).toEqual(expected);
  });

  test("has nothing to attach where there are no articles", () => {
    expect(attach("the CRC")).toEqual([]);
  });
});
