import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countTerms } from "../../src/text/count-terms.ts";
import { createTermReader, stemOf, termsOf } from "../../src/text/terms.ts";

describe("termsOf brings together", () => {
  test.each([
    ["hacking", "hacked", "hacks"],
    ["treaty", "treaties", "Treaty's"],
    ["ratified", "ratifying", "ratifies"],
    ["child", "children", "child's"],
    ["woman", "women", "WOMEN"],
    ["person", "people", "persons"],
    ["criterion", "criteria", "criterion's"],
    ["offence", "offences", "Offence"],
    ["U.N.", "UN", "u.n."],
    ["1,155", "1155", "1,155"],
    ["protégé", "protege", "PROTÉGÉ"],
    ["cyber\u00ADcrime", "cybercrime", "Cybercrimes"],
  ])("%s, %s and %s", (...words) => {
    expect(new Set(words.map((word) => termsOf(word).join(" "))).size).toBe(1);
  });

  test.each([
    ["access", "accede"],
    ["party", "part"],
    ["trafficking", "traffic jam"],
    ["state", "statement"],
    ["16.1", "16"],
    ["pacta", "p\u0430cta"],
  ])("but not %s and %s", (one, other) => {
    expect(termsOf(one)).not.toEqual(termsOf(other));
  });
});

describe("createTermReader", () => {
  test("reads every text as if it were the first", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 5 }), (texts) => {
        const read = createTermReader();
        for (const text of [...texts, ...texts]) expect(read(text)).toEqual(termsOf(text));
      }),
    );
  });

  test("gives the terms of two texts one after the other", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(termsOf(`${one}\n\n${other}`)).toEqual([...termsOf(one), ...termsOf(other)]);
      }),
    );
  });
});

describe("stemOf", () => {
  test.each([
    ["convention", "convent"],
    ["cybercrime", "cybercrim"],
    ["solicitation", "solicit"],
    ["2001", "2001"],
    ["web2", "web2"],
    ["", ""],
    ["constructor", "constructor"],
  ])("of %j is %j", (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });

  test("stems words of forty letters, and leaves longer ones", () => {
    expect(stemOf(`${"a".repeat(37)}ing`).length).toBeLessThan(40);
    expect(stemOf(`${"a".repeat(38)}ing`)).toHaveLength(41);
  });
});

test("countTerms counts every term once for each time it stands there", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", "toString", "")), (all) => {
      const { terms, counts } = countTerms(all);
      expect(
        terms
          .flatMap((term, position) => Array.from({ length: counts[position] ?? 0 }, () => term))
          .toSorted(),
      ).toEqual(all.toSorted());
      expect(new Set(terms).size).toBe(terms.length);
      expect(terms).toEqual([...new Set(all)]);
    }),
  );
});
