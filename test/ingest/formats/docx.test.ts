import { describe, expect, test } from "vitest";
import { parseDocx } from "../../../src/ingest/formats/docx.ts";
import { faultOf } from "../fault-of.ts";
import { draftLines } from "./draft-lines.ts";
import { type DocxContent, paragraph, writeDocx } from "./office-files.ts";
import { writeZip } from "./write-zip.ts";

const read = (content: DocxContent) => parseDocx(writeDocx(content), "guide.docx");
const lines = (content: DocxContent) => draftLines(read(content));
const styled = (style: string) => ({ properties: `<w:pStyle w:val="${style}"/>` });
const listed = (list: number, level = 0) => ({
  properties: `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`,
});
const style = (id: string, name: string, inside = "") =>
  `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
const styles = [
  style("Titre", "Title"),
  style("Titre1", "heading 1"),
  style("Titre2", "heading 2"),
  style("Own", "My heading", '<w:basedOn w:val="Titre2"/>'),
  style("Outlined", "Clause", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
  style("TM1", "toc 1"),
  style("Secret", "Secret", "<w:rPr><w:vanish/></w:rPr>"),
  style("Loop", "Loop", '<w:basedOn w:val="Loop"/>'),
].join("");

/** A list definition of three levels: bullets, or "1.", "(a)" and "i". */
const level = (number: number, format: string, pattern: string) =>
  `<w:lvl w:ilvl="${number}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
const numbering = `
  <w:abstractNum w:abstractNumId="0">${level(0, "bullet", "•")}${level(1, "bullet", "o")}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "(%2)")}${level(2, "lowerRoman", "%3")}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, "decimal", "Article %1")}${level(1, "decimal", "%1.%2")}</w:abstractNum>
  <w:abstractNum w:abstractNumId="3">${level(0, "bullet", " ")}${level(1, "none", "%2")}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>
  <w:num w:numId="6"><w:abstractNumId w:val="1"/></w:num>`;

