import { describe, expect, test } from "vitest";
import { isWantedInstrument, isWantedPlace, wantsPlace } from "../../../eval/sets/wanted-place.ts";

describe("wantsPlace", () => {
  test.each([
    [{}, false],
    [{ inst: ["crc"] }, true],
    [{ art: ["34"] }, true],
  ])("of %o is %s", (wanted, expected) => {
    expect(wantsPlace(wanted)).toBe(expected);
  });
});

describe("isWantedInstrument", () => {
  test.each([
    ["crc", { inst: ["opsc", "crc"] }, true],
    ["untoc", { inst: ["opsc", "crc"] }, false],
    ["untoc", {}, true],
    [undefined, {}, false],
  ])("of %s for %o is %s", (id, wanted, expected) => {
    expect(isWantedInstrument(id, wanted)).toBe(expected);
  });
});

describe("isWantedPlace", () => {
  const wanted = { inst: ["opsc", "crc"], art: ["3(1)(c)"] };

  test.each([
    ["the place itself", "opsc", "3(1)(c)", true],
    ["one inside it", "crc", "3(1)(c)(i)", true],
    ["the article that holds it", "opsc", "3", true],
    ["the paragraph beside it", "opsc", "3(2)", false],
    ["another point of the paragraph", "opsc", "3(1)(b)", false],
    ["another instrument's", "untoc", "3(1)(c)", false],
    ["no article", "opsc", null, false],
    ["what is no article", "opsc", "the annex", false],
    ["no instrument", undefined, "3(1)(c)", false],
  ])("knows %s", (_what, instrument, article, expected) => {
    expect(isWantedPlace({ instrument, article }, wanted)).toBe(expected);
  });

  test("takes every place of an instrument where no article is asked for", () => {
    expect(isWantedPlace({ instrument: "crc", article: null }, { inst: ["crc"] })).toBe(true);
    expect(isWantedPlace({ instrument: "crc", article: "34" }, { inst: ["crc"] })).toBe(true);
  });

  test("takes an article of any instrument where none is asked for", () => {
    expect(isWantedPlace({ instrument: "untoc", article: "34" }, { art: ["34"] })).toBe(true);
  });
});
