import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuotations } from "../../../eval/judges/find-quotations.ts";

function wordsIn(text: string): readonly string[] {
  return findQuotations(text).map(({ words }) => words);
}

describe("findQuotations", () => {
  test.each([
    ["It says “all States” and “no one”.", ["all States", "no one"]],
    ['It says "all States".', ["all States"]],
    ["Il dit « tous les États ».", [" tous les États "]],
    ["Er sagt „alle Staaten“ und „keiner”.", ["alle Staaten", "keiner"]],
    ["“The “computer system” is a device.”", ["The “computer system” is a device."]],
    ["“A «system» is a device.”", ["A «system» is a device."]],
    ["the party's 'own' words", []],
    ["a mark ” that closes nothing", []],
    ["a mark “ that nothing closes", []],
    ["“a “mark within that nothing closes”", ["a “mark within that nothing closes"]],
  ])("finds the outermost in %s", (text, expected) => {
    expect(wordsIn(text)).toEqual(expected);
  });

  test("gives the place of each with its marks", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", " ", "“", "”", "„", '"', "«", "»") }), (text) => {
        for (const { words, start, end } of findQuotations(text)) {
          expect(text.slice(start + 1, end - 1)).toBe(words);
        }
      }),
    );
  });
});
