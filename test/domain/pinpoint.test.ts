import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  comparePinpoints,
  containsPinpoint,
  formatArticle,
  formatPinpoint,
  type Pinpoint,
  parseArticle,
  parsePinpoint,
  samePinpoint,
} from "../../src/domain/pinpoint.ts";

function pinpoint(text: string): Pinpoint {
  const parsed = parsePinpoint(text);
  if (!parsed) throw new Error(`not a pinpoint: ${text}`);
  return parsed;
}

describe("parsePinpoint", () => {
  test.each([
    ["crc", { instrument: "crc", article: null, subdivisions: [] }],
    ["crc 34", { instrument: "crc", article: "34", subdivisions: [] }],
    ["opsc 3(1)(c)", { instrument: "opsc", article: "3", subdivisions: ["1", "c"] }],
    ["opsc preamble", { instrument: "opsc", article: "preamble", subdivisions: [] }],
    ["untoc 2 bis", { instrument: "untoc", article: "2 bis", subdivisions: [] }],
    ["untoc 2 bis(1)", { instrument: "untoc", article: "2 bis", subdivisions: ["1"] }],
    ["eu-2013-40 annex ii", { instrument: "eu-2013-40", article: "annex ii", subdivisions: [] }],
    ["gdpr annex a(3)", { instrument: "gdpr", article: "annex a", subdivisions: ["3"] }],
    ["lanzarote 21(1)(F)", { instrument: "lanzarote", article: "21", subdivisions: ["1", "f"] }],
  ])("reads %s", (text, expected) => {
    expect(parsePinpoint(text)).toEqual(expected);
  });

  test.each(["", "34", "CRC 34", "crc article 34", "crc 34(", "crc 34()", "crc -1", "crc 34 of"])(
    "refuses %j",
    (text) => {
      expect(parsePinpoint(text)).toBeUndefined();
    },
  );

  test("is undone by formatPinpoint", () => {
    const label = fc.stringMatching(/^(\d{1,2}|[a-z])$/);
    const written = fc.tuple(fc.nat({ max: 99 }), fc.array(label, { maxLength: 3 }));
    fc.assert(
      fc.property(written, ([article, labels]) => {
        const text = `crc ${article}${labels.map((part) => `(${part})`).join("")}`;
        expect(formatPinpoint(pinpoint(text))).toBe(text);
      }),
    );
  });
});

describe("parseArticle", () => {
  test("reads an article without its instrument", () => {
    expect(parseArticle("3(1)(c)")).toEqual({ article: "3", subdivisions: ["1", "c"] });
    expect(parseArticle("Preamble")).toEqual({ article: "preamble", subdivisions: [] });
    expect(parseArticle("three")).toBeUndefined();
  });
});

describe("formatArticle", () => {
  test("gives null for an instrument alone", () => {
    expect(formatArticle(pinpoint("crc"))).toBeNull();
    expect(formatArticle(pinpoint("opsc 3(1)(c)"))).toBe("3(1)(c)");
  });
});

describe("containsPinpoint", () => {
  test.each([
    ["crc", "crc 34(a)", true],
    ["crc 34", "crc 34(a)", true],
    ["crc 34", "crc 34", true],
    ["crc 34(a)", "crc 34", false],
    ["crc 34", "crc 3", false],
    ["crc 3", "crc 34", false],
    ["crc 34", "opsc 34", false],
    ["opsc 3(1)", "opsc 3(1)(c)", true],
    ["opsc 3(1)", "opsc 3(2)", false],
    ["untoc 2", "untoc 2 bis", false],
  ])("%s contains %s: %s", (outer, inner, expected) => {
    expect(containsPinpoint(pinpoint(outer), pinpoint(inner))).toBe(expected);
  });

  test("samePinpoint is containment both ways", () => {
    expect(samePinpoint(pinpoint("crc 34"), pinpoint("crc 34"))).toBe(true);
    expect(samePinpoint(pinpoint("crc 34"), pinpoint("crc 34(a)"))).toBe(false);
  });
});

describe("comparePinpoints", () => {
  test("counts articles as people do", () => {
    const sorted = ["crc 10", "crc 2", "budapest 2 bis", "budapest 2", "crc 2(1)"]
      .map(pinpoint)
      .toSorted(comparePinpoints);
    expect(sorted.map(formatPinpoint)).toEqual([
      "budapest 2",
      "budapest 2 bis",
      "crc 2",
      "crc 2(1)",
      "crc 10",
    ]);
  });
});
