import { describe, expect, test } from "vitest";
import { readAskedWords } from "../../../src/answer/gloss/asked-words.ts";
import { createPhraseBook, type GlossedPhrase } from "../../../src/answer/gloss/phrase-book.ts";

const phrases: readonly GlossedPhrase[] = [
  ["ou", "or"],
  ["où", "where"],
  ["en", "in"],
  ["en vigueur", "in force"],
  ["infraction", "offence"],
  ["infractions", "offences"],
  ["existe", "exists"],
  ["existe-t-il", "is there"],
  ["traite des personnes", "trafficking in persons"],
];

function find(text: string, limit = Number.POSITIVE_INFINITY) {
  const book = createPhraseBook("fr");
  book.add(phrases);
  const words = readAskedWords(text);
  return book.find(words, 0, Math.min(limit, words.length));
}

describe("createPhraseBook", () => {
  test("finds the longest phrase", () => {
    expect(find("en vigueur depuis")).toEqual({ english: "in force", length: 2 });
    expect(find("en France")).toEqual({ english: "in", length: 1 });
    expect(find("traite des blanches")).toBeUndefined();
  });

  test("prefers the spelling of the question, accents and inversion too", () => {
    expect(find("où")?.english).toBe("where");
    expect(find("ou")?.english).toBe("or");
    expect(find("Existe-t-il")?.english).toBe("is there");
    expect(find("existe")?.english).toBe("exists");
    expect(find("INFRACTIONS")?.english).toBe("offences");
  });

  test("finds inflected forms and words without their accents", () => {
    expect(find("existent")?.english).toBe("exists");
    expect(find("traites des personne")?.length).toBe(3);
  });

  test("does not go behind the limit", () => {
    expect(find("en vigueur", 1)).toEqual({ english: "in", length: 1 });
    expect(find("en vigueur", 0)).toBeUndefined();
  });

  test("lets what is added later stand behind", () => {
    const book = createPhraseBook("es");
    book.add([["multa", "fine"]]);
    book.add([
      ["multas", "administrative fines"],
      ["multa coercitiva", "periodic penalty payment"],
    ]);
    const words = readAskedWords("multa coercitiva");
    expect(book.find(words, 0, 2)?.english).toBe("periodic penalty payment");
    expect(book.find(words, 0, 1)?.english).toBe("fine");
  });
});
