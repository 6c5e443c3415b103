import { describe, expect, test } from "vitest";
import { findInstrumentNoun, isLegalTextNoun } from "../../src/references/instrument-nouns.ts";
import { readPointer } from "../../src/references/pointer-reader.ts";
import { ReferenceText } from "../../src/references/reference-text.ts";

function read(text: string): string | undefined {
  const source = new ReferenceText(text);
  const pointer = readPointer(source, 0);
  if (!pointer) return undefined;
  const words = text.slice(source.start(pointer.first), source.end(pointer.last));
  return [words, pointer.sort, pointer.noun.words[0], pointer.year, pointer.isCertain].join(" | ");
}

describe("readPointer", () => {
  test.each([
    ["this Convention obliges", "this Convention | this | convention |  | true"],
    ["The present Protocol shall", "The present Protocol | this | protocol |  | true"],
    ["the said Protocol", "the said Protocol | that | protocol |  | true"],
    ["that treaty", "that treaty | that | treaty |  | false"],
    ["this Additional Protocol", "this Additional Protocol | this | protocol |  | true"],
    ["the treaty is", "the treaty | the | treaty |  | false"],
    ["la présente Convention", "la présente Convention | this | convention |  | true"],
    ["el Protocolo", "el Protocolo | the | protocol |  | true"],
    ["l’accord", "l’accord | the | agreement |  | false"],
    ["the 1989 Convention", "the 1989 Convention | the | convention | 1989 | true"],
    ["2019 resolution", "2019 resolution | the | resolution | 2019 | false"],
    ["the Convention of 1989", "the Convention of 1989 | the | convention | 1989 | true"],
    [
      "the Convention of 20 November 1989",
      "the Convention of 20 November 1989 | the | convention | 1989 | true",
    ],
    [
      "el Convenio de 23 de noviembre de 2001",
      "el Convenio de 23 de noviembre de 2001 | the | convention | 2001 | true",
    ],
    ["the Convention on the request of a Party", "the Convention | the | convention |  | true"],
    ["the\nConvention", "the\nConvention | the | convention |  | true"],
  ])("reads %j", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    "Convention",
    "a Convention",
    "the European Convention",
    "the Convention on Extradition",
    "the convention against torture",
    "the Convention of the Council of Europe",
    "the Treaty Office",
    "the. Convention",
    "these Conventions",
    "",
  ])("reads none in %j", (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe("instrument nouns", () => {
  test("tell kinds in three languages, and other legal texts apart", () => {
    expect(findInstrumentNoun("convenio")?.kinds).toEqual(["treaty"]);
    expect(findInstrumentNoun("protocole")?.kinds).toEqual(["protocol"]);
    expect(findInstrumentNoun("charter")?.isCommon).toBe(true);
    expect(["charter", "traite", "party"].map(isLegalTextNoun)).toEqual([true, true, false]);
  });
});
