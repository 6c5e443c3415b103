import { describe, expect, test } from "vitest";
import { createLexicon } from "../../src/references/lexicon.ts";
import { readPointer } from "../../src/references/pointer-reader.ts";
import { resolvePointer } from "../../src/references/pointer-resolution.ts";
import { ReferenceText } from "../../src/references/reference-text.ts";
import { sampleRegister } from "./sample-register.ts";

const lexicon = createLexicon(sampleRegister);

function resolve(words: string, surroundings: { subjects?: string[]; named?: string[] } = {}) {
  const pointer = readPointer(new ReferenceText(words), 0);
  if (!pointer) throw new Error(`no pointer in ${words}`);
  return resolvePointer(lexicon, pointer, { subjects: [], named: [], ...surroundings });
}

describe("resolvePointer", () => {
  test.each<[string, string[], string[]]>([
    ["this Convention", ["crc"], ["crc"]],
    ["the Convention", ["opsc"], ["crc"]],
    ["the Convention", ["opsc", "lanzarote"], ["crc"]],
    ["this Protocol", ["opsc", "crc"], ["opsc"]],
    ["this treaty", ["opsc"], ["opsc"]],
    ["the Protocol", ["lanzarote", "opsc"], ["opsc"]],
    ["the treaty", ["unga-74-247", "untoc"], ["untoc"]],
    ["this resolution", ["unga-74-247"], ["unga-74-247"]],
    ["the Protocol", ["budapest"], ["budapest-protocol-1", "budapest-protocol-2"]],
    ["this Convention", ["nowhere"], ["budapest", "lanzarote", "untoc", "crc"]],
  ])("takes %j under %j for %j", (words, subjects, ids) => {
    expect(resolve(words, { subjects })).toEqual(ids);
  });

  test("takes a capital for what was named before, where no subject fits", () => {
    expect(resolve("the Convention", { named: ["opsc", "crc"] })).toEqual(["crc"]);
    expect(resolve("the Convention", { named: ["lanzarote", "crc"] })).toEqual(["lanzarote", "crc"]);
    expect(resolve("the convention", { named: ["crc"] })).toBeUndefined();
    expect(resolve("the Convention", { subjects: ["untoc"], named: ["crc"] })).toEqual(["untoc"]);
  });

  test("takes that for the one named last, before any subject", () => {
    expect(resolve("that Convention", { subjects: ["untoc"], named: ["lanzarote", "crc"] })).toEqual([
      "lanzarote",
    ]);
    expect(resolve("the said Protocol", { subjects: ["opsc"] })).toEqual(["opsc"]);
  });

  test("finds an instrument by its year, also among more by the family of the subject", () => {
    expect(resolve("the 1989 Convention")).toEqual(["crc"]);
    expect(resolve("the 2000 Protocol")).toEqual(["opsc"]);
    expect(resolve("the 2000 treaty")).toEqual(["untoc", "opsc"]);
    expect(resolve("the 2000 treaty", { subjects: ["crc"] })).toEqual(["opsc"]);
    expect(resolve("the 1950 Convention")).toBeUndefined();
  });

  test("leaves the treaty of a text that is about none alone", () => {
    expect([resolve("the treaty"), resolve("the protocol")]).toEqual([undefined, undefined]);
  });
});
