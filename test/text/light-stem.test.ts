import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lightStem } from "../../src/text/light-stem.ts";

describe("lightStem", () => {
  test.each([
    ["fr", "infraction", "infractions"],
    ["fr", "punissable", "punissables"],
    ["fr", "criminaliser", "criminalisent"],
    ["fr", "criminaliser", "criminalisée"],
    ["fr", "conserver", "conservait"],
    ["es", "delito", "delitos"],
    ["es", "informático", "informáticas"],
    ["es", "castigar", "castigan"],
    ["es", "castigar", "castigados"],
    ["es", "infracción", "infracciones"],
  ] as const)("gives one stem to forms of one word, in %s: %s, %s", (language, one, other) => {
    expect(lightStem(fold(other), language)).toBe(lightStem(fold(one), language));
  });

  test.each([
    ["fr", "police", "politique"],
    ["fr", "données", "donateur"],
    ["es", "pena", "penal"],
    ["es", "datos", "datar"],
  ] as const)("keeps words apart that are not one, in %s: %s, %s", (language, one, other) => {
    expect(lightStem(fold(other), language)).not.toBe(lightStem(fold(one), language));
  });

  test("leaves short words as they are", () => {
    for (const word of ["les", "une", "loi", "ley", "sexo"]) {
      expect(lightStem(word, "fr")).toBe(word);
      expect(lightStem(word, "es")).toBe(word);
    }
  });

  test("gives a beginning of the word, of four letters at least where the word has them", () => {
    const word = fc.stringMatching(/^[a-z]{1,20}$/);
    fc.assert(
      fc.property(word, fc.constantFrom("fr", "es"), (some, language) => {
        const stem = lightStem(some, language);
        expect(some.startsWith(stem)).toBe(true);
        expect(stem.length).toBeGreaterThanOrEqual(Math.min(4, some.length));
      }),
    );
  });
});

function fold(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "");
}
