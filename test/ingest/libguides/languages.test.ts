import { describe, expect, test } from "vitest";
import { createGuideFormat } from "../../../src/ingest/libguides/guide-format.ts";
import { readDocument } from "../../../src/ingest/read-document.ts";
import { asset, box, guide, link, page } from "./sample-export.ts";

const source = { publisher: "Biblioteca de Derecho", domain: "guias.example.es" };

/** A guide as the document that it becomes. */
function read(xml: string) {
  const format = createGuideFormat({ id: "5", source, leftOut: new Set() });
  const bytes = Buffer.from(xml);
  return readDocument({
    id: "libguides-5",
    folder: "corpus",
    file: "export.xml#5",
    format,
    hash: "0".repeat(64),
    declared: {},
    read: async () => bytes,
  });
}

describe("a guide in another language", () => {
  test("is known to be in French", async () => {
    const html =
      "<p>La Convention sur la cybercriminalit&eacute; a &eacute;t&eacute; ouverte &agrave; la signature &agrave; Budapest le 23 novembre 2001.</p><p>L’article 2 porte sur l’acc&egrave;s ill&eacute;gal aux syst&egrave;mes informatiques.</p>";
    const document = await read(
      guide(5, [page(50, [box(500, [asset(html)], { name: "Conseil de l’Europe" })])], {
        name: "Le droit de la cybercriminalité",
      }),
    );
    expect(document).toMatchObject({
      language: "fr",
      kind: "guide",
      title: "Le droit de la cybercriminalité",
      asOf: "2024-03-05",
      publisher: "Biblioteca de Derecho",
    });
    expect(document.text).toContain("L’article 2 porte sur l’accès illégal aux systèmes informatiques.");
  });

  test("is known to be in Spanish, and declared facts go before its own", async () => {
    const html =
      "<p>El artículo 4 del Convenio obliga a los Estados a tipificar la interferencia en los datos de los sistemas.</p>";
    const xml = guide(5, [page(50, [box(500, [asset(html)])])], { name: "Guía de ciberdelincuencia" });
    expect((await read(xml)).language).toBe("es");
    const format = createGuideFormat({ id: "5", source, leftOut: new Set() });
    const bytes = Buffer.from(xml);
    const declared = { publisher: "Otra biblioteca", asOf: "2020" };
    const document = await readDocument({
      id: "x",
      folder: "corpus",
      file: "export.xml#5",
      format,
      hash: "",
      declared,
      read: async () => bytes,
    });
    expect(document).toMatchObject({
      publisher: "Otra biblioteca",
      asOf: "2020",
      title: "Guía de ciberdelincuencia",
    });
  });

  test("has its blocks under the page, the box and the entry that they stand under", async () => {
    const links = [link("Oficina de Tratados", "https://www.coe.int/", "<p>Publica las firmas.</p>")];
    const { text, blocks } = await read(
      guide(5, [page(50, [box(500, links, { name: "Enlaces" })], { name: "Tratados" })]),
    );
    const pathOf = (position: number | null): readonly string[] => {
      const block = position === null ? undefined : blocks[position];
      return block ? [...pathOf(block.parent), text.slice(block.span.start, block.span.end)] : [];
    };
    expect(pathOf(blocks.length - 1)).toEqual([
      "Guide 5",
      "Tratados",
      "Enlaces",
      "Oficina de Tratados",
      "https://www.coe.int/",
    ]);
    expect(blocks.at(-1)?.locator?.url).toBe("https://guias.example.es/c.php?g=5&p=50#s-lg-box-500");
  });

  test("without words is no document", async () => {
    await expect(read(guide(5, [], { name: "" }))).rejects.toMatchObject({ code: "text_invalid" });
  });
});
