import { expect, test } from "vitest";
import { detectLanguage } from "../../src/text/language.ts";

test.each([
  ["is hacking illegal?", "en"],
  ["What does article 34 say?", "en"],
  ["Who signed?", "en"],
  ["Que dit l'article 34 ?", "fr"],
  ["Quand la convention est-elle entrée en vigueur ?", "fr"],
  ["Quels enfants sont protégés ?", "fr"],
  ["¿Qué dice el artículo 34?", "es"],
  ["que es el grooming", "es"],
  ["Los niños tienen derechos", "es"],
  ["ETS 224", null],
  ["xyz", null],
  ["", null],
  ["😀 ???", null],
])("detectLanguage tells %j", (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

test("detectLanguage decides by the greater part of a mixed text", () => {
  expect(detectLanguage("The treaty speaks of « droits » and of the duties of the States.")).toBe("en");
});
