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

const label = fc.constantFrom("1", "2", "10", "a", "b", "iv");
const anyPinpoint: fc.Arbitrary<Pinpoint> = fc.oneof(
  fc.record({
    instrument: fc.constantFrom("crc", "opsc", "eu-2013-40"),
    article: fc.constantFrom("2", "2 bis", "3", "10", "preamble", "annex ii"),
    subdivisions: fc.array(label, { maxLength: 3 }),
  }),
  fc.constantFrom("crc", "opsc").map((instrument) => ({ instrument, article: null, subdivisions: [] })),
);

describe("pinpoints", () => {
  test("are read back as they are written", () => {
    fc.assert(
      fc.property(anyPinpoint, (pinpoint) => {
        expect(parsePinpoint(formatPinpoint(pinpoint))).toEqual(pinpoint);
      }),
    );
  });

  test("are the same exactly where they are written the same", () => {
    fc.assert(
      fc.property(anyPinpoint, anyPinpoint, (one, other) => {
        expect(samePinpoint(one, other)).toBe(formatPinpoint(one) === formatPinpoint(other));
      }),
    );
  });

  test("contain themselves, and what their containers' containers contain", () => {
    fc.assert(
      fc.property(anyPinpoint, anyPinpoint, anyPinpoint, (one, two, three) => {
        expect(containsPinpoint(one, one)).toBe(true);
        if (containsPinpoint(one, two) && containsPinpoint(two, three)) {
          expect(containsPinpoint(one, three)).toBe(true);
        }
      }),
    );
  });

  test("contain what is subdivided further, and are not contained in it", () => {
    fc.assert(
      fc.property(anyPinpoint, label, (pinpoint, more) => {
        fc.pre(pinpoint.article !== null);
        const inner = { ...pinpoint, subdivisions: [...pinpoint.subdivisions, more] };
        expect(containsPinpoint(pinpoint, inner)).toBe(true);
        expect(containsPinpoint(inner, pinpoint)).toBe(false);
      }),
    );
  });
});

describe("comparePinpoints", () => {
  test("orders any two one way, equal ones not at all, and three without a circle", () => {
    fc.assert(
      fc.property(anyPinpoint, anyPinpoint, anyPinpoint, (one, two, three) => {
        expect(Math.sign(comparePinpoints(one, two))).toBe(-Math.sign(comparePinpoints(two, one)) + 0);
        expect(comparePinpoints(one, two) === 0).toBe(samePinpoint(one, two));
        const sorted = [one, two, three].toSorted(comparePinpoints);
        expect(comparePinpoints(sorted[0] ?? one, sorted[2] ?? three)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test.each([
    ["crc", "crc 1"],
    ["crc 1", "crc 1(1)"],
    ["crc 1(2)", "crc 1(10)"],
    ["crc 1(1)(a)", "crc 1(1)(b)"],
    ["crc 2", "crc 10"],
    ["crc 2 bis", "crc 3"],
    ["crc 99", "opsc 1"],
    ["eu-2011-93 5", "eu-2013-40 3"],
  ])("puts %s before %s", (one, other) => {
    const [first, second] = [parsePinpoint(one), parsePinpoint(other)];
    expect(first && second && comparePinpoints(first, second)).toBeLessThan(0);
  });
});

describe("parseArticle", () => {
  test.each<[string, string | undefined]>([
    [" 3(1)(C) ", "3(1)(c)"],
    ["PREAMBLE", "preamble"],
    ["Annex II", "annex ii"],
    ["annex", "annex"],
    ["2 bis(1)", "2 bis(1)"],
    ["2 quinquies", "2 quinquies"],
    ["3(aa)", "3(aa)"],
    ["preamble(1)", "preamble(1)"],
    ["2bis", undefined],
    ["2 sexies", undefined],
    ["3 (1)", undefined],
    ["3()", undefined],
    ["3(1", undefined],
    ["3(1)c", undefined],
    ["3(é)", undefined],
    ["iv", undefined],
    ["annex z", undefined],
    ["Article 3", undefined],
    ["3-5", undefined],
    ["", undefined],
  ])("of %j is %s", (text, written) => {
    const place = parseArticle(text);
    expect(place && formatArticle(place)).toBe(written);
  });

  test("takes linear time on endless labels", () => {
    const start = process.cpuUsage().user;
    expect(parseArticle(`3${"(a)".repeat(50_000)}(`)).toBeUndefined();
    expect(parsePinpoint(`crc ${" ".repeat(100_000)}x`)).toBeUndefined();
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(500);
  });
});

describe("parsePinpoint", () => {
  test.each(["crc\t34", "crc_2 34", "2013-eu 3", "crc,34", "crc 34 opsc 3", "-crc", "crc 34\nopsc"])(
    "refuses %j",
    (text) => {
      expect(parsePinpoint(text)).toBeUndefined();
    },
  );

  test("forgives blanks around and between, and nothing else", () => {
    expect(parsePinpoint("  crc   34 ")).toEqual({ instrument: "crc", article: "34", subdivisions: [] });
  });
});
