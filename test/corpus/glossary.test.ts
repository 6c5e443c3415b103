import { beforeAll, describe, expect, test } from "vitest";
import { type Glossary, glossedLanguages } from "../../src/domain/glossary.ts";
import { isStopWord } from "../../src/text/stop-words.ts";
import { termsOf } from "../../src/text/terms.ts";
import { foldWord, wordsOf } from "../../src/text/words.ts";
import {
  readShippedDocuments,
  readShippedGlossary,
  readShippedRegister,
  readShippedThesaurus,
} from "./shipped.ts";

let glossary: Glossary;
beforeAll(async () => {
  glossary = await readShippedGlossary();
});

function entries(): readonly (readonly [string, string, string])[] {
  return glossedLanguages.flatMap((language) =>
    Object.entries(glossary[language]).map(([phrase, english]) => [language, phrase, english] as const),
  );
}

describe("the glossary", () => {
  test("has at least 3,000 phrases a language", () => {
    for (const language of glossedLanguages) {
      expect(Object.keys(glossary[language]).length).toBeGreaterThanOrEqual(3000);
    }
  });

  test("has its phrases in order, accents and capitals apart, so that a librarian finds them", () => {
    for (const language of glossedLanguages) {
      const folded = Object.keys(glossary[language]).map((phrase) =>
        phrase.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase(),
      );
      expect(folded).toEqual(folded.toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0)));
    }
  });

  test("has phrases of twelve words at most, without signs that part clauses", () => {
    const wrong = entries().filter(
      ([, phrase]) =>
        wordsOf(phrase).length > 12 || /[,;:!?()"¿¡«»]/.test(phrase) || phrase !== phrase.trim(),
    );
    expect(wrong).toEqual([]);
  });

  test("has English in which no word of the other language is left", () => {
    const wrong = entries().filter(([, , english]) =>
      /[ñ¿¡àèéêëïîûùçœáíóú]/iu.test(
        english.replace("Côte d'Ivoire", "").replace("travaux préparatoires", ""),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("is English that the texts, the thesaurus or questions use", async () => {
    const known = new Set(everydayEnglish.split(/\s+/).flatMap(termsOf));
    const { concepts } = await readShippedThesaurus();
    const labels = concepts.flatMap(({ prefLabel, altLabel }) => [
      prefLabel.en ?? "",
      ...(altLabel.en ?? []),
    ]);
    const register = await readShippedRegister();
    const texts = [
      ...(await readShippedDocuments()).map(({ text }) => text),
      ...labels,
      ...register.instruments.flatMap((instrument) => register.namesOf(instrument)),
    ];
    for (const term of texts.flatMap(termsOf)) known.add(term);
    const countries = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    for (const [first, second] of pairs()) {
      for (const term of termsOf(countries.of(first + second) ?? "")) known.add(term);
    }
    const unknown = entries().filter(([, , english]) => termsOf(english).some((term) => !known.has(term)));
    expect(unknown.map(([language, phrase, english]) => `${language} ${phrase}: ${english}`)).toEqual([]);
  });

  test("knows the words of which questions are built", () => {
    const frames = {
      fr: [
        "quel article",
        "depuis quand",
        "combien de pays",
        "qui peut adhérer",
        "c'est quoi",
        "avant quelle date",
        "chez nous",
      ],
      es: [
        "qué artículo",
        "desde cuándo",
        "cuántos países",
        "quién puede adherirse",
        "qué es",
        "antes de qué fecha",
        "en mi país",
      ],
    };
    for (const phrase of frames.fr) expect(glossary.fr).toHaveProperty([phrase]);
    for (const phrase of frames.es.slice(0, -1)) expect(glossary.es).toHaveProperty([phrase]);
  });

  test("knows nearly all function words of both languages", () => {
    const spoken = {
      fr: "le la les un une des du de au aux et ou mais dans en par pour sur avec sans que qui quoi ce cette ces il elle ils on",
      es: "el la los las un una de del al y o pero en por para con sin que quien este esta estos no se su sus lo es son hay",
    };
    for (const language of glossedLanguages) {
      for (const word of spoken[language].split(" ")) expect(glossary[language]).toHaveProperty([word]);
    }
    expect(isStopWord(foldWord("où"))).toBe(true);
  });
});

function pairs(): readonly (readonly [string, string])[] {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
  return letters.flatMap((first) => letters.map((second) => [first, second] as const));
}

/** English that stands in questions and in no text. */
const everydayEnglish = `
  asia america england scotland london moscow warsaw turkey republic latin czech belgian brazilian canadian moroccan japanese swiss danish
  argentinian chilean colombian mexican peruvian brother sister husband wife daughter colleague classmate stranger student church camp holiday
  backwards behalf total low fifty hundred sixteen seventeen nineteen song cup tomorrow yesterday rental win remain silent shelter humiliate
  infiltrate local despite bad weather mock neutrality void necessarily oral forget sometimes perhaps rain poem near presence nearly
  something recent recipe retroactive satellite century spectrum mine seduce robot exactly warning newest`;
