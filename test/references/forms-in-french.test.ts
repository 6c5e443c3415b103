import { describe, expect, test } from "vitest";
import { formsRegister } from "./forms-register.ts";
import { linkingBy } from "./linking.ts";

const { pinpoints } = linkingBy(formsRegister);

/** The places of a text that is about the Budapest Convention, without its name. */
const places = (text: string): string => pinpoints(text, "budapest").join(" ").replaceAll("budapest ", "");

describe("link reads places in French", () => {
  test.each([
    ["l'article 2", "2"],
    ["L’article 2", "2"],
    ["ARTICLE 2", "2"],
    ["art. 2", "2"],
    ["l'article premier", "1"],
    ["l'article 1er", "1"],
    ["l'art. 1er, al. 2", "1(2)"],
    ["les articles 2 à 6", "2 3 4 5 6"],
    ["les articles 2 à 6 et 9(2)", "2 3 4 5 6 9(2)"],
    ["les articles 2, 3 et 5", "2 3 5"],
    ["les articles 2 ou 3", "2 3"],
    ["les articles 2 et 3 ainsi que l'article 5", "2 3 5"],
    ["art. 16-17", "16 17"],
    ["l'article 2 bis", "2 bis"],
    ["l'article 2 ter, paragraphe 1", "2 ter(1)"],
    ["l'article IV", "4"],
    ["l'article 9, paragraphe 1", "9(1)"],
    ["l'article 9, paragraphes 1 et 2", "9(1) 9(2)"],
    ["l'article 9, paragraphes 1 à 3", "9(1) 9(2) 9(3)"],
    ["l'article 9, par. 1", "9(1)"],
    ["l'article 9 § 1", "9(1)"],
    ["l'article 9, § 1er", "9(1)"],
    ["l'article 9, paragraphe 1er, b)", "9(1)"],
    ["article 38 § 1 d)", "38(1)(d)"],
    ["l'article 9 §§ 1 et 2", "9(1) 9(2)"],
    ["l'article 9, paragraphe 1 a)", "9(1)(a)"],
    ["l'article 9, paragraphe 1, alinéa b)", "9(1)(b)"],
    ["l'article 9, paragraphe 1, sous b)", "9(1)(b)"],
    ["l'article 9, paragraphe 1, point b)", "9(1)(b)"],
    ["l'article 9, paragraphe 1, lettre b", "9(1)(b)"],
    ["l'article 9, premier alinéa", "9(1)"],
    ["l'article 9, alinéa premier", "9(1)"],
    ["l'article 9, deuxième alinéa", "9(2)"],
    ["l'article 9, paragraphe 1, premier alinéa, point a)", "9(1)(1)(a)"],
    ["l'article 9(1)(a)", "9(1)(a)"],
    ["l'article 9.1.a", "9(1)(a)"],
    ["l'article 3, paragraphe 1 a), b) et d)", "3(1)(a) 3(1)(b) 3(1)(d)"],
    ["le paragraphe 1 de l'article 9", "9(1)"],
    ["les paragraphes 1 et 2 de l’article 9", "9(1) 9(2)"],
    ["l'alinéa b) du paragraphe 1 de l'article 9", "9(1)(b)"],
    ["le premier alinéa de l'article 9", "9(1)"],
    ["l'article 9 de la présente Convention, paragraphe 2", "9 9(2)"],
    ["les premier et deuxième alinéas de l'article 9", "9(1) 9(2)"],
    ["le point c) de l'article 14, paragraphe 2", "14(2)(c)"],
    ["l'article 9 et le paragraphe 2 du même article", "9 9(2)"],
    ["l'article 9 et le paragraphe 2 dudit article", "9 9(2)"],
    ["le préambule", "preamble"],
    ["Préambule, considérant 5", "preamble(5)"],
    ["le considérant 5", "preamble(5)"],
    ["les considérants 5 et 6", "preamble(5) preamble(6)"],
    ["le cinquième considérant du préambule", "preamble(5)"],
    ["l'alinéa 5 du préambule", "preamble(5)"],
    ["Annexe II, par. 4", "annex ii(4)"],
    ["l'Annexe II", "annex ii"],
    ["le paragraphe 4 de l'Annexe II", "annex ii(4)"],
    ["l'article 3 de l'Annexe II", "annex ii(3)"],
    ["les articles 2 à 5 de la présente Convention", "2 3 4 5"],
    ["l'article 12, paragraphe 1, de la Convention", "12(1)"],
  ])("%j as %s", (text, expected) => {
    expect(places(text)).toBe(expected);
  });

  test.each([
    "l'article 3 commun",
    "l'article 3 commun aux Conventions de Genève",
    "les articles de presse",
    "la règle 4",
    "l'article 323-1 du code pénal",
    "les articles 323-1 à 323-7 du code pénal",
    "l'article 5 du code pénal",
    "section 5",
    "paragraphe 13",
    "le premier alinéa",
    "le présent article",
    "l'annexe",
  ])("and none in %j", (text) => {
    expect(places(text)).toBe("");
  });
});

describe("link reads names and pointers in French", () => {
  test.each<[string, string[], string]>([
    ["la Convention de Budapest", [], "budapest"],
    ["la Convention sur la cybercriminalité", [], "budapest"],
    ["la Convention relative aux droits de l’enfant", [], "crc"],
    ["l'article 34 de la CRC", [], "crc 34"],
    ["la présente Convention", ["crc"], "crc"],
    ["cette Convention", ["crc"], "crc"],
    ["le présent Protocole", ["opsc"], "opsc"],
    ["ladite Convention", ["opsc"], "crc"],
    ["la même convention", ["crc"], "crc"],
    ["La Convention de Budapest le dit. L'article 5 de la même convention aussi.", [], "budapest budapest 5"],
    ["La Convention de Budapest le dit ; ibid., art. 5.", [], "budapest budapest 5"],
    ["les dispositions de la Convention", ["opsc"], "crc"],
    ["l'article 3 du Protocole à la Convention", ["opsc"], "opsc 3 crc"],
    ["l'article 4 du règlement", ["gdpr"], "gdpr 4"],
    ["la présente directive", ["eu-2013-40"], "eu-2013-40"],
    ["la présente décision-cadre", ["eu-2005-222-jha"], "eu-2005-222-jha"],
  ])("%j under %j as %s", (text, subjects, expected) => {
    expect(pinpoints(text, ...subjects).join(" ")).toBe(expected);
  });
});
