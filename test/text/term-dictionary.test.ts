import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openTermDictionary, packTerms, sortTerms } from "../../src/text/term-dictionary.ts";

describe("sortTerms", () => {
  test("orders by code unit, whatever the locale, without repetition", () => {
    expect(sortTerms(["b", "é", "a", "Z", "b", "10", "9"])).toEqual(["10", "9", "Z", "a", "b", "é"]);
  });
});

describe("openTermDictionary", () => {
  test("finds every term by its number and no other", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), fc.string(), (terms, other) => {
        const sorted = sortTerms(terms);
        const dictionary = openTermDictionary(packTerms(sorted));
        expect(dictionary.size).toBe(sorted.length);
        expect(sorted.map((term) => dictionary.find(term))).toEqual(sorted.map((_, number) => number));
        expect(sorted.map((_, number) => dictionary.termAt(number))).toEqual(sorted);
        if (!sorted.includes(other)) expect(dictionary.find(other)).toBeUndefined();
      }),
    );
  });

  test("finds nothing in an empty dictionary", () => {
    const dictionary = openTermDictionary(packTerms([]));
    expect(dictionary.size).toBe(0);
    expect(dictionary.find("")).toBeUndefined();
  });

  test("keeps apart a term and its beginning", () => {
    const dictionary = openTermDictionary(packTerms(["art", "articl"]));
    expect(dictionary.find("artic")).toBeUndefined();
    expect(dictionary.find("articl")).toBe(1);
  });
});