describe("parseDocx", () => {
  test("reads headings by the names of their styles, by those they are based on, and by their own level", () => {
    const body = [
      paragraph("Guide", styled("Titre")),
      paragraph("Words."),
      paragraph("One", styled("Titre1")),
      paragraph("Two", styled("Titre2")),
      paragraph("Own", styled("Own")),
      paragraph("Clause", styled("Outlined")),
      paragraph("Direct", { properties: '<w:outlineLvl w:val="1"/>' }),
      paragraph("Text level", { properties: '<w:outlineLvl w:val="9"/>' }),
      paragraph("Unknown", styled("Nobody")),
      paragraph("Loop", styled("Loop")),
    ].join("");
    expect(lines({ body, styles })).toEqual([
      "h1 Guide",
      "p0 Words.",
      "h2 One",
      "h3 Two",
      "h3 Own",
      "h4 Clause",
      "h3 Direct",
      "p0 Text level",
      "p0 Unknown",
      "p0 Loop",
    ]);
  });

  test("takes a bold line that stands alone for a heading below the last one", () => {
    const bold = { run: "<w:b/>" };
    const body = [
      paragraph("Guide", styled("Titre")),
      paragraph("Article 1", bold),
      paragraph("Each Party shall act.", bold),
      paragraph("Words", { run: '<w:b w:val="0"/>' }),
      paragraph("Bold item", { ...listed(1), ...bold }),
    ].join("");
    expect(lines({ body, styles, numbering })).toEqual([
      "h1 Guide",
      "h2 Article 1",
      "p0 Each Party shall act.",
      "p0 Words",
      "i1 Bold item",
    ]);
  });

  test("reads lists with their depths, labels and restarts", () => {
    const body = [
      paragraph("bullet", listed(1)),
      paragraph("inner", listed(1, 1)),
      paragraph("first", listed(2)),
      paragraph("point", listed(2, 1)),
      paragraph("point", listed(2, 1)),
      paragraph("deep", listed(2, 2)),
      paragraph("second", listed(2)),
      paragraph("point", listed(2, 1)),
      paragraph("goes on", listed(6)),
      paragraph("anew", listed(3)),
      paragraph("no list", listed(0)),
      paragraph("no such list", listed(99)),
    ].join("");
    expect(lines({ body, numbering })).toEqual([
      "i1 bullet",
      "i2 inner",
      "i1# 1. first",
      "i2# (a) point",
      "i2# (b) point",
      "i3# i deep",
      "i1# 2. second",
      "i2# (a) point",
      "i1# 3. goes on",
      "i1# 1. anew",
      "p0 no list",
      "p0 no such list",
    ]);
  });

  test("gives numbered headings their numbers, and those without a shown number none", () => {
    const heading = (place: string) => ({ properties: `<w:pStyle w:val="Titre1"/>${place}` });
    const body = [
      paragraph("Terms", heading(listed(4).properties)),
      paragraph("clause", listed(4, 1)),
      paragraph("Duties", heading(listed(4).properties)),
      paragraph("clause", listed(4, 1)),
      paragraph("Plain", heading(listed(5, 1).properties)),
    ].join("");
    expect(lines({ body, styles, numbering, core: "<dc:title>Convention</dc:title>" })).toEqual([
      "h1 Convention",
      "h2 Article 1 Terms",
      "i2# 1.1 clause",
      "h2 Article 2 Duties",
      "i2# 2.1 clause",
      "h2 Plain",
    ]);
  });

  test("gives paragraphs to the items that they stand in by their indentation or a list without signs", () => {
    const indented = (left: number) => ({ properties: `<w:ind w:left="${left}"/>` });
    const body = [
      paragraph("Item", listed(1)),
      paragraph("In the item", listed(5)),
      paragraph("In it too", indented(720)),
      paragraph("Inner", listed(1, 1)),
      paragraph("In the inner", { properties: '<w:ind w:start="1440"/>' }),
      paragraph("In the outer", indented(900)),
      paragraph("Outside", indented(0)),
      paragraph("Quotation", indented(720)),
    ].join("");
    expect(lines({ body, numbering })).toEqual([
      "i1 Item",
      "p1 In the item",
      "p1 In it too",
      "i2 Inner",
      "p2 In the inner",
      "p1 In the outer",
      "p0 Outside",
      "p0 Quotation",
    ]);
  });

  test("joins the runs of a paragraph, with tabs, hyphens, links and fields", () => {
    const body = `<w:p><w:r><w:t>cyber</w:t></w:r><w:proofErr/><w:r><w:t xml:space="preserve">crime </w:t><w:tab/><w:t>law</w:t></w:r>
      <w:hyperlink><w:r><w:t>, linked</w:t></w:r></w:hyperlink>
      <w:r><w:fldChar/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t> no</w:t><w:softHyphen/><w:t>te co</w:t><w:noBreakHyphen/><w:t>op</w:t></w:r>
      <w:smartTag><w:r><w:t> Rome</w:t></w:r></w:smartTag><w:sdt><w:sdtContent><w:r><w:t> 2001</w:t></w:r></w:sdtContent></w:sdt></w:p>`;
    expect(lines({ body })).toEqual(["p0 cybercrime law, linked note co-op Rome 2001"]);
  });

  test("parts paragraphs of law that line breaks part", () => {
    const body =
      "<w:p><w:r><w:t>Parties shall:</w:t><w:br/><w:t>(a) keep;</w:t><w:br/><w:t>(b) send and</w:t><w:br/><w:t>store.</w:t></w:r></w:p>";
    expect(lines({ body })).toEqual(["p0 Parties shall:", "p0 (a) keep;", "p0 (b) send and store."]);
  });

  test("keeps what was inserted and drops what was deleted, moved away or only remarked", () => {
    const body = `<w:p><w:r><w:t>Kept</w:t></w:r><w:ins><w:r><w:t> inserted</w:t></w:r></w:ins>
      <w:del><w:r><w:delText> deleted</w:delText></w:r></w:del><w:moveFrom><w:r><w:t> from</w:t></w:r></w:moveFrom>
      <w:moveTo><w:r><w:t> to</w:t></w:r></w:moveTo><w:commentRangeStart/><w:r><w:commentReference/></w:r></w:p>
      <w:ins><w:p><w:r><w:t>New paragraph</w:t></w:r></w:p></w:ins>`;
    expect(lines({ body })).toEqual(["p0 Kept inserted to", "p0 New paragraph"]);
  });

  test.each([
    ["hidden", { run: "<w:vanish/>" }],
    ["in a hidden style of words", { run: '<w:rStyle w:val="Secret"/>' }],
    ["in a hidden style of paragraphs", styled("Secret")],
    ["tiny", { run: '<w:sz w:val="2"/>' }],
    ["white", { run: '<w:color w:val="FFFFFF"/>' }],
  ])("drops words that are %s and counts them", (_, properties) => {
    const { blocks, notes } = read({ body: paragraph("Seen") + paragraph("ignore", properties), styles });
    expect(draftLines({ blocks })).toEqual(["p0 Seen"]);
    expect(notes).toEqual({ "hidden-text": 1 });
  });

  test.each([
    ["not hidden after all", { run: '<w:vanish w:val="0"/>' }],
    ["shown against their style", { run: '<w:rStyle w:val="Secret"/><w:vanish w:val="false"/>' }],
    ["white on a ground", { run: '<w:color w:val="FFFFFF"/><w:shd w:fill="003366"/>' }],
    [
      "white on a ground of the paragraph",
      { properties: '<w:shd w:fill="003366"/>', run: '<w:color w:val="FFFFFF"/>' },
    ],
    ["of a usual size", { run: '<w:sz w:val="20"/>' }],
  ])("keeps words that are %s", (_, properties) => {
    const { blocks, notes } = read({ body: paragraph("Seen", properties), styles });
    expect(draftLines({ blocks })).toEqual(["p0 Seen"]);
    expect(notes).toEqual({});
  });

  test("reads notes where their marks stand, once, and not the lines that part them", () => {
    const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const footnotes = `<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote>
      <w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> The note.</w:t></w:r></w:p></w:footnote>
      <w:footnote w:id="3">${paragraph("Never marked.")}</w:footnote>`;
    const body = `<w:p><w:r><w:t>One</w:t></w:r>${mark}<w:r><w:t> goes on.</w:t></w:r></w:p><w:p><w:r><w:t>Two</w:t></w:r>${mark}</w:p>`;
    expect(lines({ body, footnotes })).toEqual(["p0 One goes on.", "p0 The note.", "p0 Two"]);
  });

  test("reads text boxes after their paragraph, and of two versions of one the newer", () => {
    const box = (words: string) => `<w:txbxContent>${paragraph(words)}</w:txbxContent>`;
    const body = `<w:p><w:r><w:t>Text</w:t></w:r><w:r><w:AlternateContent>
      <w:Choice><w:drawing><w:docPr descr="A map"/>${box("Box")}</w:drawing></w:Choice>
      <w:Fallback><w:pict>${box("Box")}</w:pict></w:Fallback></w:AlternateContent></w:r></w:p>${paragraph("Next")}`;
    const { blocks, debris } = read({ body });
    expect(draftLines({ blocks })).toEqual(["p0 Text", "p0 Box", "p0 Next"]);
    expect(debris).toEqual(["A map"]);
  });

  test("leaves out tables of contents", () => {
    const body = `${paragraph("Terms ... 3", styled("TM1"))}
      <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph("Contents")}</w:sdtContent></w:sdt>
      <w:sdt><w:sdtContent>${paragraph("Kept")}</w:sdtContent></w:sdt>`;
    expect(lines({ body, styles })).toEqual(["p0 Kept"]);
  });
});

