import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSpellingCorrector } from "../../src/answer/correct-spelling.ts";
import { Register } from "../../src/domain/register.ts";
import { exampleInstrument } from "./harbour-register.ts";

const texts = new Set("which article covers marked brothers plants poison tracking buoys".split(" "));

const correct = createSpellingCorrector({
  register: new Register([
    exampleInstrument("harbour", "Lanternport Convention", {
      articles: [{ number: "1", heading: "Obstruction of navigation" }],
    }),
  ]),
  thesaurus: {
    concepts: [
      {
        id: "interception",
        prefLabel: { en: "illegal interception", fr: "interception illégale" },
        altLabel: { en: ["aggravating", "difference", "prison", "bother", "tracking", "plans"] },
        broader: [],
        related: [],
      },
    ],
  },
  isWord: (word) => texts.has(word),
});

describe("correctSpelling", () => {
  test.each([
    ["a letter doubled", "the Lannternport Convention", "the Lanternport Convention"],
    ["two letters exchanged", "the Lanternpotr Convention", "the Lanternport Convention"],
    ["a vowel left out", "Which artcle covers it?", "Which article covers it?"],
    ["a doubled letter halved", "what is agravating", "what is aggravating"],
    ["a vowel left out within", "the diffrence", "the difference"],
    ["a letter by ear", "illegal interseption", "illegal interception"],
    ["any letter of a long word", "obstruktion of a port", "obstruction of a port"],
    ["a name in small letters", "lanterport convention", "lanternport convention"],
    [
      "several words",
      "Which artcle of the Lanternpotr Convention?",
      "Which article of the Lanternport Convention?",
    ],
  ])("puts right %s", (_, asked, expected) => {
    expect(correct(asked)).toBe(expected);
  });

  test.each([
    ["a word of the texts", "poison in plants"],
    ["a word of the thesaurus", "prison plans"],
    ["another word that is a letter away", "my brother is tricking you"],
    ["a short word", "the artcl"],
    ["a name that is no instrument's", "Who is Mr Interseption?"],
    ["a country", "Is Germany bound?"],
    ["a plural of a known word", "aggravatings and differences"],
    ["a question in French", "Quel est l'artcle sur l'interseption dans la convention ?"],
    ["a question in Spanish", "¿Qué artcle trata de la interseption?"],
    ["nothing at all", ""],
  ])("leaves %s alone", (_, asked) => {
    expect(correct(asked)).toBe(asked);
  });

  test("puts right no more than a few words of one question", () => {
    expect(correct("artcle ".repeat(20)).match(/article/g)).toHaveLength(8);
  });

  test("changes nothing but words, whatever is asked", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(correct(text).replace(/[\p{L}\p{M}\p{N}]/gu, "")).toBe(
          text.replace(/[\p{L}\p{M}\p{N}]/gu, ""),
        );
      }),
    );
  });
});
