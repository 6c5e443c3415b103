import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/text/language.ts";

describe("detectLanguage tells the language of a question", () => {
  test.each([
    "which treaty bans child pornography",
    "When did the Convention enter into force?",
    "who can join",
    "Is sexting a crime in Europe?",
    "don't states have to cooperate",
    "tell me about article 9",
  ])("in English: %j", (text) => {
    expect(detectLanguage(text)).toBe("en");
  });

  test.each([
    "quel traité interdit la pédopornographie",
    "Quand la Convention est-elle entrée en vigueur ?",
    "qui peut adhérer à la convention",
    "Le piratage est-il un délit ?",
    "qu'est-ce que l'article 9",
    "combien de pays",
  ])("in French: %j", (text) => {
    expect(detectLanguage(text)).toBe("fr");
  });

  test.each([
    "qué tratado prohíbe la pornografía infantil",
    "¿Cuándo entró en vigor el Convenio?",
    "quien puede adherirse al convenio",
    "¿Es delito el acoso?",
    "que dice el articulo 9",
    "cuantos paises lo ratificaron",
  ])("in Spanish: %j", (text) => {
    expect(detectLanguage(text)).toBe("es");
  });

  test.each(["", "???", "UNTOC", "34", "Budapest", "条约", "договор", "asdf", "\u200B"])(
    "and decides nothing by %j",
    (text) => {
      expect(detectLanguage(text)).toBeNull();
    },
  );

  test("the same for composed and decomposed accents", () => {
    for (const text of ["¿Cuándo entró?", "pédopornographie où", "niños"]) {
      expect(detectLanguage(text.normalize("NFD"))).toBe(detectLanguage(text));
    }
  });

  test("by the beginning of a long text, in no time", () => {
    const text = `${"The treaty is in force. ".repeat(300)}${"Le traité est en vigueur. ".repeat(100_000)}`;
    const start = process.cpuUsage().user;
    expect(detectLanguage(text)).toBe("en");
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(200);
  });
});
