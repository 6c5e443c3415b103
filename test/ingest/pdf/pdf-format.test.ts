import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFault } from "../../../src/domain/fault.ts";
import { draftPdf } from "../../../src/ingest/pdf/draft-pdf.ts";
import { extractPdf } from "../../../src/ingest/pdf/extract-pdf.ts";
import { parsePdf } from "../../../src/ingest/pdf/pdf-format.ts";
import { faultFrom } from "../fault-of.ts";
import { linesOfPdf, smallPdf } from "./small-pdf.ts";

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)));
}

const parse = (name: string) => parsePdf(fixture(name), name);

describe("parsePdf", () => {
  test("reads an essay in two columns: broken words, notes, running heads and numbers of pages", async () => {
    const { blocks, notes } = await parse("pdf/report.groff.pdf");
    expect(notes).toBeUndefined();
    expect(
      blocks.map(
        ({ kind, depth, locator, text }) => `${kind} ${depth} p${locator?.page} ${text.slice(0, 48)}`,
      ),
    ).toEqual([
      "heading 1 p1 Harbour data and the law of records",
      "paragraph 0 p1 A. Librarian",
      "paragraph 0 p1 This essay follows the Harbour Convention from i",
      "heading 2 p1 The beginnings",
      "paragraph 0 p1 The Harbour Convention was opened for signature ",
      "paragraph 0 p1 Until then every administration had followed its",
      "heading 2 p1 What Article 2 requires",
      "paragraph 0 p1 Article 2 of the Harbour Convention requires eac",
      "paragraph 0 p1 The preparatory documents are kept in the librar",
      "paragraph 0 p2 A reservation must be communicated to the deposi",
      "heading 2 p2 Access without right",
      "paragraph 0 p2 Article 3 makes it an offence to gain access to ",
      "paragraph 0 p2 Practitioners criticise that the convention leav",
      "paragraph 0 p2 Representatives of the smaller administrations h",
      "paragraph 0 p2 Independently of these developments, the adminis",
      "paragraph 0 p3 Commentators have therefore recommended that the",
      "heading 2 p3 Outlook",
      "paragraph 0 p3 The convention has accomplished more than its cr",
    ]);
  });

  test("has every word of the essay's source, as it was written", async () => {
    const source = readFileSync(new URL("../../fixtures/pdf/report.ms", import.meta.url), "utf8");
    const text = (await parse("pdf/report.groff.pdf")).blocks.map((block) => block.text).join(" ");
    const written = source.split("\n").filter((line) => !line.startsWith("."));
    const wordsOf = (words: string) => (words.match(/[\p{L}\p{N}-]+/gu) ?? []).toSorted();
    expect(wordsOf(text)).toEqual(wordsOf(written.join(" ")));
  });

  test("reads a guide and a treaty that a word processor wrote", async () => {
    const treaty = await parse("formats/convention.libreoffice.pdf");
    expect(treaty.metadata).toEqual({ title: "Convention on Harbour Data", language: "en" });
    expect(treaty.blocks.map(({ kind, depth, text }) => `${kind} ${depth} ${text.slice(0, 40)}`)).toEqual([
      "heading 1 Convention on Harbour Data",
      "paragraph 0 The States signatory hereto,",
      "paragraph 0 Considering that harbours keep records o",
      "paragraph 0 Convinced that such records need protect",
      "paragraph 0 Have agreed as follows:",
      "heading 2 Part I – General provisions",
      "heading 3 Chapter I – Terms",
      "heading 4 Article 1 – Definitions",
      "paragraph 0 For the purposes of this Convention:",
      "item 1 (a) “harbour data” means any record that",
      "item 1 (b) “harbour master” means a person who ",
      "heading 3 Chapter II – Duties",
      "heading 4 Article 2 – Duty to keep records",
      "item 1 1. Each Party shall see to it that harbo",
      "item 1 2. Each Party may reserve the right to k",
      "item 2 (a) the records concern pleasure craft; ",
      "item 2 (b) the harbour is used by fewer than te",
      "item 1 3. The period referred to in paragraph 1",
      "heading 4 Article 3 – Access without right",
      "paragraph 0 Each Party shall make it an offence to g",
      "heading 2 Part II – Final provisions",
      "heading 3 Article 4 – Entry into force",
      "item 1 1. This Convention enters into force on ",
      "item 1 2. It was done at Harbour Town on 5 June",
    ]);
    const guide = await parse("formats/guide.libreoffice.pdf");
    expect(guide.blocks.map(({ text }) => text)).toContain(
      "First Additional Protocol; 28 January 2003; Strasbourg",
    );
    expect(guide.blocks.at(-1)?.locator).toEqual({ page: "2", url: null });
  });

  test("reads a page that a browser printed, without the white words on it", async () => {
    const { blocks, notes, metadata } = await parse("pdf/page.chromium.pdf");
    expect(metadata).toEqual({ title: "Les données portuaires", language: "fr" });
    expect(notes).toEqual({ "hidden-text": 1 });
    const texts = blocks.map(({ text }) => text);
    expect(texts).toContain("Aperçu de la Convention sur les données portuaires");
    expect(texts).toContain("Port-Ville; 1er mai 2021");
    expect(texts.find((text) => text.startsWith("La Convention"))).toMatch(
      /le 5 juin 2020\. Elle s’applique aux administrations portuaires .* transfrontalière conclu/,
    );
    expect(texts.join()).not.toContain("Ignore");
  });

  test("names pages as the document does", async () => {
    const { blocks } = await parse("pdf/labels.ghostscript.pdf");
    expect([...new Set(blocks.map(({ locator }) => locator?.page))]).toEqual(["i", "ii", "1"]);
  });

  test("leaves out what nobody sees, and keeps what was recognised on a scan", async () => {
    const { blocks, notes, metadata } = await parse("pdf/hidden.reportlab.pdf");
    expect(blocks.map(({ text }) => text)).toEqual([
      "Harbour rules for visitors",
      "Visitors may consult the register on weekdays.",
      "White letters on a dark ground are read.",
      "This page is a scan, and this is what was recognised on it.",
    ]);
    expect(notes).toEqual({ "hidden-text": 5, "unreadable-pages": 1 });
    expect(metadata).toEqual({});
  });

  test("gives a fault for pages that are pictures, and says to have them recognised", async () => {
    const fault = await faultFrom(parse("pdf/scan.reportlab.pdf"));
    expect(fault).toMatchObject({
      code: "text_invalid",
      message: "The PDF pdf/scan.reportlab.pdf has no text layer: its 2 pages are pictures.",
    });
    expect(fault.remedy).toContain("OCR");
  });

  test("gives a fault for a file with a password", async () => {
    const fault = await faultFrom(parse("pdf/encrypted.qpdf.pdf"));
    expect(fault.message).toBe("The PDF pdf/encrypted.qpdf.pdf is encrypted.");
    expect(fault.code).toBe("text_invalid");
  });

  test.each(["", "%PDF-1.7", "<html>no PDF</html>"])("gives a fault for %j", async (text) => {
    const fault = await faultFrom(parsePdf(Buffer.from(text), "x.pdf"));
    expect(fault.code).toBe("text_invalid");
    expect(fault.message).toMatch(/^The PDF x\.pdf cannot be read \(.+\)\.$/);
  });

  test("gives a fault for more pages than are read", async () => {
    const long = smallPdf(Array.from({ length: 2_001 }, () => ""));
    expect((await faultFrom(parsePdf(long, "x.pdf"))).message).toBe(
      "The PDF x.pdf has 2001 pages; 2000 are read at most.",
    );
  });

  test("reads a small file, several times at once", async () => {
    const bytes = smallPdf([
      linesOfPdf(["A title"], { size: 20 }) + linesOfPdf(["A sentence (in brackets)."], { from: 700 }),
    ]);
    const drafts = await Promise.all([1, 2, 3].map((number) => parsePdf(bytes, `${number}.pdf`)));
    for (const { blocks } of drafts) {
      expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
        ["heading", "A title"],
        ["paragraph", "A sentence (in brackets)."],
      ]);
    }
    expect(bytes.length).toBeGreaterThan(500);
  });

  test.each([
    ["/Title (Microsoft Word - draft7.doc)", undefined],
    ["/Title (draft7.pdf)", undefined],
    ["/Title (Annual report of something else)", undefined],
    ["/Title (Rules of the harbour)", "Rules of the harbour"],
  ])("of %s takes the title %j", async (info, title) => {
    const bytes = smallPdf([linesOfPdf(["Rules of the Harbour", "They apply to every ship that calls."])], {
      info,
    });
    expect((await parsePdf(bytes, "x.pdf")).metadata?.title).toBe(title);
  });

  test("leaves out the lines of a table of contents", async () => {
    const lines = [
      "Article 1 Definitions ................. 3",
      "Article 2 Duties . . . . . . . . 12",
      "Words that follow.",
    ];
    const { blocks, debris } = await parsePdf(smallPdf([linesOfPdf(lines)]), "x.pdf");
    expect(blocks.map(({ text }) => text)).toEqual(["Words that follow."]);
    expect(debris).toHaveLength(2);
  });
});

test("whatever is done to the bytes of a PDF, it is read or a fault says why not", async () => {
  const whole = fixture("formats/convention.libreoffice.pdf");
  const text = smallPdf([linesOfPdf(["Article 1", "Each Party shall keep data."]), linesOfPdf(["goes on"])]);
  const mutations = fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255) }), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(whole, text),
      mutations,
      fc.double({ min: 0.3, max: 1, noNaN: true }),
      async (bytes, changes, share) => {
        const mutated = Uint8Array.from(bytes).subarray(0, Math.ceil(share * bytes.length));
        for (const { at, byte } of changes) mutated[at % mutated.length] = byte;
        const extraction = await extractPdf(mutated);
        expect(["extracted", "damaged", "encrypted", "too-long"]).toContain(extraction.kind);
        if (extraction.kind !== "extracted") return;
        for (const block of draftPdf(extraction.pdf).blocks) expect(block.text).toBe(block.text.trim());
      },
    ),
    { numRuns: 60 },
  );
  const fault = await parsePdf(whole.subarray(0, 400), "x.pdf").catch((thrown: unknown) => thrown);
  expect(isFault(fault, "text_invalid")).toBe(true);
});
