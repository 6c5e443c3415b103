import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { extractPdf } from "../../../src/ingest/pdf/extract-pdf.ts";
import { linesOfPdf, smallPdf } from "./small-pdf.ts";

async function pdfOf(bytes: Uint8Array) {
  const extraction = await extractPdf(Uint8Array.from(bytes));
  if (extraction.kind !== "extracted") throw new Error(extraction.kind);
  return extraction.pdf;
}

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)));
}

/** A small PDF with further objects and another font of its own. */
function withObjects(pdf: Uint8Array, change: (text: string) => string): Uint8Array {
  return Buffer.from(change(Buffer.from(pdf).toString("latin1")), "latin1");
}

describe("extractPdf", () => {
  test("gives runs where they stand, from the top left corner", async () => {
    const { pages } = await pdfOf(smallPdf([linesOfPdf(["one", "two"], { from: 800, size: 12 })]));
    expect(pages).toMatchObject([{ width: 595, height: 842, hidden: 0 }]);
    expect(pages[0]?.runs.filter(({ text }) => text.trim() !== "")).toMatchObject([
      { text: "one", x: 72, y: 42, size: 12, isBold: false },
      { text: "two", x: 72, y: 54, size: 12, isBold: false },
    ]);
  });

  test("knows bold letters by the name of their font", async () => {
    const bold = withObjects(smallPdf([linesOfPdf(["bold"])]), (text) =>
      text.replace("/BaseFont /Helvetica", "/BaseFont /Helvetica-Bold"),
    );
    expect((await pdfOf(bold)).pages[0]?.runs[0]).toMatchObject({ text: "bold", isBold: true });
  });

  test("labels pages as the document does, else by counting", async () => {
    const labels = "/PageLabels << /Nums [0 << /S /r /St 3 >> 1 << /S /D /P (A-) >>] >>";
    const pages = [linesOfPdf(["one"]), linesOfPdf(["two"]), linesOfPdf(["three"])];
    expect((await pdfOf(smallPdf(pages, { catalog: labels }))).pages.map(({ label }) => label)).toEqual([
      "iii",
      "A-1",
      "A-2",
    ]);
    expect((await pdfOf(smallPdf(pages))).pages.map(({ label }) => label)).toEqual(["1", "2", "3"]);
  });

  test("an outline that goes in a circle ends", async () => {
    const circle = withObjects(smallPdf([linesOfPdf(["x"])], { catalog: "/Outlines 90 0 R" }), (text) =>
      text.replace(
        "trailer",
        "90 0 obj\n<< /First 91 0 R >>\nendobj\n91 0 obj\n<< /Title (A) /Next 91 0 R /First 91 0 R >>\nendobj\ntrailer",
      ),
    );
    expect((await pdfOf(circle)).outline.length).toBeLessThanOrEqual(5_000);
  });

  test("takes out what a linked file, a script or a form asks for as what it is: nothing", async () => {
    const fetched = vi.spyOn(globalThis, "fetch");
    const catalog =
      "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /AA << /WC << /S /URI /URI (https://x.invalid/) >> >>";
    const { pages } = await pdfOf(smallPdf([linesOfPdf(["only this"])], { catalog }));
    expect(pages[0]?.runs.map(({ text }) => text)).toEqual(["only this"]);
    await pdfOf(fixture("formats/guide.libreoffice.pdf"));
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });

  test("says why a file cannot be read", async () => {
    expect(await extractPdf(fixture("pdf/encrypted.qpdf.pdf"))).toEqual({ kind: "encrypted" });
    expect(await extractPdf(Buffer.from("no PDF at all"))).toMatchObject({ kind: "damaged" });
    expect(await extractPdf(smallPdf(Array.from({ length: 2_001 }, () => "")))).toEqual({
      kind: "too-long",
      pages: 2_001,
    });
  });

  test("reads the title and the language that a word processor writes", async () => {
    const pdf = await pdfOf(fixture("formats/convention.libreoffice.pdf"));
    expect(pdf).toMatchObject({ title: "Convention on Harbour Data", language: "en", date: null });
    expect(pdf.outline[1]).toEqual({ title: "Chapter I – Terms", depth: 2 });
  });

  test("an empty page has no runs", async () => {
    expect((await pdfOf(smallPdf(["", "q Q"]))).pages.map(({ runs }) => runs)).toEqual([[], []]);
  });
});