describe("parseDocx of a table", () => {
  const cell = (words: string, properties = "") =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(words)}</w:tc>`;
  const row = (cells: string, properties = "") => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
  const table = (...rows: readonly string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;

  test("writes each row so that it reads by itself", () => {
    const body = table(
      row(cell("Treaty") + cell("Opened") + cell("Where"), "<w:tblHeader/>"),
      row(cell("Budapest", '<w:vMerge w:val="restart"/>') + cell("2001", '<w:gridSpan w:val="2"/>')),
      row(cell("", "<w:vMerge/>") + cell("2003") + cell("Strasbourg")),
    );
    expect(lines({ body })).toEqual([
      "p0 Treaty: Budapest; Opened: 2001",
      "p0 Treaty: Budapest; Opened: 2003; Where: Strasbourg",
    ]);
  });

  test("sets cells side by side where no row names the columns, bold and white ones too", () => {
    const white = `<w:tc>${paragraph("White", { run: '<w:color w:val="FFFFFF"/><w:b/>' })}</w:tc>`;
    expect(lines({ body: table(row(cell("(a)") + cell("access;")), row(white + cell("x"))) })).toEqual([
      "p0 (a) access;",
      "p0 White; x",
    ]);
  });

  test("reads on through tables that only arrange a page", () => {
    const inner = `<w:tc>${table(row(cell("(a)") + cell("Two")))}</w:tc>`;
    const body = table(row(cell("One"))) + table(row(cell("1.") + inner));
    expect(lines({ body })).toEqual(["p0 One", "p0 1. (a) Two"]);
  });
});

describe("parseDocx of metadata", () => {
  test("reads title and language from the properties, and nothing else", () => {
    const core =
      "<dc:title> A  guide </dc:title><dc:language>fr-CA</dc:language><dc:creator>A. Librarian</dc:creator><dcterms:created>2020-01-01</dcterms:created>";
    expect(read({ body: paragraph("x"), core }).metadata).toEqual({ title: "A guide", language: "fr" });
  });

  test.each(["", "Microsoft Word - draft", "Document1", "untitled", "guide_final.docx", "Guide.doc"])(
    "does not believe the title %j",
    (title) => {
      expect(read({ body: paragraph("x"), core: `<dc:title>${title}</dc:title>` }).metadata).toEqual({});
    },
  );
});

describe("parseDocx of what is no text", () => {
  test("finds the text where the archive says that it is", () => {
    const document = `<w:document xmlns:w="n"><w:body>${paragraph("Found")}</w:body></w:document>`;
    const zip = writeZip([
      {
        name: "_rels/.rels",
        content:
          '<Relationships><Relationship Type="http://x/officeDocument" Target="/word/document2.xml"/></Relationships>',
      },
      { name: "word/document2.xml", content: document },
    ]);
    expect(draftLines(parseDocx(zip, "a.docx"))).toEqual(["p0 Found"]);
  });

  test.each([
    [
      "an archive without a text",
      writeZip([{ name: "word/other.xml", content: "<a/>" }]),
      "without a Word text in it",
    ],
    [
      "a text without a body",
      writeZip([{ name: "word/document.xml", content: "<a/>" }]),
      "without a Word text in it",
    ],
    [
      "XML that is broken",
      writeZip([{ name: "word/document.xml", content: "<a>" }]),
      'its part "word/document.xml" is not well-formed',
    ],
    ["a book", writeZip([{ name: "META-INF/container.xml", content: "<a/>" }]), "it is an EPUB"],
    ["words", new TextEncoder().encode("words"), "is no DOCX"],
  ])("faults for %s", (_, bytes, what) => {
    const fault = faultOf(() => parseDocx(bytes, "guides/a.docx"));
    expect(fault.code).toBe("text_invalid");
    expect(fault.message).toContain("guides/a.docx");
    expect(fault.message).toContain(what);
  });

  test("faults for a bomb without inflating the whole of it", () => {
    const spaces = " ".repeat(45 * 1024 * 1024);
    const zip = writeZip([
      { name: "word/document.xml", content: `<w:document>${spaces}</w:document>`, stated: { size: 100 } },
    ]);
    expect(zip.length).toBeLessThan(100_000);
    expect(faultOf(() => parseDocx(zip, "a.docx")).message).toContain(
      'unpacks "word/document.xml" to more than',
    );
  });
});
