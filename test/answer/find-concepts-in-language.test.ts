import { describe, expect, test } from "vitest";
import { createConceptFinderByLanguage } from "../../src/answer/find-concepts-in-language.ts";
import type { Concept } from "../../src/domain/thesaurus.ts";

const concept = (id: string, en: string, fr: string, es: string): Concept => ({
  id,
  prefLabel: { en, fr, es },
  altLabel: {},
  broader: [],
  related: [],
});

const find = createConceptFinderByLanguage({
  concepts: [
    concept("purpose", "purpose", "objectif", "fines"),
    concept("penalty", "fine", "amende", "multa"),
    concept("wreck", "wreck", "épave", "pecio"),
  ],
});

const foundIn = (text: string, language: string) => find(text, language).map((match) => match.concept);

describe("findConceptsInLanguage", () => {
  test.each([
    ["fines for a wreck", "en", ["penalty", "wreck"]],
    ["los fines del convenio", "es", ["purpose"]],
    ["objectif du traité", "fr", ["purpose"]],
    ["une amende pour le wreck", "fr", ["penalty", "wreck"]],
  ])("finds the labels of %j in %s and the English ones", (text, language, expected) => {
    expect(foundIn(text, language)).toEqual(expect.arrayContaining(expected));
  });

  test("takes no label of another language where the own language names something", () => {
    expect(foundIn("fines for a wreck", "en")).not.toContain("purpose");
  });

  test.each([
    ["multa pecio", "en"],
    ["épave, Harbour Convention", "en"],
    ["multa", "de"],
  ])("finds labels of any language in %j, whose language was not told for certain", (text, language) => {
    expect(foundIn(text, language).length).toBeGreaterThan(0);
  });

  test("finds nothing where nothing is named", () => {
    expect(foundIn("the weather", "en")).toEqual([]);
  });
});
