import { describe, expect, test } from "vitest";
import { formsRegister } from "./forms-register.ts";
import { linkingBy } from "./linking.ts";

const { pinpoints } = linkingBy(formsRegister);

/** The places of a text that is about the Budapest Convention, without its name. */
const places = (text: string): string => pinpoints(text, "budapest").join(" ").replaceAll("budapest ", "");

describe("link reads places in Spanish", () => {
  test.each([
    ["el artículo 2", "2"],
    ["el articulo 2", "2"],
    ["ARTÍCULO 2", "2"],
    ["art. 2", "2"],
    ["el artículo 1.º", "1"],
    ["el artículo 1°", "1"],
    ["los artículos 2.º a 4.º", "2 3 4"],
    ["el artículo 3, apdo. 1, letra c)", "3(1)(c)"],
    ["el artículo 3, numeral 1, literal c)", "3(1)(c)"],
    ["el literal c) del numeral 1 del artículo 3", "3(1)(c)"],
    ["el artículo 3, fracción IV", "3(iv)"],
    ["el artículo primero", "1"],
    ["los artículos primero y segundo", "1 2"],
    ["los artículos 2 a 6", "2 3 4 5 6"],
    ["los artículos 2 al 6 y 9(2)", "2 3 4 5 6 9(2)"],
    ["los artículos 2, 3 y 5", "2 3 5"],
    ["los artículos 7 u 8", "7 8"],
    ["arts. 16-17", "16 17"],
    ["el artículo 2 bis", "2 bis"],
    ["el artículo IV", "4"],
    ["artículo 4, inciso c)", "4(c)"],
    ["el artículo 4, incisos a) y b)", "4(a) 4(b)"],
    ["el artículo 9, apartado 1", "9(1)"],
    ["el artículo 9, apartados 1 y 2", "9(1) 9(2)"],
    ["el artículo 9, párrafo 1", "9(1)"],
    ["el artículo 9, párrafos 1 a 3", "9(1) 9(2) 9(3)"],
    ["el artículo 9, párr. 1", "9(1)"],
    ["el artículo 9, apartado 1, letra b)", "9(1)(b)"],
    ["el artículo 9, apartado 1 b)", "9(1)(b)"],
    ["el artículo 9, párrafo primero", "9(1)"],
    ["el artículo 9, primer párrafo", "9(1)"],
    ["el artículo 9, apartado 1, párrafo segundo, letra a)", "9(1)(2)(a)"],
    ["el artículo 9.1", "9(1)"],
    ["art. 9.1.a)", "9(1)(a)"],
    ["el artículo 9 § 1", "9(1)"],
    ["el párrafo 1 del artículo 9", "9(1)"],
    ["los párrafos 1 y 2 del artículo 9", "9(1) 9(2)"],
    ["la letra b) del apartado 1 del artículo 9", "9(1)(b)"],
    ["el inciso b) del párrafo 1 del artículo 9", "9(1)(b)"],
    ["el primer párrafo del artículo 9", "9(1)"],
    ["el párrafo segundo del artículo 9", "9(2)"],
    ["el artículo 9 y el párrafo 2 de dicho artículo", "9 9(2)"],
    ["el artículo 9 y el párrafo 2 del mismo artículo", "9 9(2)"],
    ["el Preámbulo", "preamble"],
    ["Preámbulo, considerando 5", "preamble(5)"],
    ["el considerando 5", "preamble(5)"],
    ["los considerandos 5 y 6", "preamble(5) preamble(6)"],
    ["el quinto considerando del preámbulo", "preamble(5)"],
    ["el párrafo 5 del preámbulo", "preamble(5)"],
    ["Anexo II, párr. 4", "annex ii(4)"],
    ["el Anexo II", "annex ii"],
    ["el párrafo 4 del Anexo II", "annex ii(4)"],
    ["el artículo 3 del Anexo II", "annex ii(3)"],
    ["los artículos 2 a 5 del presente Convenio", "2 3 4 5"],
    ["el artículo 12, párrafo 1, del Convenio", "12(1)"],
  ])("%j as %s", (text, expected) => {
    expect(places(text)).toBe(expected);
  });

  test.each([
    "el artículo 3 común",
    "el artículo 3 común a los Convenios de Ginebra",
    "los artículos de prensa",
    "la regla 4",
    "el artículo 5 del código penal",
    "el artículo 197 bis del Código Penal",
    "sección 5",
    "el párrafo 13",
    "el primer párrafo",
    "el presente artículo",
    "el anexo",
  ])("and none in %j", (text) => {
    expect(places(text)).toBe("");
  });
});

describe("link reads names and pointers in Spanish", () => {
  test.each<[string, string[], string]>([
    ["el Convenio de Budapest", [], "budapest"],
    ["la Convención sobre los Derechos del Niño", [], "crc"],
    ["el artículo 34 de la CRC", [], "crc 34"],
    ["el presente Convenio", ["budapest"], "budapest"],
    ["esta Convención", ["crc"], "crc"],
    ["el presente Protocolo", ["opsc"], "opsc"],
    ["dicho Protocolo", ["opsc"], "opsc"],
    ["la citada Convención", ["opsc"], "crc"],
    ["el mismo tratado", ["crc"], "crc"],
    ["El Convenio de Budapest lo dice. El artículo 5 del mismo convenio también.", [], "budapest budapest 5"],
    ["El Convenio de Budapest lo dice; ibíd., art. 5.", [], "budapest budapest 5"],
    ["el artículo 4 del Reglamento", ["gdpr"], "gdpr 4"],
    ["la presente Directiva", ["eu-2013-40"], "eu-2013-40"],
    ["la presente Decisión marco", ["eu-2005-222-jha"], "eu-2005-222-jha"],
  ])("%j under %j as %s", (text, subjects, expected) => {
    expect(pinpoints(text, ...subjects).join(" ")).toBe(expected);
  });
});
