import { describe, expect, test } from "vitest";
import { isName, namesCountry } from "../../src/answer/names.ts";

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

describe("namesCountry", () => {
  test.each([
    ["It was ratified by Serbia and Japan.", true],
    ["the United States voted", true],
    ["State parties are obligated", false],
    ["the General Assembly of the UN voted", false],
    ["the European Union", false],
  ])("%j: %s", (text, expected) => {
    expect(namesCountry(text)).toBe(expected);
  });
});
