import { describe, expect, test } from "vitest";
import { sliceSpan } from "../../src/domain/span.ts";
import { findHeadings } from "../../src/ingest/find-headings.ts";
import { linkDocument } from "../../src/ingest/link-document.ts";
import { documentOf } from "./documents.ts";
import { fakeLinker } from "./fake-linker.ts";

function headingsOfLast(...given: Parameters<typeof documentOf>) {
  const linked = linkDocument(documentOf(...given), fakeLinker);
  return findHeadings(linked, linked.blocks.at(-1)).map((block) =>
    sliceSpan(linked.document.text, block.span),
  );
}

describe("findHeadings", () => {
  test("lists headings and entries from the outermost", () => {
    expect(headingsOfLast("# Title\n## Part\n- Outer\n  - Inner\n\n    Words.")).toEqual([
      "Part",
      "Outer",
      "Inner",
    ]);
  });

  test("leaves out titles, however they are cased", () => {
    expect(headingsOfLast("# TITLE\n\n#### Title\nWords.")).toEqual([]);
    expect(headingsOfLast("# Title\n## Title\nWords.")).toEqual([]);
  });

  test("keeps a heading of the first level that is not the title", () => {
    expect(headingsOfLast("# Title\nWords.\n\n# Part\nWords.")).toEqual(["Part"]);
    expect(headingsOfLast("# Part\nWords.", { title: "Declared" })).toEqual(["Part"]);
  });

  test("finds none for a block that stands under nothing, nor for no block", () => {
    expect(headingsOfLast("Words.")).toEqual([]);
    expect(findHeadings(linkDocument(documentOf(""), fakeLinker), undefined)).toEqual([]);
  });
});
