import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createGlosser } from "../../../src/answer/gloss/create-glosser.ts";
import { createLinker } from "../../../src/references/linker.ts";
import { glossHarbourQuestion, harbourGlossary } from "../harbour-glossary.ts";
import { harbourRegister, harbourThesaurus } from "../harbour-register.ts";

const linker = createLinker(harbourRegister);

function gloss(asked: string) {
  return glossHarbourQuestion(asked, linker.link(asked, { subjects: [] }));
}

describe("createGlosser", () => {
  test.each([
    [
      "Quel article du traité interdit la contrebande ?",
      "which article of the treaty forbids the smuggling?",
    ],
    ["Depuis quand le traité est-il en vigueur ?", "since when is the treaty in force?"],
    ["Où est la bouée ?", "where is the buoy?"],
    ["¿Qué artículo obliga a señalar un pecio?", "which article obliges to mark a wreck?"],
    ["¿Desde cuándo está en vigor el tratado?", "since when is in force the treaty?"],
  ])("puts %j into English words", (asked, english) => {
    expect(gloss(asked).text).toBe(english);
  });

  test("gives English questions back as they are, with their references", () => {
    const asked = "What does Article 7 of the Harbour Convention say?";
    const references = linker.link(asked, { subjects: [] });
    expect(glossHarbourQuestion(asked, references)).toEqual({ language: "en", text: asked, ...references });
  });

  test("names instruments and articles in English, and says where these names stand", () => {
    const { text, mentions } = gloss("Que dit l’article 7 de la Harbour Convention des épaves ?");
    expect(mentions.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      "Article 7 of the Harbour Convention",
    ]);
    expect(mentions[0]?.pinpoints).toMatchObject([{ instrument: "harbour", article: "7" }]);
  });

  test("moves what is left open, too", () => {
    const { text, unresolved } = gloss("Que dit l'article 7 ?");
    expect(unresolved.map(({ span }) => text.slice(span.start, span.end))).toEqual(["article 7"]);
  });

  test("leaves words that it does not know, as they are written", () => {
    expect(gloss("Quel article interdit le Zeppelin ?").text).toBe("which article forbids the Zeppelin?");
  });

  test("takes the thesaurus' labels where the glossary lacks a word of them", () => {
    expect(gloss("Quel article interdit la marée noire ?").text).toBe(
      "which article forbids the discharge of oil?",
    );
  });

  test("takes cognates that the texts have", () => {
    const isWord = (word: string) => word === "navigation";
    const parts = { glossary: harbourGlossary, thesaurus: harbourThesaurus, register: harbourRegister };
    const asked = "¿Qué artículo prohíbe la navegación y la navigación?";
    expect(createGlosser({ ...parts, isWord })(asked, { mentions: [], unresolved: [] }).text).toBe(
      "which article forbids the navegación y the navigation?",
    );
  });

  test("tells the language of a few words by the glossary, where their forms do not tell it", () => {
    expect(gloss("épave signalée").language).toBe("fr");
    expect(gloss("contrabando boya").language).toBe("es");
    expect(gloss("wreck buoy").language).toBe("en");
    expect(gloss("").language).toBe("en");
  });

  test("keeps references within the text, whatever is asked", () => {
    const words = [
      "Quel",
      "est-il",
      "l’",
      "article 7",
      "de la",
      "Harbour Convention",
      "?",
      "-t-il",
      ",",
      "¿",
      "«",
      "\n",
      "字",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (some) => {
        const { text, mentions, unresolved } = gloss(`qué ${some.join(" ")}`);
        for (const { span } of [...mentions, ...unresolved]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test("takes time in proportion to the question", () => {
    for (const piece of ["a-t-il ", "qu'est-ce que ", "¿", "l'", "est-il, "]) {
      const asked = piece.repeat(Math.floor(20_000 / piece.length));
      const started = performance.now();
      glossHarbourQuestion(`quel ${asked}`, { mentions: [], unresolved: [] });
      expect(performance.now() - started).toBeLessThan(500);
    }
  });
});
