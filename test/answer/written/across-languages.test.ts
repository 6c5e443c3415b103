import { beforeAll, describe, expect, test } from "vitest";
import { readShippedSources, type ShippedSources } from "./shipped-sources.ts";

let sources: ShippedSources;
beforeAll(async () => {
  sources = await readShippedSources();
});

const force = "The Smuggling of Migrants Protocol entered into force on 28 January 2004.";
const extradition = "Extradition is covered by Article 24 of the Budapest Convention.";
const viewing =
  "No article of the OPSC punishes merely viewing or accessing child pornography, unlike Article 20(1)(f) of the Lanzarote Convention and Article 14(1)(b) of the UN Convention against Cybercrime.";
const reservation =
  "A State can withdraw a reservation at any time under Article 48 of the Lanzarote Convention.";
const offering =
  "Article 9(1)(b) of the Budapest Convention punishes offering child pornography or making it available through a computer system.";
const cooperation =
  "Article 23 of the Budapest Convention obliges the parties to the widest possible cooperation in criminal investigations.";

function verify(language: string, quote: string, text: string): string {
  return sources.verify({ text, sources: [1], quote }, sources.around(quote), language).kind;
}

describe("verification of a sentence in another language than its source", () => {
  test.each([
    [
      "fr",
      force,
      "Le Protocole contre le trafic illicite de migrants est entré en vigueur le 28 janvier 2004.",
    ],
    ["fr", extradition, "L'article 24 de la Convention de Budapest porte sur l'extradition."],
    ["es", extradition, "El artículo 24 del Convenio de Budapest trata de la extradición."],
    [
      "fr",
      viewing,
      "Aucun article de l'OPSC ne punit le simple fait de consulter de la pornographie enfantine.",
    ],
    [
      "fr",
      reservation,
      "Un État peut retirer une réserve à tout moment en vertu de l'article 48 de la Convention de Lanzarote.",
    ],
    [
      "es",
      offering,
      "El artículo 9(1)(b) del Convenio de Budapest castiga ofrecer pornografía infantil por medio de un sistema informático.",
    ],
    [
      "fr",
      cooperation,
      "L'article 23 de la Convention de Budapest oblige les parties à coopérer le plus largement possible dans les enquêtes pénales.",
    ],
  ])("keeps what the source says, in %s: %s", (language, quote, text) => {
    expect(verify(language, quote, text)).toBe("verified");
  });

  test.each([
    [
      "fr",
      "date",
      force,
      "Le Protocole contre le trafic illicite de migrants est entré en vigueur le 28 janvier 2005.",
    ],
    ["fr", "article", extradition, "L'article 25 de la Convention de Budapest porte sur l'extradition."],
    [
      "fr",
      "denial",
      extradition,
      "L'article 24 de la Convention de Budapest ne traite pas de l'extradition.",
    ],
    ["es", "treaty", extradition, "El artículo 24 del Convenio de Lanzarote trata de la extradición."],
    [
      "fr",
      "duty",
      reservation,
      "Un État doit retirer une réserve en vertu de l'article 48 de la Convention de Lanzarote.",
    ],
    [
      "es",
      "denial",
      offering,
      "El artículo 9(1)(b) del Convenio de Budapest no castiga ofrecer pornografía infantil.",
    ],
    [
      "fr",
      "permission",
      cooperation,
      "L'article 23 de la Convention de Budapest permet aux parties de coopérer dans les enquêtes pénales.",
    ],
    [
      "fr",
      "matter",
      extradition,
      "L'article 24 de la Convention de Budapest porte sur la torture et les pirates.",
    ],
    ["fr", "language", extradition, "Article 24 of the Budapest Convention covers extradition."],
    ["en", "language", extradition, "L'article 24 de la Convention de Budapest porte sur l'extradition."],
  ])("drops in %s a wrong %s", (language, _, quote, text) => {
    expect(verify(language, quote, text)).toBe("failed");
  });
});
