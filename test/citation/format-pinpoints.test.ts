import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPinpoints } from "../../src/citation/format-pinpoints.ts";
import { type Pinpoint, parsePinpoint } from "../../src/domain/pinpoint.ts";

const word = { one: "art", several: "arts" };

function places(...articles: readonly string[]): readonly Pinpoint[] {
  return articles.map((article) => {
    const place = parsePinpoint(`crc ${article}`);
    if (!place) throw new Error(`not a place: ${article}`);
    return place;
  });
}

describe("formatPinpoints", () => {
  it.each<readonly [readonly string[], string]>([
    [["34"], "art 34"],
    [["3(1)(c)"], "art 3(1)(c)"],
    [["2 bis"], "art 2 bis"],
    [["2", "3"], "arts 2 and 3"],
    [["2", "3", "4", "5", "6"], "arts 2–6"],
    [["2", "4", "9"], "arts 2, 4 and 9"],
    [["2", "4", "5", "6", "9"], "arts 2, 4–6 and 9"],
    [["10", "9", "2"], "arts 2, 9 and 10"],
    [["34", "34"], "art 34"],
    [["20(1)(f)", "20(1)(b)"], "art 20(1)(b) and 20(1)(f)"],
    [["20(1)(f)", "23"], "arts 20(1)(f) and 23"],
    [["2", "3(1)", "4"], "arts 2, 3(1) and 4"],
    [["preamble"], "preamble"],
    [["3", "preamble"], "preamble, art 3"],
    [["annex iv", "3"], "art 3, annex IV"],
    [["annex"], "annex"],
  ])("writes %j as %s", (articles, written) => {
    expect(formatPinpoints(places(...articles), word)).toBe(written);
  });

  it("has nothing to write for the instrument as a whole", () => {
    expect(formatPinpoints([{ instrument: "crc", article: null, subdivisions: [] }], word)).toBeUndefined();
    expect(formatPinpoints([], word)).toBeUndefined();
  });

  it("does not depend on the order of the places", () => {
    const place = fc.constantFrom(
      "1",
      "2",
      "3",
      "4",
      "10",
      "2 bis",
      "3(1)",
      "3(1)(c)",
      "preamble",
      "annex i",
    );
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 8 }), (articles) => {
        const written = formatPinpoints(places(...articles), word);
        expect(formatPinpoints(places(...articles.toReversed()), word)).toBe(written);
        expect(formatPinpoints(places(...articles, ...articles), word)).toBe(written);
      }),
    );
  });

  it("shows every article or covers it by a range", () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(numbers, (wanted) => {
        const written = formatPinpoints(places(...wanted.map(String)), word) ?? "";
        const shown = [...written.matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, first, last = first]) =>
          Array.from({ length: Number(last) - Number(first) + 1 }, (_, step) => Number(first) + step),
        );
        expect(shown).toEqual(wanted.toSorted((one, other) => one - other));
      }),
    );
  });
});
