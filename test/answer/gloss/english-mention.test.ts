import { describe, expect, test } from "vitest";
import { nameInEnglish } from "../../../src/answer/gloss/english-mention.ts";
import { type Pinpoint, parsePinpoint } from "../../../src/domain/pinpoint.ts";
import { harbourRegister } from "../harbour-register.ts";

function name(...places: readonly string[]): string {
  const pinpoints = places.map(parsePinpoint).filter((place): place is Pinpoint => place !== undefined);
  return nameInEnglish({ pinpoints }, harbourRegister);
}

describe("nameInEnglish", () => {
  test.each([
    [["harbour"], "Harbour Convention"],
    [["harbour 7"], "Article 7 of the Harbour Convention"],
    [["harbour 9(1)(b)"], "Article 9(1)(b) of the Harbour Convention"],
    [["harbour 2", "harbour 3"], "Articles 2 and 3 of the Harbour Convention"],
    [["harbour 2", "harbour 3", "harbour 4"], "Articles 2, 3 and 4 of the Harbour Convention"],
    [["harbour preamble"], "Preamble of the Harbour Convention"],
  ])("names %j", (places, english) => {
    expect(name(...places)).toBe(english);
  });
});
