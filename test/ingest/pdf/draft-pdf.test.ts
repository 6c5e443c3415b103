import { describe, expect, test } from "vitest";
import { outlineText } from "../../../src/ingest/outline.ts";
import { draftPdf } from "../../../src/ingest/pdf/draft-pdf.ts";
import type { ExtractedPdf, PdfPage } from "../../../src/ingest/pdf/extracted-pdf.ts";
import { linesAt, pageOf, prose, run } from "./page-sample.ts";

function draft(pages: readonly PdfPage[], other: Partial<ExtractedPdf> = {}) {
  return draftPdf({ title: null, language: null, date: null, outline: [], pages, ...other });
}

const linesOf = (...pages: readonly PdfPage[]) =>
  draft(pages).blocks.map(({ kind, depth, text, locator }) => `${kind} ${depth} p${locator?.page} ${text}`);

describe("draftPdf", () => {
  test("reads a treaty whose labels stand in the margin, without stops", () => {
    const page = pageOf([
      run("Convention on Harbour Data", 200, 80, { size: 16, isBold: true }),
      run("Article 2 – Duty to keep records", 72, 110, { isBold: true }),
      run("1", 72, 134),
      run("Each Party shall adopt such measures as are necessary to keep harbour data for", 100, 134),
      run("five years.", 100, 146),
      run("2", 72, 170),
      run("A Party may require that the data:", 100, 170),
      run("a", 100, 194),
      run("concern ships of more than ten metres in length, as measured in accordance with", 128, 194),
      run("the rules; or", 128, 206),
      run("b", 100, 230),
      run("are kept in electronic form.", 128, 230),
    ]);
    expect(linesOf(page)).toEqual([
      "heading 1 p1 Convention on Harbour Data",
      "heading 2 p1 Article 2 – Duty to keep records",
      "item 1 p1 1 Each Party shall adopt such measures as are necessary to keep harbour data for five years.",
      "item 1 p1 2 A Party may require that the data:",
      "item 2 p1 a concern ships of more than ten metres in length, as measured in accordance with the rules; or",
      "item 2 p1 b are kept in electronic form.",
    ]);
  });

  test("a paragraph that runs over the end of a page has the page on which it begins", () => {
    const first = pageOf([...linesAt([1, 2, 3].map(prose), 50, 100), run("xi", 290, 810)], "xi");
    const second = pageOf(
      [...linesAt(["goes on to its end.", prose(5), prose(6)], 50, 100), run("xii", 290, 810)],
      "xii",
    );
    expect(linesOf(first, second)).toEqual([
      `paragraph 0 pxi ${[1, 2, 3].map(prose).join(" ")} goes on to its end.`,
      `paragraph 0 pxii ${prose(5)} ${prose(6)}`,
    ]);
  });

  test("nests lists by their indentation, and ends them with a heading", () => {
    const page = pageOf([
      run("• first", 72, 100),
      run("– below it", 90, 112),
      run("• second", 72, 124),
      run("A heading", 72, 160, { size: 14 }),
      run("• another list", 90, 190),
    ]);
    expect(draft([page]).blocks.map(({ kind, depth, text }) => `${kind} ${depth} ${text}`)).toEqual([
      "item 1 first",
      "item 2 below it",
      "item 1 second",
      "heading 1 A heading",
      "item 1 another list",
    ]);
  });

  test("counts hidden text and pages without text", () => {
    const hidden = { ...pageOf([run("Words that are seen.", 50, 100)]), hidden: 2 };
    expect(draft([hidden, pageOf([]), pageOf([run("  ", 50, 100)])]).notes).toEqual({
      "hidden-text": 2,
      "unreadable-pages": 2,
    });
    expect(draft([pageOf([run("Words.", 50, 100)])]).notes).toBeUndefined();
  });

  test.each([
    ["2024-05-06", "2024-05-06"],
    ["2024-05-06T10:00:00Z", "2024-05-06"],
    ["2024", "2024"],
    ["D:20240506", undefined],
    ["May 2024", undefined],
  ])("takes the date that the publisher gives: %j", (date, published) => {
    expect(draft([pageOf([run("Words.", 50, 100)])], { date }).metadata?.published).toBe(published);
  });

  test.each([
    ["fr", "fr"],
    ["en-GB", "en-GB"],
    ["English", undefined],
    ["x", undefined],
  ])("takes the language %j", (language, expected) => {
    expect(draft([pageOf([run("Words.", 50, 100)])], { language }).metadata?.language).toBe(expected);
  });

  test("its blocks become a text with the same blocks", () => {
    const pages = [1, 2, 3].map((number) =>
      pageOf(linesAt([`Article ${number}`, prose(number), prose(9)], 50, 100), String(number)),
    );
    const { blocks } = draft(pages);
    const { text, blocks: outlined } = outlineText(blocks);
    expect(outlined.map(({ span }) => text.slice(span.start, span.end))).toEqual(
      blocks.map((block) => block.text),
    );
    expect(outlined.map(({ locator }) => locator)).toEqual(blocks.map(({ locator }) => locator));
  });

  test("a file without pages is nothing", () => {
    expect(draft([])).toEqual({ blocks: [], debris: [], metadata: {} });
  });
});
