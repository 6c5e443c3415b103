import { describe, expect, test } from "vitest";
import type { InstrumentReference } from "../../src/references/instrument-references.ts";
import { ReferenceText } from "../../src/references/reference-text.ts";
import { SentenceNames } from "../../src/references/sentence-names.ts";

const sorts = {
  CRC: "name",
  OPSC: "name",
  Charter: "stranger",
  Pointer: "pointer",
  Parent: "complement",
} as const;

/** Every word of `sorts` in the text is a reference of its sort; strangers have no id. */
function namesIn(text: string, countsPointers = false): SentenceNames {
  const source = new ReferenceText(text);
  const references: InstrumentReference[] = [];
  for (let position = 0; position < source.size; position++) {
    const word = text.slice(source.start(position), source.end(position));
    const sort = Object.entries(sorts).find(([name]) => name === word)?.[1];
    if (!sort) continue;
    const instruments = sort === "stranger" ? [] : [word.toLowerCase()];
    references.push({ first: position, last: position, instruments, sort });
  }
  return new SentenceNames(source, references, countsPointers);
}

describe("SentenceNames", () => {
  test.each<[string, string[] | undefined]>([
    ["The CRC says so, HERE.", ["crc"]],
    ["The CRC differs from what the OPSC says, HERE.", ["opsc"]],
    ["Both the CRC and the OPSC say so, HERE.", ["opsc", "crc"]],
    ["The CRC, the OPSC say so, HERE.", ["opsc", "crc"]],
    ["The CRC and, unlike it, the Charter say so, HERE.", []],
    ["The CRC ended. It is not named, HERE.", undefined],
    ["HERE stands the CRC.", undefined],
    ["Pointer and Parent count for nothing, HERE.", undefined],
  ])("lastBefore in %j", (text, ids) => {
    expect(namesIn(text).lastBefore(text.indexOf("HERE"))).toEqual(ids);
  });

  test("counts pointers where it is told to", () => {
    const text = "The Pointer says so, HERE.";
    expect(namesIn(text, true).lastBefore(text.indexOf("HERE"))).toEqual(["pointer"]);
  });

  test("inSentence looks behind the place too, each instrument once", () => {
    const text = "The OPSC ended. HERE the CRC, the CRC and the Charter. The OPSC again.";
    const names = namesIn(text);
    expect(names.inSentence(text.indexOf("HERE"))).toEqual(["crc"]);
    expect(names.inSentence(text.indexOf("HERE") + 6)).toEqual(["crc"]);
  });

  test("beforeSentence looks back through the paragraph and no further", () => {
    const text = "The OPSC stands here.\n\nThe CRC does too. Nothing else. HERE it is.";
    expect(namesIn(text).beforeSentence(text.indexOf("HERE"))).toEqual(["crc"]);
    const far = `The CRC. ${"Long text follows. ".repeat(80)}HERE it is.`;
    expect(namesIn(far).beforeSentence(far.indexOf("HERE"))).toEqual([]);
  });

  test("finds nothing in a text without sentences", () => {
    const names = namesIn("");
    expect([names.lastBefore(0), names.inSentence(0), names.beforeSentence(0)]).toEqual([undefined, [], []]);
  });
});
