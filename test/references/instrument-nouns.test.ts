import { describe, expect, test } from "vitest";
import {
  findInstrumentNoun,
  isBodyNoun,
  isLegalTextNoun,
  isRegionalAdjective,
} from "../../src/references/instrument-nouns.ts";
import { foldWord } from "../../src/text/words.ts";

describe("findInstrumentNoun", () => {
  test.each<[string, string[]]>([
    ["Convention", ["treaty"]],
    ["Convención", ["treaty"]],
    ["Convenio", ["treaty"]],
    ["Protocole", ["protocol"]],
    ["Traité", ["treaty", "protocol"]],
    ["Tratado", ["treaty", "protocol"]],
    ["Accord", ["treaty"]],
    ["Résolution", ["resolution"]],
    ["Directiva", ["directive"]],
    ["Règlement", ["regulation"]],
  ])("knows %s", (word, kinds) => {
    expect(findInstrumentNoun(foldWord(word))?.kinds).toEqual(kinds);
  });

  test.each(["conventions", "conventional", "statute", "guide", "", "constructor"])("knows no %j", (word) => {
    expect(findInstrumentNoun(word)).toBeUndefined();
  });

  test("gives one noun for the words of the three languages that mean the same", () => {
    expect(findInstrumentNoun("protocolo")).toBe(findInstrumentNoun("protocol"));
    expect(findInstrumentNoun("convenio")).not.toBe(findInstrumentNoun("tratado"));
  });
});

test("isLegalTextNoun holds what has articles, in the register or not", () => {
  expect(
    ["charter", "Statut", "Código", "Ley", "Constitution", "treaty"].map(foldWord).map(isLegalTextNoun),
  ).toEqual(Array.from({ length: 6 }, () => true));
  expect(["committee", "party", "article", "lawyer", "toString"].some(isLegalTextNoun)).toBe(false);
});

test("isBodyNoun holds the bodies of treaties and no treaties", () => {
  const bodies = ["Committee", "Comité", "Secretaría", "Secrétariat", "Conference", "Bureau"];
  expect(bodies.map(foldWord).every(isBodyNoun)).toBe(true);
  expect(["convention", "party", "commitment", "art"].some(isBodyNoun)).toBe(false);
});

test("isRegionalAdjective holds adjectives in each gender, and no content of titles", () => {
  expect(
    ["européenne", "Europeo", "Americana", "interamericana"].map(foldWord).every(isRegionalAdjective),
  ).toBe(true);
  expect(["relative", "children", "additionnel", "europe"].some(isRegionalAdjective)).toBe(false);
});
