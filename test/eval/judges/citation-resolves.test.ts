import { describe, expect, test } from "vitest";
import { createCitationJudge } from "../../../eval/judges/citation-resolves.ts";
import { createInstrumentFinder } from "../../../eval/judges/find-instruments.ts";
import { sampleInstruments } from "./sample-instruments.ts";

const judge = createCitationJudge(sampleInstruments);

describe("createInstrumentFinder", () => {
  const find = createInstrumentFinder(sampleInstruments);

  test.each([
    ["The BUDAPEST convention, Article 2", ["budapest"]],
    ["the Second Protocol to the Budapest Convention", ["budapest-protocol-2"]],
    ["the CRC and the Convention on Cybercrime", ["budapest", "crc"]],
    ["the Convention", []],
    ["the CRCs", []],
  ])("finds what “%s” names", (text, expected) => {
    expect([...find(text)].toSorted()).toEqual(expected);
  });
});

describe("createCitationJudge", () => {
  test.each([
    ["another article", "Article 35 of the CRC protects children.", ["CRC, art 34"]],
    ["another treaty", "Article 34 of the CRC protects children.", ["Convention on Cybercrime, art 34"]],
    [
      "its protocol",
      "Article 2 of the Budapest Convention",
      ["Second Protocol to the Budapest Convention, art 2"],
    ],
    [
      "treaty and article in two sources",
      "Article 34 of the CRC",
      ["CRC, art 3", "Budapest Convention, art 34"],
    ],
    ["one article of two", "Articles 34 and 36 of the CRC", ["CRC, art 34"]],
    ["another treaty without an article", "The CRC is old.", ["The Convention on Cybercrime is old."]],
    ["an article that no source names", "Article 34 protects children.", ["Children are protected."]],
  ])("denies %s", (_, claim, sources) => {
    expect(judge.judge(claim, sources)).toBe("none");
  });

  test.each([
    ["the same place", "Article 34 of the CRC", ["CRC, art 34"]],
    ["a place inside it", "Article 3 of the CRC", ["CRC, art 3(1)"]],
    ["the article that holds it", "Article 3(1) of the CRC", ["CRC, art 3"]],
    ["two articles in two sources", "Articles 34 and 36 of the CRC", ["CRC, art 34", "CRC, art 36"]],
    ["an article of a source without a name", "Article 34 of the CRC", ["Article 34 of this treaty"]],
    ["a claim that names nothing", "Children are protected.", ["CRC, art 34"]],
  ])("leaves %s to others", (_, claim, sources) => {
    expect(judge.judge(claim, sources)).toBe("unknown");
  });
});
