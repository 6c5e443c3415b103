import { describe, expect, test } from "vitest";
import { isFault } from "../../../src/domain/fault.ts";
import { parseDocx } from "../../../src/ingest/formats/docx.ts";
import { readHtml } from "../../../src/ingest/formats/read-html-tree.ts";
import { paragraph, writeDocx } from "./office-files.ts";

/** Far more than any of these takes, and far less than a reader takes whose time grows with the square: that needs half a minute and more. */
const limit = 10_000;

function timeOf(read: () => unknown): number {
  const start = performance.now();
  try {
    read();
  } catch (thrown) {
    if (!isFault(thrown, "text_invalid")) throw thrown;
  }
  return performance.now() - start;
}

const many = 100_000;

describe("the time that readHtml takes grows with the page, for", () => {
  test.each([
    ["one row of many cells", `<table><tr>${"<td>y".repeat(many)}`],
    ["one row of many headings", `<table><tr>${"<th>y".repeat(many)}<tr>${"<td>y".repeat(many)}`],
    [
      "notes that are marked over and over",
      `${'<p>t<sup><a href="#f">1</a></sup></p>'.repeat(20_000)}<p id=f>${"n ".repeat(20_000)}</p>`,
    ],
    ["many raised numbers", `<p>${"a<sup>2</sup>".repeat(many)}`],
    ["many terms", `<dl>${"<dt>a<dd>b".repeat(many)}`],
    ["white words in white words", `${"<i style=color:white>".repeat(400)}${"<i>x</i>".repeat(many)}`],
    ["menus in menus", `${"<div class=menu>".repeat(400)}${"<p>x".repeat(many)}<h1>y`],
    ["attributes without end", `<a ${Array.from({ length: many }, (_, number) => `a${number}`).join(" ")}>x`],
    ["classes without end", `<p class="${"a ".repeat(many)}">x`],
    ["line breaks without end", `<p>${"a<br>".repeat(many)}`],
    ["spaces without end", `<p>${" \n".repeat(many)}x${"<br> ".repeat(many)}y`],
    [
      "formatting that is never closed",
      `${Array.from({ length: many }, (_, number) => `<b a=${number}>`).join("")}${"<p>x".repeat(50)}`,
    ],
    ["a tag that is never closed", `<a ${"b ".repeat(many)}`],
    ["a style sheet of comments", `<style>${"/*{".repeat(many)}</style>x`],
  ])("%s", (_, html) => {
    expect(timeOf(() => readHtml(html, { file: "x" }))).toBeLessThan(limit);
  });
});

describe("the time that parseDocx takes grows with the text, for", () => {
  test.each([
    ["many paragraphs", paragraph("Words").repeat(20_000)],
    ["a paragraph of many runs", `<w:p>${"<w:r><w:t>a </w:t></w:r>".repeat(many)}</w:p>`],
    [
      "a row of many cells",
      `<w:tbl><w:tr>${"<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>".repeat(20_000)}</w:tr></w:tbl>`,
    ],
    [
      "boxes in boxes",
      `${"<w:p><w:r><w:drawing><w:txbxContent>".repeat(120)}${"</w:txbxContent></w:drawing></w:r></w:p>".repeat(120)}`,
    ],
    [
      "tables in tables",
      `${"<w:tbl><w:tr><w:tc>".repeat(160)}${paragraph("x")}${"</w:tc></w:tr></w:tbl>".repeat(160)}`,
    ],
    ["deeper nesting than any text has", "<w:ins>".repeat(many)],
  ])("%s", (_, body) => {
    const bytes = writeDocx({ body, isStored: true });
    expect(timeOf(() => parseDocx(bytes, "x.docx"))).toBeLessThan(limit);
  });
});
