import { describe, expect, test } from "vitest";
import { formatPinpoint } from "../../src/domain/pinpoint.ts";
import { ingestSource } from "../../src/ingest/ingest-source.ts";
import { createLinker } from "../../src/references/linker.ts";
import { shippedRegister } from "./shared-corpus.ts";
import { sourceOf } from "./sources.ts";

/** Texts of the kinds that libraries and news sites have, in other forms and languages than those that the readers were built on. */
async function ingest(text: string) {
  const ingested = await ingestSource(sourceOf("a.txt", text), { linker: createLinker(shippedRegister) });
  if ("skipped" in ingested) throw new Error(ingested.skipped.reason);
  const { document, passages } = ingested;
  return {
    facts: [document.kind, document.language, document.asOf, document.published],
    passages: passages.map(({ headings, text: words, mentions, subject }) => ({
      under: headings.join(" > "),
      words,
      subject,
      articles: mentions.flatMap(({ pinpoints }) =>
        pinpoints.filter(({ article }) => article).map(formatPinpoint),
      ),
    })),
  };
}

describe("ingestSource", () => {
  test("reads a guide broken to a width, with dashes and numbers", async () => {
    const { facts, passages } = await ingest(`LAW OF THE NETWORKS: A RESEARCH GUIDE
=====================================

Treaties

 - Convention on Cybercrime (2001)

   This treaty is the oldest of its kind, and many states have joined it
   since. Article 2 of the treaty is about access to computers by people
   who have no right to it. The list of parties is as of March 2023 here.
     1. Citation: E.T.S. 185
     2. Explanatory report

 - Convention on the Rights of the Child (1989)
   Article 34 protects children.
`);
    expect(facts).toEqual(["guide", "en", "2023-03", null]);
    expect(passages.map(({ under, subject, articles }) => [under, subject, articles])).toEqual([
      ["Treaties > Convention on Cybercrime (2001)", "budapest", ["budapest 2"]],
      ["Treaties > Convention on the Rights of the Child (1989)", "crc", ["crc 34"]],
    ]);
    expect(passages[0]?.words.split("\n\n")).toEqual([
      expect.stringMatching(/^This treaty .* here\.$/),
      "1. Citation: E.T.S. 185",
      "2. Explanatory report",
    ]);
  });

  test("reads a guide in French that lost its indentation", async () => {
    const { facts, passages } = await ingest(`Guide de recherche sur la cybercriminalité

Les traités du Conseil de l’Europe

• Convention sur la cybercriminalité (2001)
Cette convention est le premier traité sur les infractions commises au moyen des réseaux.
- Texte intégral
- Rapport explicatif
• Convention de Lanzarote (2007)
L’article 23 de cette convention vise la sollicitation d’enfants à des fins sexuelles.

En savoir plus
`);
    expect(facts.slice(0, 2)).toEqual(["guide", "fr"]);
    expect(passages.map(({ under }) => under.split(" > ")[1])).toEqual([
      "Convention sur la cybercriminalité (2001)",
      "Convention de Lanzarote (2007)",
    ]);
    expect(passages[0]?.words).toMatch(/réseaux\.\n\nTexte intégral\n\nRapport explicatif$/);
    expect(passages[1]?.words).not.toContain("savoir");
  });

  test("reads a news text in Spanish with credits, captions and links", async () => {
    const { facts, passages } = await ingest(`La ONU negocia un tratado sobre la ciberdelincuencia

Publicado el 4 de abril de 2022

Los Estados comenzaron en Nueva York las negociaciones sobre un tratado de la ONU contra los delitos informáticos.

Vista de la sala
Foto: Nombre Apellido/EFE
Los delegados escuchan a la presidenta del comité en la primera sesión, en Nueva York.

“Es un paso importante para todos”, dijo la presidenta. Leer más aquí.

Últimas noticias

Otra noticia
`);
    expect(facts).toEqual(["news", "es", null, "2022-04-04"]);
    expect(passages.map(({ words }) => words.split(" ").slice(0, 2).join(" "))).toEqual([
      "Publicado el",
      "Los Estados",
      "Los delegados",
      "“Es un",
    ]);
    expect(passages.at(-1)?.words).toMatch(/presidenta\.$/);
  });

  test("reads the plain text of a treaty by its articles", async () => {
    const text = `Convention on Testing

The States Parties to this Convention have agreed as follows:

CHAPTER I

Article 1
Use of terms

For the purposes of this Convention, a test is a test.

Article 2
Duties
1. Each Party shall test.
2. Each Party shall report under Article 1.

Article 3. Final clauses

This Convention is open to all.
`;
    const { facts, passages } = await ingest(text);
    expect(facts[0]).toBe("treaty");
    expect(passages.map(({ under }) => under)).toEqual([
      "",
      "CHAPTER I > Article 1 > Use of terms",
      "CHAPTER I > Article 2 > Duties",
      "CHAPTER I > Article 3. Final clauses",
    ]);
  });
});
