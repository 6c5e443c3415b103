import { describe, expect, test } from "vitest";
import { extractInWorker } from "../../../src/ingest/pdf/extract-in-worker.ts";
import { linesOfPdf, smallPdf } from "./small-pdf.ts";

const limits = { seconds: 60, mebibytes: 512 };

describe("extractInWorker", () => {
  test("takes out what a file says, run by run", async () => {
    const extraction = await extractInWorker(smallPdf([linesOfPdf(["Hello"])], { catalog: "/Lang (en)" }));
    expect(extraction).toMatchObject({
      kind: "extracted",
      pdf: {
        title: null,
        language: "en",
        date: null,
        outline: [],
        pages: [
          {
            label: "1",
            width: 595,
            height: 842,
            hidden: 0,
            runs: [{ text: "Hello", x: 72, y: 62, size: 10 }],
          },
        ],
      },
    });
  });

  test("ends a reading that takes too long", async () => {
    const pages = Array.from({ length: 1_000 }, () =>
      linesOfPdf(Array.from({ length: 60 }, () => "line after line")),
    );
    const started = performance.now();
    expect(await extractInWorker(smallPdf(pages), { ...limits, seconds: 0.3 })).toEqual({ kind: "too-slow" });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test("ends a reading that takes too much memory, and this process goes on", async () => {
    const bytes = smallPdf([linesOfPdf(["Hello"])]);
    expect(await extractInWorker(bytes, { ...limits, mebibytes: 6 })).toEqual({ kind: "too-large" });
    expect((await extractInWorker(smallPdf([linesOfPdf(["Still here"])]))).kind).toBe("extracted");
  });

  test("leaves the bytes that it was given as they are", async () => {
    const bytes = smallPdf([linesOfPdf(["Hello"])]);
    const before = Uint8Array.from(bytes);
    await extractInWorker(bytes);
    expect(Uint8Array.from(bytes)).toEqual(before);
  });

  test("turned pages are read upright, and text across a page is not read", async () => {
    const across = "BT /F1 30 Tf 0.7 0.7 -0.7 0.7 200 300 Tm (DRAFT) Tj ET";
    const turned = "BT /F1 10 Tf 0 1 -1 0 300 72 Tm (Upright) Tj ET";
    const bytes = Buffer.from(smallPdf([across, turned])).toString("latin1");
    const second = bytes.lastIndexOf("/MediaBox");
    const rotated = `${bytes.slice(0, second)}/Rotate 90 ${bytes.slice(second)}`;
    const extraction = await extractInWorker(Buffer.from(rotated, "latin1"));
    const pages = extraction.kind === "extracted" ? extraction.pdf.pages : [];
    expect(pages.map(({ width, runs }) => [width, ...runs.map(({ text }) => text)])).toEqual([
      [595],
      [842, "Upright"],
    ]);
  });

  test("reads the outline with its depths", async () => {
    const outline = "/Outlines << /First 90 0 R /Last 90 0 R /Count 1 >>";
    const pdf = Buffer.from(smallPdf([linesOfPdf(["Part I"])], { catalog: outline })).toString("latin1");
    const entries =
      "90 0 obj\n<< /Title (Part I) /First 91 0 R /Last 91 0 R /Count 1 >>\nendobj\n91 0 obj\n<< /Title (Article 1) /Parent 90 0 R >>\nendobj\n";
    const extraction = await extractInWorker(
      Buffer.from(pdf.replace("trailer", `${entries}trailer`), "latin1"),
    );
    expect(extraction.kind === "extracted" && extraction.pdf.outline).toEqual([
      { title: "Part I", depth: 1 },
      { title: "Article 1", depth: 2 },
    ]);
  });
});
