import { describe, expect, it } from "vitest";
import { isCaption, readDivisionLine } from "../../../src/ingest/treaty/division-line.ts";

describe("readDivisionLine", () => {
  it.each([
    "Article 5",
    "ARTICLE 12",
    "Article 2 bis",
    "Article 6bis",
    "Article IV",
    "Article premier",
    "Art. 7",
    "Artículo 3",
    "ARTICULO 9",
    "Article 5 – System interference",
    "Article 5. Use of terms",
    "Article 5 System interference",
    "Artículo 4: Ámbito de aplicación",
    "Chapter II – Measures to be taken at the national level",
    "CHAPTER II",
    "Chapitre premier",
    "Capítulo III",
    "Part I",
    "Section 2 – Procedural law",
    "TITLE 1",
    "Annex",
    "Annex II",
    "Annexe I – Déclarations",
    "Anexo A",
    "Preamble",
    "PRÉAMBULE",
    "Preámbulo",
  ])("reads %j as a heading and nothing more", (line) => {
    expect(readDivisionLine(line)).toEqual({ heading: line, text: "" });
  });

  it.each([
    ["Preamble The member States of the Council", "Preamble", "The member States of the Council"],
    ["Preamble: The States Parties,", "Preamble", "The States Parties,"],
    ["Article 5. Each Party shall do so.", "Article 5", "Each Party shall do so."],
    ["Article 5 1. Each Party shall do so.", "Article 5", "1. Each Party shall do so."],
    [
      "Article premier – Les Parties s'engagent à coopérer.",
      "Article premier",
      "Les Parties s'engagent à coopérer.",
    ],
  ])("parts the words that run on in %j", (line, heading, text) => {
    expect(readDivisionLine(line)).toEqual({ heading, text });
  });

  it.each([
    "Article 5 of this Convention applies.",
    "Article 5(2) applies",
    "Articles 2 to 6",
    "Article the fifth",
    "Articled clerks",
    "Part of the data is kept.",
    "Partial disclosure",
    "Section by section",
    "Titles of guides",
    "Annexed to this Convention",
    "Preamble paragraphs recall it",
    "Preambles",
    "Chapter and verse",
    "",
  ])("takes %j for no heading", (line) => {
    expect(readDivisionLine(line)).toBeUndefined();
  });

  it("takes time in proportion to a line, whatever it holds", () => {
    for (const part of ["Article 1 ", "Article ", ". – ", "  ", "A"]) {
      const line = `Article 1 ${part.repeat(20_000)}`;
      const read = readDivisionLine(line);
      expect((read?.heading.length ?? 0) + (read?.text.length ?? 0)).toBeLessThanOrEqual(line.length);
    }
  });
});

describe("isCaption", () => {
  it.each(["Illegal access", "“Serious crime”", "24/7 Network".replace("24/7 ", ""), "Étendue"])(
    "takes %j",
    (line) => {
      expect(isCaption(line)).toBe(true);
    },
  );

  it.each([
    "Each Party shall do so.",
    "for the purposes",
    "The following:",
    `Very ${"long ".repeat(20)}title`,
    "",
  ])("leaves %j", (line) => {
    expect(isCaption(line)).toBe(false);
  });
});
