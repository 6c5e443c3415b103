import { describe, expect, test } from "vitest";
import { checkAmbiguity } from "../../../src/ingest/audit/check-ambiguity.ts";
import { shipped, wordsOfFindings, writtenText } from "./written-text.ts";

function check(markdown: string, metadata: Parameters<typeof writtenText>[1] = {}) {
  return checkAmbiguity(writtenText(markdown, metadata), shipped);
}

describe("checkAmbiguity", () => {
  test("names the instruments that a name fits", () => {
    const findings = check("# A guide\n\nThe Vienna Convention says how treaties are read.");
    expect(wordsOfFindings(findings)).toEqual(["Vienna Convention"]);
    expect(findings[0]).toMatchObject({ kind: "ambiguous", about: null, documentId: "doc" });
    expect(findings[0]?.problem).toContain("Vienna Convention on the Law of Treaties; Vienna Convention on");
  });

  test("counts the instruments where nothing around an article says which is meant", () => {
    const findings = check("# A guide\n\nThe offences stand in Articles 2 to 10.");
    expect(wordsOfFindings(findings)).toEqual(["Articles 2 to 10"]);
    expect(findings[0]?.problem).toMatch(
      /^Nothing says which instrument these words are about; \d\d of the register have such a place\.$/,
    );
  });

  test("tells one doubt once, though an article follows the name that is in doubt", () => {
    expect(wordsOfFindings(check("The Vienna Convention says so in Article 31."))).toEqual([
      "Vienna Convention",
    ]);
  });

  test.each([
    ["a heading that names the instrument", "# On the Budapest Convention\n\nArticle 7 is about forgery."],
    ["a sentence that names it too", "The first CIS agreement, the CIS Agreement of 2001, came from Minsk."],
    ["words for several", "The WIPO treaties of 1996 are about copyright."],
    ["words that count them", "Neither CIS agreement is open to all."],
    ["words for several in French", "Les deux traités de l'OMPI sont de 1996."],
  ])("leaves %s in peace", (_name, markdown) => {
    expect(check(markdown)).toEqual([]);
  });

  test("tells of the second sentence where only the first names the instrument", () => {
    const findings = check(
      "# A guide\n\nThe CIS Agreement of 2001 is from Minsk. A CIS agreement may be joined by others.",
    );
    expect(wordsOfFindings(findings)).toEqual(["CIS agreement"]);
  });

  test("leaves the words of treaties as they are", () => {
    const words = "# A treaty\n\nThe Vienna Convention holds.";
    expect(check(words, { kind: "treaty" })).toEqual([]);
    expect(check(words, { kind: "guide" })).toHaveLength(1);
  });
});
