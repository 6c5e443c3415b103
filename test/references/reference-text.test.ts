import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ReferenceText } from "../../src/references/reference-text.ts";

describe("ReferenceText", () => {
  const source = new ReferenceText("See E.T.S. 224, Convention 108+ (Été).");

  test("folds words and tells a number with a plus sign from the bare number", () => {
    expect(Array.from({ length: source.size }, (_, position) => source.word(position))).toEqual([
      "see",
      "ets",
      "224",
      "convention",
      "108+",
      "ete",
    ]);
  });

  test("gives what stands between words, and nothing outside the text", () => {
    expect([source.gapAfter(1), source.gapAfter(2), source.gapAfter(4)]).toEqual([". ", ", ", "+ ("]);
    expect([source.word(-1), source.word(99), source.end(99), source.start(99)]).toEqual([
      "",
      "",
      0,
      source.text.length,
    ]);
  });

  test("tells abbreviations and capitals", () => {
    expect([0, 1, 2].map((position) => source.isAbbreviated(position))).toEqual([false, true, false]);
    expect([-1, 0, 2, 5].map((position) => source.isCapital(position))).toEqual([false, true, false, true]);
  });

  test("finds the first word at or after any offset", () => {
    const unit = fc.constantFrom("a", " ", "1", ".", "é", "😀");
    fc.assert(
      fc.property(fc.array(unit), fc.nat(60), (units, offset) => {
        const text = new ReferenceText(units.join(""));
        const position = text.positionAt(offset);
        expect(text.start(position) >= offset || position === text.size).toBe(true);
        if (position > 0) expect(text.start(position - 1)).toBeLessThan(offset);
      }),
    );
  });
});
