import { describe, expect, test } from "vitest";
import { parseEpub } from "../../../src/ingest/formats/epub.ts";
import { faultOf } from "../fault-of.ts";
import { draftLines } from "./draft-lines.ts";
import { type EpubContent, writeEpub } from "./office-files.ts";
import { writeZip } from "./write-zip.ts";

const read = (content: EpubContent) => parseEpub(writeEpub(content), "book.epub");
const lines = (content: EpubContent) => draftLines(read(content));

describe("parseEpub", () => {
  test("reads the chapters in the order of the spine, with one title for all", () => {
    const chapters = {
      "z.xhtml": "<h1>First</h1><p>One.</p>",
      "text/a b.xhtml": "<h1>Second</h1><h2>Part</h2><p>Two.</p>",
    };
    expect(lines({ chapters, metadata: "<dc:title>The book</dc:title>" })).toEqual([
      "h1 The book",
      "h2 First",
      "p0 One.",
      "h2 Second",
      "h3 Part",
      "p0 Two.",
    ]);
  });

  test("takes a title page for the title", () => {
    const chapters = {
      "title.xhtml": "<h1>The book</h1><p>An author</p>",
      "a.xhtml": "<h1>The Book</h1><h2>Part</h2>",
    };
    expect(lines({ chapters, metadata: "<dc:title>The book</dc:title>" })).toEqual([
      "h1 The book",
      "p0 An author",
      "h2 Part",
    ]);
  });

  test("leaves out tables of contents and what is no page", () => {
    const content = {
      chapters: { "a.xhtml": "<p>Words.</p>" },
      manifest: `<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="scripted nav"/>
        <item id="cover" href="cover.svg" media-type="image/svg+xml"/><item id="gone" href="gone.xhtml" media-type="application/xhtml+xml"/>`,
      spine: '<itemref idref="nav"/><itemref idref="cover"/><itemref idref="gone"/><itemref idref="nobody"/>',
      others: { "OEBPS/nav.xhtml": "<p>Contents</p>", "OEBPS/cover.svg": "<svg><text>Cover</text></svg>" },
    };
    expect(lines(content)).toEqual(["p0 Words."]);
  });

  test("finds chapters by addresses that go up, are escaped, or have a fragment", () => {
    const item = (id: string, href: string) =>
      `<item id="${id}" href="${href}" media-type="application/xhtml+xml"/>`;
    const content = {
      chapters: {},
      manifest:
        item("a", "../text/a%20b.xhtml") +
        item("b", "./b.xhtml#start") +
        item("c", "../../../etc/passwd") +
        item("d", "%zz.xhtml"),
      spine: ["a", "b", "c", "d"].map((id) => `<itemref idref="${id}"/>`).join(""),
      others: { "text/a b.xhtml": "<p>A</p>", "OEBPS/b.xhtml": "<p>B</p>", "OEBPS/%zz.xhtml": "<p>D</p>" },
    };
    expect(lines(content)).toEqual(["p0 A", "p0 B", "p0 D"]);
  });

  test("reads what XHTML closes in one tag, and hidden words as hidden", () => {
    const chapters = {
      "a.xhtml":
        '<?xml version="1.0"?><html><head><title/></head><body><a id="p1"/><p>Seen<span hidden="">no</span></p></body></html>',
      "b.xhtml": '<p>More<i style="display:none">no</i></p>',
    };
    const { blocks, notes } = read({ chapters });
    expect(draftLines({ blocks })).toEqual(["p0 Seen", "p0 More"]);
    expect(notes).toEqual({ "hidden-text": 2 });
  });

  test("reads the metadata of the package, and passes over what is in no known form", () => {
    const metadata =
      "<dc:title>A  book</dc:title><dc:title>Sub</dc:title><dc:language>es-MX</dc:language><dc:publisher>Harbour</dc:publisher><dc:date>2021-04-05T00:00:00Z</dc:date>";
    expect(read({ chapters: { "a.xhtml": "x" }, metadata }).metadata).toEqual({
      title: "A book",
      language: "es",
      publisher: "Harbour",
      published: "2021-04-05",
    });
    const odd = "<dc:language>Spanish</dc:language><dc:date>spring</dc:date>";
    expect(read({ chapters: { "a.xhtml": "x" }, metadata: odd }).metadata).toEqual({});
  });

  test.each([
    [
      "no package",
      writeZip([{ name: "META-INF/container.xml", content: "<container/>" }]),
      "without a book in it",
    ],
    [
      "a package that is missing",
      writeZip([
        { name: "META-INF/container.xml", content: '<container><rootfile full-path="a.opf"/></container>' },
      ]),
      "without a book in it",
    ],
    [
      "a package that is broken",
      writeZip([{ name: "META-INF/container.xml", content: "<a" }]),
      "is not well-formed",
    ],
    ["words", new TextEncoder().encode("words"), "is no EPUB"],
  ])("faults for a file with %s", (_, bytes, what) => {
    const fault = faultOf(() => parseEpub(bytes, "guides/a.epub"));
    expect(fault.code).toBe("text_invalid");
    expect(fault.message).toContain("guides/a.epub");
    expect(fault.message).toContain(what);
  });

  test("faults for a book that only its seller's programs can read, but not for scrambled fonts", () => {
    const locks = (uri: string) => ({
      "META-INF/encryption.xml": `<encryption><CipherReference URI="${uri}"/></encryption>`,
    });
    const chapters = { "a.xhtml": "<p>x</p>" };
    expect(faultOf(() => read({ chapters, others: locks("OEBPS/a.xhtml") })).message).toContain("is locked");
    expect(lines({ chapters, others: locks("OEBPS/font.otf") })).toEqual(["p0 x"]);
  });

  test("faults where chapters together unpack to more than any book, though none alone does", () => {
    const size = 45 * 1024 * 1024;
    const page = new Uint8Array(size).fill(32);
    const names = ["a", "b", "c", "d", "e"];
    const item = (name: string) =>
      `<item id="${name}" href="${name}.xhtml" media-type="application/xhtml+xml"/>`;
    const zip = writeZip([
      { name: "META-INF/container.xml", content: '<container><rootfile full-path="a.opf"/></container>' },
      {
        name: "a.opf",
        content: `<package><manifest>${names.map(item).join("")}</manifest><spine>${names.map((name) => `<itemref idref="${name}"/>`).join("")}</spine></package>`,
      },
      ...names.map((name) => ({ name: `${name}.xhtml`, content: page, isStored: true })),
    ]);
    expect(faultOf(() => parseEpub(zip, "a.epub")).message).toMatch(/unpacks "e\.xhtml" to more than/);
  });
});
