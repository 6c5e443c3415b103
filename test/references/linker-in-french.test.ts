import { describe, expect, test } from "vitest";
import { linkingBy } from "./linking.ts";
import { sampleRegister } from "./sample-register.ts";

const { mentions, open, pinpoints } = linkingBy(sampleRegister);

describe("link reads French", () => {
  test.each([
    ["l’article 34 de la Convention relative aux droits de l’enfant", "crc 34"],
    ["L'ARTICLE 34 DE LA CONVENTION RELATIVE AUX DROITS DE L'ENFANT", "crc 34"],
    ["les articles 2 à 4 de la Convention sur la cybercriminalité", "budapest 2 budapest 3 budapest 4"],
    ["les articles 2, 3 et 9 de la Convention sur la cybercriminalité", "budapest 2 budapest 3 budapest 9"],
    ["l'article 9, paragraphe 1, alinéa a), de la Convention sur la cybercriminalité", "budapest 9(1)(a)"],
    ["l'article 9 § 2 de la Convention sur la cybercriminalité", "budapest 9(2)"],
    ["l'article 9, al. 2, de la Convention sur la cybercriminalité", "budapest 9(2)"],
    ["l'article 9, lettre b, de la Convention sur la cybercriminalité", "budapest 9(b)"],
    ["le paragraphe 2 de l'article 9 de la Convention sur la cybercriminalité", "budapest 9(2)"],
    ["le préambule de la Convention relative aux droits de l'enfant", "crc preamble"],
    ["art. 34 CRC", "crc 34"],
    ["Convention relative aux droits de l’enfant, article 34", "crc 34"],
    ["la Convention relative aux droits de l’enfant (article 34)", "crc 34"],
    ["STCE n° 201", "lanzarote"],
    ["STE no 185", "budapest"],
    ["(STE nº 185)", "budapest"],
    ["la résolution 74/247", "unga-74-247"],
    ["Que dit l'article 12 de la convention relative aux droits de l'enfant ?", "crc 12"],
  ])("in %j", (text, expected) => {
    expect(pinpoints(text).join(" ")).toBe(expected);
    expect(open(text)).toEqual([]);
  });

  test.each<[string, string[], string]>([
    ["L'article 34 de la présente Convention", ["crc"], "crc 34"],
    ["l'article 34 de cette Convention", ["crc"], "crc 34"],
    ["l'article 4 du présent Protocole", ["opsc"], "opsc 4"],
    ["l'article 4 dudit Protocole", ["opsc"], "opsc 4"],
    ["l'article 34 de ladite Convention", ["crc"], "crc 34"],
    ["l'article 34 de la Convention et l'article 4 du Protocole", ["opsc"], "crc 34 opsc 4"],
    ["la Convention de 1989", [], "crc"],
    ["la Convention du 20 novembre 1989", [], "crc"],
    ["l'article 34", ["crc"], "crc 34"],
    ["Le traité interdit cela (article 20).", ["lanzarote"], "lanzarote lanzarote 20"],
    ["l'accord", ["unga-74-247"], ""],
  ])("in %j under %j", (text, subjects, expected) => {
    expect(pinpoints(text, ...subjects).join(" ")).toBe(expected);
  });

  test.each([
    "la Convention européenne des droits de l'homme",
    "la Convention de Vienne sur le droit des traités",
    "la Convention contre la torture",
    "la Convention internationale contre le terrorisme",
    "une convention sur le sujet reste à négocier",
    "les articles de presse",
    "l'article que j'ai lu",
    "signée à Budapest le 23 novembre 2001",
    "ouvert à Lanzarote",
  ])("names nothing of ours in %j", (text) => {
    expect([...mentions(text, "crc"), ...open(text, "crc")]).toEqual([]);
  });
});
