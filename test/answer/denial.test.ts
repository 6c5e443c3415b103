import { describe, expect, test } from "vitest";
import { isDenied, isPremiseDenied } from "../../src/answer/denial.ts";
import type { Facet } from "../../src/answer/facets.ts";
import { termsOf } from "../../src/text/terms.ts";

const inForce: Facet = {
  terms: termsOf("force"),
  alternatives: [{ terms: termsOf("entered into force"), credit: 0.9 }],
  weight: 2,
  asked: false,
  telling: true,
  essential: false,
  phrase: null,
};

describe("isDenied", () => {
  test.each([
    ["It had not entered into force as of December 2022.", true],
    ["It entered into force in 2004.", false],
    ["It does not bind courts, and it entered into force long after that day.", false],
    ["There is no force in it.", true],
    ["It has never been in force.", true],
    ["It cannot enter into force.", true],
    ["It is without any force.", true],
    ["Neither protocol has entered into force.", true],
    ["NOT in force.", true],
    ["It is in force, not dead.", false],
    ["It does not bind a single one of the courts by force.", false],
    ["Nothing is in force.", false],
    ["Access without right is in force.", false],
    ["A non-public force.", false],
    ["Do it without delay by force.", false],
    ["It is in force, but not", false],
    ["", false],
  ])("%j: %s", (sentence, expected) => {
    expect(isDenied(sentence, [inForce])).toBe(expected);
  });

  test("takes nothing that is only near to what is asked", () => {
    const near: Facet = {
      ...inForce,
      terms: termsOf("salvage"),
      alternatives: [{ terms: termsOf("force"), credit: 0.35 }],
    };
    expect(isDenied("It had not entered into force.", [near])).toBe(false);
  });

  test("takes no part of what is asked for the whole", () => {
    const facet: Facet = { ...inForce, terms: termsOf("sexual force"), alternatives: [] };
    expect(isDenied("It had not entered into force.", [facet])).toBe(false);
  });

  test("looks at the weightiest facet alone", () => {
    const heavier: Facet = { ...inForce, terms: termsOf("December"), alternatives: [], weight: 3 };
    expect(isDenied("It had not entered into force as of December 2022.", [inForce, heavier])).toBe(false);
  });

  test("denies nothing where nothing is asked", () => {
    expect(isDenied("It does not.", [])).toBe(false);
  });
});

describe("isPremiseDenied", () => {
  test.each([
    ["It had not entered into force.", true],
    ["It was not for some years to come in force.", true],
    ["It is not yet in force.", false],
    ["Not only the treaty is in force.", false],
    ["They may not use force.", false],
    ["It uses no arbitrary force.", false],
    ["Whoever uses force is punished in every single case, but not without force.", false],
    ["It goes on without using force.", false],
    ["It is ETS No 185 and in force.", false],
  ])("%j: %s", (sentence, expected) => {
    expect(isPremiseDenied(sentence, [inForce])).toBe(expected);
  });

  test("is false without facets", () => {
    expect(isPremiseDenied("It is not so.", [])).toBe(false);
  });
});
