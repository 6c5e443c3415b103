import { describe, expect, test } from "vitest";
import { createLexicon } from "../../src/references/lexicon.ts";
import { readProtocolTo } from "../../src/references/protocol-to.ts";
import { ReferenceText } from "../../src/references/reference-text.ts";
import { sampleRegister } from "./sample-register.ts";

const lexicon = createLexicon(sampleRegister);
const both = ["budapest-protocol-1", "budapest-protocol-2"];

/** Reads the words before "Convention X", taken for a name of the Budapest Convention. */
function read(before: string, subjects: readonly string[] = []) {
  const source = new ReferenceText(`${before} Convention`);
  const last = source.size - 1;
  const found = readProtocolTo(
    source,
    { first: last, last, instruments: ["budapest"] },
    { lexicon, subjects },
  );
  return found && { words: source.text.slice(source.start(found.first)), instruments: found.instruments };
}

describe("readProtocolTo", () => {
  test("knows the protocol by its ordinal", () => {
    expect(read("the second additional protocol to the")).toEqual({
      words: "second additional protocol to the Convention",
      instruments: ["budapest-protocol-2"],
    });
    expect(read("first protocol to the")?.instruments).toEqual(["budapest-protocol-1"]);
  });

  test("gives every protocol where the ordinal tells nothing", () => {
    expect(read("the third protocol to the")?.instruments).toEqual(both);
  });

  test("gives every protocol without an ordinal, and the one that the text is about where it is about one", () => {
    expect(read("the protocol to the")).toEqual({ words: "protocol to the Convention", instruments: both });
    expect(read("Additional Protocol to the")?.instruments).toEqual(both);
    expect(read("the protocol to the", ["budapest-protocol-2"])?.instruments).toEqual([
      "budapest-protocol-2",
    ]);
  });

  test.each(["this protocol to the", "a protocol to the", "any Protocol to the", "protocol to the"])(
    "leaves the name to say which one in %j",
    (before) => {
      expect(read(before)?.instruments).toBeNull();
    },
  );

  test.each(["protocols to the", "parties to the", "the protocol and the", "protocol", ""])(
    "reads none in %j",
    (before) => {
      expect(read(before)).toBeUndefined();
    },
  );
});
