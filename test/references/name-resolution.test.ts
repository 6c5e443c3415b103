import { describe, expect, test } from "vitest";
import { createLexicon } from "../../src/references/lexicon.ts";
import { isDocumentSymbol, isOtherProtocol, isPlaceName } from "../../src/references/name-resolution.ts";
import type { NameMatch } from "../../src/references/name-trie.ts";
import { ReferenceText } from "../../src/references/reference-text.ts";
import { sampleRegister } from "./sample-register.ts";

const lexicon = createLexicon(sampleRegister);

function firstName(text: string): { source: ReferenceText; name: NameMatch } {
  const source = new ReferenceText(text);
  for (let position = 0; position < source.size; position++) {
    const name = lexicon.findName(source, position);
    if (name) return { source, name };
  }
  throw new Error(`no name in ${text}`);
}

describe("isPlaceName", () => {
  test.each([
    ["signed in Budapest on 23 November", true],
    ["done at Lanzarote this day", true],
    ["Budapest, 23.XI.2001", true],
    ["in Hungary, Budapest", true],
    ["the city of Budapest", true],
    ["he travelled to Budapest", true],
    ["the Budapest Commitment", true],
    ["Budapest covers hacking", false],
    ["under Budapest it is a crime", false],
    ["parties to Budapest", false],
    ["article 5 of Budapest", false],
    ["article 14 para 2 (c) of Budapest", false],
    ["Which article of Budapest applies?", false],
    ["Is it a crime in Budapest?", false],
    ["Budapest Article 5", false],
    ["the Budapest Convention in Hungary", false],
    ["the CRC, Geneva", false],
  ])("in %j is %s", (text, isPlace) => {
    const { source, name } = firstName(text);
    expect(isPlaceName(source, name, lexicon)).toBe(isPlace);
  });
});

test.each([
  ["CRC/C/156", true],
  ["CRC/C/GC/25", true],
  ["CRC/OPSC", false],
  ["CRC / C / 156", false],
  ["CRC/Convention/3", false],
  ["CRC", false],
])("isDocumentSymbol of %j is %s", (text, isSymbol) => {
  const { source, name } = firstName(text);
  expect(isDocumentSymbol(source, name)).toBe(isSymbol);
});

describe("isOtherProtocol", () => {
  test.each([
    ["Optional Protocol to the CRC on the involvement of children in armed conflict", true],
    ["Optional Protocol to the CRC on a communications procedure", true],
    ["Optional Protocol to the CRC on sales of children", false],
    ["Optional Protocol to the CRC on 25 May 2000", false],
    ["Optional Protocol to the CRC prohibits", false],
    ["Optional Protocol to the CRC. On warfare", false],
    ["Budapest Convention on warfare", false],
  ])("in %j is %s", (text, isOther) => {
    const { source, name } = firstName(text);
    expect(isOtherProtocol(source, name, lexicon)).toBe(isOther);
  });
});
