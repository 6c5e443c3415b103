import { describe, expect, test } from "vitest";
import { linkingBy } from "./linking.ts";
import { sampleRegister } from "./sample-register.ts";

const { mentions, open, pinpoints } = linkingBy(sampleRegister);

describe("link reads Spanish", () => {
  test.each([
    ["el artículo 34 de la Convención sobre los Derechos del Niño", "crc 34"],
    ["EL ARTÍCULO 34 DE LA CONVENCIÓN SOBRE LOS DERECHOS DEL NIÑO", "crc 34"],
    ["el articulo 34 de la convencion sobre los derechos del nino", "crc 34"],
    ["los artículos 2 a 4 del Convenio de Budapest", "budapest 2 budapest 3 budapest 4"],
    ["los artículos 2 al 4 del Convenio de Budapest", "budapest 2 budapest 3 budapest 4"],
    ["los artículos 2, 3 y 9 del Convenio de Budapest", "budapest 2 budapest 3 budapest 9"],
    ["los artículos 7 u 8 del Convenio de Budapest", "budapest 7 budapest 8"],
    ["el artículo 9, apartado 1, letra a), del Convenio de Budapest", "budapest 9(1)(a)"],
    ["el artículo 9, párrafo 2, del Convenio de Budapest", "budapest 9(2)"],
    ["el artículo 9, inciso b), del Convenio de Budapest", "budapest 9(b)"],
    ["el párrafo 2 del artículo 9 del Convenio de Budapest", "budapest 9(2)"],
    ["la letra b) del apartado 1 del artículo 9 del Convenio de Budapest", "budapest 9(1)(b)"],
    ["el preámbulo de la Convención sobre los Derechos del Niño", "crc preamble"],
    ["Convenio de Budapest, artículo 9", "budapest 9"],
    ["el Convenio de Budapest (art. 9)", "budapest 9"],
    ["art. 9.1.a) del Convenio de Budapest", "budapest 9(1)(a)"],
    ["la resolución 74/247", "unga-74-247"],
    ["¿Qué dice el artículo 34 de la Convención sobre los Derechos del Niño?", "crc 34"],
  ])("in %j", (text, expected) => {
    expect(pinpoints(text).join(" ")).toBe(expected);
    expect(open(text)).toEqual([]);
  });

  test.each<[string, string[], string]>([
    ["El artículo 34 de la presente Convención", ["crc"], "crc 34"],
    ["el artículo 34 de esta Convención", ["crc"], "crc 34"],
    ["el artículo 34 de dicha Convención", ["crc"], "crc 34"],
    ["el artículo 4 del presente Protocolo", ["opsc"], "opsc 4"],
    ["el artículo 4 de este Protocolo", ["opsc"], "opsc 4"],
    ["el artículo 34 de la Convención y el artículo 4 del Protocolo", ["opsc"], "crc 34 opsc 4"],
    ["la Convención de 1989", [], "crc"],
    ["la Convención de 20 de noviembre de 1989", [], "crc"],
    ["El tratado lo prohíbe (artículo 20).", ["lanzarote"], "lanzarote lanzarote 20"],
  ])("in %j under %j", (text, subjects, expected) => {
    expect(pinpoints(text, ...subjects).join(" ")).toBe(expected);
  });

  test.each([
    "la Convención Americana sobre Derechos Humanos",
    "el Convenio Europeo de Derechos Humanos",
    "la Convención de Viena sobre el Derecho de los Tratados",
    "la Convención contra la Tortura",
    "los artículos de prensa",
    "el artículo que leí",
    "firmado en Budapest el 23 de noviembre de 2001",
    "la ciudad de Lanzarote",
  ])("names nothing of ours in %j", (text) => {
    expect([...mentions(text, "crc"), ...open(text, "crc")]).toEqual([]);
  });
});
