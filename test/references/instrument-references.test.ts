import { describe, expect, test } from "vitest";
import { resolveInstruments } from "../../src/references/instrument-references.ts";
import { createLexicon } from "../../src/references/lexicon.ts";
import { ReferenceText } from "../../src/references/reference-text.ts";
import { scan } from "../../src/references/scan.ts";
import { sampleRegister } from "./sample-register.ts";

const lexicon = createLexicon(sampleRegister);

/** "words: sort, ids" of each reference. */
function resolve(text: string, ...subjects: string[]): string[] {
  const source = new ReferenceText(text);
  const found = scan(source, (position) => lexicon.findName(source, position));
  return resolveInstruments(source, found, { lexicon, subjects }).map(
    ({ first, last, sort, instruments }) =>
      `${text.slice(source.start(first), source.end(last))}: ${[sort, ...instruments].join(" ")}`,
  );
}

describe("resolveInstruments", () => {
  test.each<[string, string[], string[]]>([
    ["the CRC", [], ["CRC: name crc"]],
    ["this Convention", ["crc"], ["this Convention: pointer crc"]],
    ["the 1989 Convention", ["opsc"], ["the 1989 Convention: name crc"]],
    ["the CRC. That Convention", [], ["CRC: name crc", "That Convention: anaphor crc"]],
    ["that Convention", [], ["that Convention: pointer budapest lanzarote untoc crc"]],
    ["dicha Convención", ["crc"], ["dicha Convención: anaphor crc"]],
    ["this protocol to the CRC", ["opsc"], ["this protocol: pointer opsc", "CRC: complement crc"]],
    ["a protocol to the Budapest Convention", [], ["Budapest Convention: complement budapest"]],
    [
      "the second protocol to the Budapest Convention",
      [],
      ["second protocol to the Budapest Convention: name budapest-protocol-2"],
    ],
    ["the Rome Statute", [], ["Statute: stranger"]],
    ["Optional Protocol to the CRC on armed conflict", [], ["Optional Protocol to the CRC: stranger"]],
    ["du Protocole", ["opsc"], ["Protocole: pointer opsc"]],
    ["signed in Budapest", [], []],
    ["the Lanzarote Committee", [], []],
    ["the treaty", [], []],
  ])("in %j under %j", (text, subjects, expected) => {
    expect(resolve(text, ...subjects)).toEqual(expected);
  });

  test("takes a shorter name that a longer one holds only once", () => {
    expect(resolve("the Second Additional Protocol to the Convention on Cybercrime")).toEqual([
      "Second Additional Protocol to the Convention on Cybercrime: name budapest-protocol-2",
    ]);
    expect(resolve("the Second Additional Protocol and the Convention on Cybercrime")).toHaveLength(2);
  });

  test("gives references in text order, whatever their sorts", () => {
    const text = "This Protocol, the CRC, the Rome Statute, the Convention, OPSC";
    expect(resolve(text, "opsc").map((line) => line.split(":")[0])).toEqual([
      "This Protocol",
      "CRC",
      "Statute",
      "the Convention",
      "OPSC",
    ]);
  });

  test("lets that Convention mean the last one named, each time", () => {
    const text = "CRC, that Convention. Lanzarote Convention, that Convention. CRC, that Convention.";
    expect(resolve(text).filter((line) => line.startsWith("that"))).toEqual([
      "that Convention: anaphor crc",
      "that Convention: anaphor lanzarote",
      "that Convention: anaphor crc",
    ]);
  });

  test("takes a name that fits several for no antecedent", () => {
    const text = "the protocol to the Budapest Convention. That Protocol";
    expect(resolve(text).at(-1)).toBe("That Protocol: pointer budapest-protocol-1 budapest-protocol-2 opsc");
  });
});
