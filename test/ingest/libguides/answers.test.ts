import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { createServices } from "../../../src/compose.ts";
import { readConfig } from "../../../src/config.ts";
import { sliceSpan } from "../../../src/domain/span.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { asset, box, guide, libguides, link, page, plainGuide } from "./sample-export.ts";

function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));
}

const treaties = page(770, [
  box(
    7701,
    [
      asset(
        "<p>The <b>Budapest Convention</b> (ETS No. 185) was opened for signature on 23 November 2001.</p><ul><li>Article 2 requires states to make illegal access to computer systems an offence.</li><li>Article 9 covers child pornography.</li></ul>",
      ),
    ],
    { name: "Convention on Cybercrime" },
  ),
  box(
    7702,
    [
      link(
        "Treaty Office",
        "https://www.coe.int/treaties",
        "<p>The Treaty Office publishes the signatures of the Convention on Cybercrime.</p>",
      ),
    ],
    {
      name: "Where to look",
    },
  ),
]);

/** The service over files of a library, built. */
async function serve(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await temporaryFolder(
    Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`corpus/${name}`, bytes])),
  );
  const corpus = path.join(folder, "corpus");
  const services = await createServices({
    ...readConfig({}),
    corpus: [corpus],
    index: path.join(folder, "index"),
  });
  return { services, corpus };
}

describe("a library's export and its files, in one folder", () => {
  test("are answered from, with the address of the box and the page of the file", async () => {
    const { services } = await serve({
      "export.xml": libguides(guide(77, [treaties], { name: "Cybercrime Research Guide" })),
      "glance.pdf": fixture("formats/guide.libreoffice.pdf"),
    });
    const report = await services.buildIndex();
    expect(report).toMatchObject({ status: "built", skipped: [], documents: { added: 2 } });
    const answer = await services.ask(
      "Which article of the Budapest Convention makes illegal access an offence?",
      {},
    );
    expect(answer.status).toBe("answered");
    const place = answer.references.find(({ document }) => document.id === "libguides-77");
    expect(place?.locator).toEqual({
      page: null,
      url: "https://guides.example.edu/c.php?g=77&p=770#s-lg-box-7701",
    });
    expect(place?.headings).toEqual(["Page 770", "Convention on Cybercrime"]);
    expect(place?.document).toMatchObject({
      title: "Cybercrime Research Guide",
      publisher: "Example Law Library",
      url: "https://guides.example.edu/c.php?g=77",
      asOf: "2024-03-05",
    });
    const when = await services.ask(
      "When was the United Nations Convention against Cybercrime adopted by the General Assembly?",
      {},
    );
    const paged = when.references.find(({ document }) => document.id === "glance");
    expect(paged?.locator).toEqual({ page: "1", url: null });
    services.close();
  });

  test("have passages that are slices of their texts, each with the place at which it begins", async () => {
    const { services } = await serve({
      "export.xml": libguides(guide(77, [treaties])),
      "report.pdf": fixture("pdf/report.groff.pdf"),
    });
    const { passages } = await services.buildIndex();
    const generation = services.store.open();
    const all = generation.readPassages(Array.from({ length: passages }, (_, position) => position));
    for (const passage of all) {
      const document = generation.findDocument(passage.documentId);
      expect(sliceSpan(document?.text ?? "", passage.span)).toBe(passage.text);
      const isPaged = passage.documentId === "report";
      expect(passage.locator?.page ?? null).toEqual(isPaged ? expect.stringMatching(/^[123]$/) : null);
      expect(passage.locator?.url ?? null).toEqual(isPaged ? null : expect.stringMatching(/#s-lg-box-\d+$/));
    }
    expect(new Set(all.map(({ locator }) => locator?.page))).toEqual(new Set([null, "1", "2", "3"]));
    generation.close();
    services.close();
  });

  test("are built although some of them cannot be read, and the build says which and why", async () => {
    const { services } = await serve({
      "export.xml": `${libguides(plainGuide(1, "<p>The first guide has a sentence.</p>"), plainGuide(2, "<p>x</p>")).slice(0, -400)}`,
      "other.xml": "<feed><entry/></feed>",
      "scan.pdf": fixture("pdf/scan.reportlab.pdf"),
      "secret.pdf": fixture("pdf/encrypted.qpdf.pdf"),
      "fine.pdf": fixture("formats/convention.libreoffice.pdf"),
    });
    const report = await services.buildIndex();
    expect(report.documents.added).toBe(2);
    expect(report.skipped.map(({ file, reason }) => `${file}: ${reason.slice(0, 60)}`)).toEqual([
      expect.stringMatching(/^export\.xml#2: The guide export\.xml#2 is cut off/),
      expect.stringMatching(/^other\.xml: The file other\.xml is no LibGuides export/),
      expect.stringMatching(/^scan\.pdf: The PDF scan\.pdf has no text layer/),
      expect.stringMatching(/^secret\.pdf: The PDF secret\.pdf is encrypted/),
    ]);
    services.close();
  });

  test("are not read again while they do not change", async () => {
    const { services, corpus } = await serve({
      "export.xml": libguides(
        plainGuide(1, "<p>The first guide has a sentence.</p>"),
        plainGuide(2, "<p>The second.</p>"),
      ),
      "fine.pdf": fixture("formats/convention.libreoffice.pdf"),
    });
    const first = await services.buildIndex();
    expect(await services.buildIndex()).toMatchObject({ status: "unchanged", reused: first.passages });
    writeFileSync(
      path.join(corpus, "export.xml"),
      libguides(
        plainGuide(1, "<p>The first guide has a sentence.</p>"),
        plainGuide(2, "<p>The second, again.</p>"),
      ),
    );
    expect(await services.buildIndex()).toMatchObject({
      documents: { added: 0, changed: 1, unchanged: 2, removed: 0 },
      embedded: 1,
      reused: first.passages - 1,
    });
    writeFileSync(
      path.join(corpus, "export.xml"),
      libguides(plainGuide(1, "<p>The first guide has a sentence.</p>")),
    );
    expect(await services.buildIndex()).toMatchObject({
      documents: { unchanged: 2, removed: 1 },
      embedded: 0,
    });
    services.close();
  });

  test("a guide that is withdrawn is withdrawn from the answers", async () => {
    const xml = libguides(
      plainGuide(1, "<p>The first guide has a sentence.</p>"),
      plainGuide(2, "<p>A zebra crosses the harbour.</p>"),
    );
    const { services, corpus } = await serve({ "export.xml": xml });
    await services.buildIndex();
    const status = /(<id>2<\/id><name>Guide 2<\/name><status>)Published/;
    expect(xml).toMatch(status);
    writeFileSync(path.join(corpus, "export.xml"), xml.replace(status, "$1Unpublished"));
    const report = await services.buildIndex();
    expect(report).toMatchObject({ documents: { removed: 1, unchanged: 1 } });
    expect(report.notes[0]?.notes.unpublished).toBe(1);
    const index = readFileSync(path.join(corpus, "..", "index", report.generation, "passages.sqlite"));
    expect(index.includes("zebra")).toBe(false);
    services.close();
  });
});
