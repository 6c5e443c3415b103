import { describe, expect, test } from "vitest";
import { parseDocx } from "../../../src/ingest/formats/docx.ts";
import { readDraft } from "../../../src/ingest/read-document.ts";
import { sourceOf } from "../sources.ts";
import { draftLines } from "./draft-lines.ts";
import { type DocxContent, paragraph, writeDocx } from "./office-files.ts";

const lines = (content: DocxContent) => draftLines(parseDocx(writeDocx(content), "text.docx"));

describe("parseDocx of a treaty as a secretariat types it", () => {
  const centred = '<w:jc w:val="center"/>';
  const bold = "<w:b/><w:bCs/>";
  const level = (number: number, format: string, pattern: string, left: number) =>
    `<w:lvl w:ilvl="${number}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/><w:pPr><w:ind w:left="${left}"/></w:pPr></w:lvl>`;
  const restart = (id: number) =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.", 360)}${level(1, "lowerLetter", "(%2)", 720)}${level(2, "lowerRoman", "(%3)", 1080)}</w:abstractNum>${restart(1)}${restart(2)}`;
  const item = (list: number, depth: number, words: string) =>
    paragraph(words, {
      properties: `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`,
    });
  const heading = (words: string) => paragraph(words, { properties: centred, run: bold });
  const styles = '<w:style w:styleId="T"><w:name w:val="Title"/></w:style>';
  const body = [
    paragraph("CONVENTION ON HARBOUR DATA", { properties: `<w:pStyle w:val="T"/>${centred}` }),
    paragraph("The States Parties to this Convention,"),
    paragraph("Have agreed as follows:"),
    heading("Article 1"),
    heading("Use of terms"),
    paragraph("For the purposes of this Convention:"),
    item(1, 1, "“harbour” means any port;"),
    item(1, 1, "“data” means any record."),
    heading("Article 2"),
    heading("Duty to keep records"),
    item(1, 0, "Each Party shall see to it that records are kept:"),
    item(1, 1, "by harbour masters;"),
    item(1, 1, "by ships:"),
    item(1, 2, "at sea; and"),
    item(1, 2, "in port."),
    item(1, 0, "Paragraph 1 binds all."),
    heading("Article 3"),
    item(2, 0, "This Convention is open to all States."),
  ].join("");

  test("numbers paragraphs, points and subpoints as the page shows them", () => {
    expect(lines({ body, numbering, styles })).toEqual([
      "h1 CONVENTION ON HARBOUR DATA",
      "p0 The States Parties to this Convention,",
      "p0 Have agreed as follows:",
      "h2 Article 1",
      "h2 Use of terms",
      "p0 For the purposes of this Convention:",
      "i2# (a) “harbour” means any port;",
      "i2# (b) “data” means any record.",
      "h2 Article 2",
      "h2 Duty to keep records",
      "i1# 1. Each Party shall see to it that records are kept:",
      "i2# (a) by harbour masters;",
      "i2# (b) by ships:",
      "i3# (i) at sea; and",
      "i3# (ii) in port.",
      "i1# 2. Paragraph 1 binds all.",
      "h2 Article 3",
      "i1# 1. This Convention is open to all States.",
    ]);
  });

  test("is known for a treaty, in English, by its title", async () => {
    const { document } = await readDraft(sourceOf("text.docx", writeDocx({ body, numbering, styles })));
    expect(document).toMatchObject({ kind: "treaty", language: "en", title: "CONVENTION ON HARBOUR DATA" });
  });
});

describe("parseDocx of a guide as a library writes it", () => {
  const style = (id: string, name: string, inside = "") =>
    `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
  const styles = [
    style("Heading1", "heading 1"),
    style("Heading2", "heading 2"),
    style(
      "ListBullet",
      "List Bullet",
      '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="360"/></w:pPr>',
    ),
    style("ListContinue", "List Continue", '<w:pPr><w:ind w:left="360"/></w:pPr>'),
    style("Caption", "caption"),
  ].join("");
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/><w:pPr><w:ind w:left="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  const styled = (id: string, words: string) => paragraph(words, { properties: `<w:pStyle w:val="${id}"/>` });
  const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`;
  const footnotes = '<w:footnote w:id="1"><w:p><w:r><w:t>As of March 2024.</w:t></w:r></w:p></w:footnote>';
  const body = [
    styled("Heading1", "Where to find treaties"),
    `<w:p><w:r><w:t>Begin with the treaty offices.</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
    styled("ListBullet", "Council of Europe Treaty Office"),
    styled("ListContinue", "Holds all ETS and CETS texts."),
    styled("ListBullet", "United Nations Treaty Collection"),
    styled("ListContinue", "Holds the UNTS."),
    styled("Heading2", "At a glance"),
    `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell("Treaty")}${cell("Series")}</w:tr><w:tr>${cell("Budapest")}${cell("ETS 185")}</w:tr></w:tbl>`,
    styled("Heading1", "How to cite them"),
    `<w:p><w:ins><w:r><w:t>Name the series</w:t></w:r></w:ins><w:del><w:r><w:delText> and the page</w:delText></w:r></w:del><w:r><w:t>.</w:t></w:r></w:p>`,
    paragraph("hidden remark of an editor", { run: "<w:vanish/>" }),
  ].join("");
  const core = "<dc:title>Treaty research</dc:title><dc:language>en-US</dc:language>";

  test("has one title, lists with their texts, rows that read by themselves, and no changes that were struck out", () => {
    expect(lines({ body, styles, numbering, footnotes, core })).toEqual([
      "h1 Treaty research",
      "h2 Where to find treaties",
      "p0 Begin with the treaty offices.",
      "p0 As of March 2024.",
      "i1 Council of Europe Treaty Office",
      "p1 Holds all ETS and CETS texts.",
      "i1 United Nations Treaty Collection",
      "p1 Holds the UNTS.",
      "h3 At a glance",
      "p0 Treaty: Budapest; Series: ETS 185",
      "h2 How to cite them",
      "p0 Name the series.",
    ]);
  });

  test("is a guide of its date, and says what was hidden in it", async () => {
    const source = sourceOf("text.docx", writeDocx({ body, styles, numbering, footnotes, core }));
    const { document, notes } = await readDraft(source);
    expect(document).toMatchObject({
      title: "Treaty research",
      language: "en",
      asOf: "2024-03",
      kind: "guide",
    });
    expect(notes).toEqual({ "hidden-text": 1 });
    const entries = document.blocks.filter(({ kind }) => kind === "entry");
    expect(entries).toHaveLength(2);
  });
});
