import { describe, expect, test } from "vitest";
import { findCountries, isName } from "../../src/answer/names.ts";

function nameIn(text: string, words: string): boolean {
  const start = text.indexOf(words);
  return isName(text, { start, end: start + words.length });
}

describe("isName", () => {
  test.each([
    ["When did Japan ratify it?", "Japan", true],
    ["when did japan ratify it?", "japan", true],
    ["What did Brandolino say?", "Brandolino", true],
    ["Brandolino said what?", "Brandolino", false],
    ["EFF on privacy", "EFF", true],
    ["What is cybercrime?", "cybercrime", false],
    ["What Is Meant By Cybercrime", "Cybercrime", false],
    ["It ended. Cybercrime began.", "Cybercrime", false],
  ])("in %j, %s: %s", (text, words, expected) => {
    expect(nameIn(text, words)).toBe(expected);
  });
});

describe("findCountries", () => {
  test.each([
    ["It was ratified by Serbia and Japan.", ["Serbia", "Japan"]],
    ["Has the United States signed it?", ["United States"]],
    ["has south africa joined", ["south africa"]],
    ["State parties are obligated", []],
    ["the General Assembly of the UN voted", []],
    ["the European Union", []],
    ["it concerns us all", []],
  ])("%j: %j", (text, expected) => {
    expect(findCountries(text).map((span) => text.slice(span.start, span.end))).toEqual(expected);
  });
});
