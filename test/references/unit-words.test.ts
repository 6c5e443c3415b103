import { describe, expect, test } from "vitest";
import {
  findNumberedUnit,
  isAnnexWord,
  isParagraphWord,
  isPreambleWord,
  isRecitalWord,
  subdivisionWords,
} from "../../src/references/unit-words.ts";
import { foldWord } from "../../src/text/words.ts";

describe("findNumberedUnit", () => {
  test.each([
    ["Article", "article", false],
    ["Artículo", "article", false],
    ["articles", "article", true],
    ["arts", "article", true],
    ["art", "article", true],
    ["section", "section", false],
    ["secciones", "section", true],
    ["Rule", "rule", false],
    ["règles", "rule", true],
  ])("knows %s", (word, unit, isList) => {
    expect(findNumberedUnit(foldWord(word))).toEqual({ unit, isList });
  });

  test.each(["paragraph", "chapter", "clause", "", "articled", "toString"])("knows no %j", (word) => {
    expect(findNumberedUnit(word)).toBeUndefined();
  });
});

test("words for what is in, before and behind the articles are told apart", () => {
  const folded = (...words: string[]): string[] => words.map(foldWord);
  expect(folded("paragraph", "Párrafos", "alinéa", "inciso", "points").every(isParagraphWord)).toBe(true);
  expect(folded("recital", "considérants", "Considerando").every(isRecitalWord)).toBe(true);
  expect(folded("Preamble", "préambule", "Preámbulo").every(isPreambleWord)).toBe(true);
  expect(folded("Annex", "annexe", "anexos").every(isAnnexWord)).toBe(true);
  const none = folded("article", "text", "recitals of", "annexed");
  for (const isWord of [isParagraphWord, isRecitalWord, isPreambleWord, isAnnexWord]) {
    expect(none.some(isWord)).toBe(false);
  }
});

test("subdivisionWords finds the words as they are written, and abbreviations with their stop only", () => {
  const form = new RegExp(`^(?:${subdivisionWords})(?!\\p{L})`, "iu");
  for (const words of [
    "sub-paragraph 1",
    "Paragraphs",
    "párrafo",
    "alinéa b",
    "al. 2",
    "par. 1",
    "sous b)",
  ]) {
    expect(form.test(words), words).toBe(true);
  }
  for (const words of ["al fin", "ap 1", "inc of", "par exemple", "sous réserve", "parable", "literature"]) {
    expect(form.test(words), words).toBe(false);
  }
});
