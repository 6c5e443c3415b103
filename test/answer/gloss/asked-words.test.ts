import { describe, expect, test } from "vitest";
import { readAskedWords } from "../../../src/answer/gloss/asked-words.ts";

describe("readAskedWords", () => {
  test("takes an inverted pronoun to its verb", () => {
    const words = readAskedWords("La France a-t-elle ratifié ?");
    expect(words.map(({ word, isInverted }) => [word, isInverted])).toEqual([
      ["la", false],
      ["france", false],
      ["a", true],
      ["ratifie", false],
    ]);
    expect(words[2]?.spelled).toBe("a-t-elle");
  });

  test.each(["peut-on", "doit-il", "sont-ils", "existe-t-il", "Faut-il"])("knows %s for one word", (text) => {
    expect(readAskedWords(text)).toMatchObject([{ isInverted: true, start: 0, end: text.length }]);
  });

  test.each(["est-ce que", "rendez-vous", "peut-être", "vingt-quatre"])("knows %s for two", (text) => {
    expect(readAskedWords(text).some(({ isInverted }) => isInverted)).toBe(false);
    expect(readAskedWords(text).length).toBeGreaterThan(1);
  });

  test("parts elided words, and keeps accents as they are written beside the folded form", () => {
    expect(readAskedWords("l’Été").map(({ word, spelled }) => [word, spelled])).toEqual([
      ["l", "l"],
      ["ete", "été"],
    ]);
  });
});
