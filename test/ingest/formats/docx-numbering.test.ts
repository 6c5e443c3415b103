import { describe, expect, test } from "vitest";
import { DocxNumbering } from "../../../src/ingest/formats/docx-numbering.ts";
import {
  indentOf,
  isOn,
  listPlaceOf,
  outlineLevelOf,
  parseDocxStyles,
  plainStyle,
} from "../../../src/ingest/formats/docx-styles.ts";
import { parseXml } from "../../../src/ingest/formats/xml-tree.ts";

const xml = (inside: string) =>
  parseXml(new TextEncoder().encode(`<w:x xmlns:w="n">${inside}</w:x>`), { file: "x", part: "x" });
const level = (number: number, format: string, pattern: string, rest = "") =>
  `<w:lvl w:ilvl="${number}">${rest}<w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
const abstract = (id: number, ...levels: readonly string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
const num = (id: number, definition: number, inside = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${inside}</w:num>`;

/** The labels of paragraphs at places "list.level", in order. */
function labels(numbering: string, ...places: readonly string[]): readonly (string | undefined)[] {
  const lists = new DocxNumbering(xml(numbering));
  return places.map((place) => {
    const [list = "", depth = ""] = place.split(".");
    return lists.next({ list, level: Number(depth) })?.label;
  });
}

describe("DocxNumbering", () => {
  const law = abstract(
    0,
    level(0, "decimal", "%1."),
    level(1, "lowerLetter", "(%2)"),
    level(2, "upperRoman", "%1.%2.%3"),
  );

  test("counts each level, and anew below each item", () => {
    const places = ["1.0", "1.1", "1.1", "1.2", "1.0", "1.1", "1.2"];
    expect(labels(law + num(1, 0), ...places)).toEqual(["1.", "(a)", "(b)", "1.b.I", "2.", "(a)", "2.a.I"]);
  });

  test("goes on counting in another list of the same definition, unless it begins anew", () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const lists = law + num(1, 0) + num(2, 0) + num(3, 0, restart);
    expect(labels(lists, "1.0", "2.0", "1.0", "3.0", "3.0", "1.0")).toEqual([
      "1.",
      "2.",
      "3.",
      "5.",
      "6.",
      "7.",
    ]);
  });

  test("counts lists of different definitions by themselves", () => {
    const other = abstract(1, level(0, "decimal", "%1)"));
    expect(labels(law + other + num(1, 0) + num(2, 1), "1.0", "2.0", "1.0", "2.0")).toEqual([
      "1.",
      "1)",
      "2.",
      "2)",
    ]);
  });

  test.each([
    ["a start", abstract(0, level(0, "decimal", "%1", '<w:start w:val="7"/>')), "7"],
    ["words around the number", abstract(0, level(0, "decimal", "Article %1 –")), "Article 1 –"],
    ["letters", abstract(0, level(0, "upperLetter", "%1")), "A"],
    ["a format that is not known", abstract(0, level(0, "ideographDigital", "%1.")), "1."],
    [
      "a level that was not counted",
      abstract(0, level(0, "decimal", "%1.%2"), level(1, "decimal", "%2")),
      "1.1",
    ],
    ["a number that is not shown", abstract(0, level(0, "none", "%1")), ""],
    ["a bullet", abstract(0, level(0, "bullet", "•")), ""],
    ["a start that is no number", abstract(0, level(0, "decimal", "%1", '<w:start w:val="x"/>')), "1"],
  ])("labels a list with %s", (_, definition, label) => {
    expect(labels(definition + num(1, 0), "1.0")).toEqual([label]);
  });

  test("takes a level of a list's own before that of its definition", () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, "decimal", "§ %1")}</w:lvlOverride>`;
    expect(labels(law + num(1, 0, own), "1.0", "1.1")).toEqual(["§ 1", "(a)"]);
  });

  test("knows no label of a list or level that is not defined, or without any lists", () => {
    expect(labels(law + num(1, 0) + num(2, 9), "9.0", "1.7", "2.0")).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(new DocxNumbering(undefined).next({ list: "1", level: 0 })).toBeUndefined();
  });

  test("tells lists without signs from bullets, and how far in their words stand", () => {
    const indented = '<w:pPr><w:ind w:left="360"/></w:pPr>';
    const lists = new DocxNumbering(
      xml(abstract(0, level(0, "bullet", " "), level(1, "bullet", "o", indented)) + num(1, 0)),
    );
    expect(lists.next({ list: "1", level: 0 })).toEqual({ label: "", isBlank: true, indent: 720 });
    expect(lists.next({ list: "1", level: 1 })).toEqual({ label: "", isBlank: false, indent: 360 });
  });
});

describe("parseDocxStyles", () => {
  const style = (id: string, name: string, inside = "") =>
    `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
  const based = (id: string) => `<w:basedOn w:val="${id}"/>`;

  test("takes what a style does not say from those that it is based on", () => {
    const list =
      '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr><w:ind w:left="720"/></w:pPr>';
    const styleOf = parseDocxStyles(
      xml(
        style("A", "heading 3", list) +
          style("B", "Own", based("A")) +
          style("C", "Last", `${based("B")}<w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>`),
      ),
    );
    expect(styleOf("B")).toEqual({ ...plainStyle, heading: 3, list: { list: "4", level: 1 }, indent: 720 });
    expect(styleOf("C")).toEqual({ ...plainStyle, heading: 3, indent: 720 });
  });

  test("bears styles that are based on each other, and long rows of them", () => {
    const row = Array.from({ length: 100 }, (_, number) =>
      style(`S${number}`, "Own", based(`S${number + 1}`)),
    ).join("");
    const styleOf = parseDocxStyles(
      xml(style("A", "Own", based("B")) + style("B", "heading 1", based("A")) + row),
    );
    expect(styleOf("A").heading).toBe(1);
    expect(styleOf("S0")).toEqual(plainStyle);
  });

  test.each(["TOC 1", "toc heading", "Contents 2", "Index 1"])(
    "knows lines of a table of contents by %j",
    (name) => {
      expect(parseDocxStyles(xml(style("A", name)))("A").isContents).toBe(true);
    },
  );

  test("knows no style of an unknown id, of none, or without styles", () => {
    expect(parseDocxStyles(xml(""))("A")).toBe(plainStyle);
    expect(parseDocxStyles(undefined)("A")).toBe(plainStyle);
    expect(parseDocxStyles(xml(style("A", "heading 1")))(undefined)).toBe(plainStyle);
  });
});

describe("properties of paragraphs", () => {
  test.each([
    ["<w:b/>", true],
    ['<w:b w:val="1"/>', true],
    ['<w:b w:val="true"/>', true],
    ['<w:b w:val="0"/>', false],
    ['<w:b w:val="off"/>', false],
    ["<w:i/>", false],
  ])("isOn of %s", (inside, expected) => {
    expect(isOn(xml(inside), "b")).toBe(expected);
  });

  test.each([
    ["", undefined],
    ['<w:numPr><w:numId w:val="3"/></w:numPr>', { list: "3", level: 0 }],
    ['<w:numPr><w:ilvl w:val="2"/><w:numId w:val="3"/></w:numPr>', { list: "3", level: 2 }],
    ['<w:numPr><w:ilvl w:val="99"/><w:numId w:val="3"/></w:numPr>', { list: "3", level: 8 }],
    ['<w:numPr><w:ilvl w:val="x"/><w:numId w:val="3"/></w:numPr>', { list: "3", level: 0 }],
    ['<w:numPr><w:numId w:val="0"/></w:numPr>', null],
    ['<w:numPr><w:ilvl w:val="1"/></w:numPr>', undefined],
  ])("listPlaceOf of %j", (inside, expected) => {
    expect(listPlaceOf(xml(inside))).toEqual(expected);
  });

  test.each([
    ['<w:ind w:left="720"/>', 720],
    ['<w:ind w:start="360"/>', 360],
    ['<w:ind w:left="x"/>', undefined],
    ["", undefined],
  ])("indentOf of %j", (inside, expected) => {
    expect(indentOf(xml(inside))).toBe(expected);
  });

  test.each([
    ['<w:outlineLvl w:val="0"/>', 1],
    ['<w:outlineLvl w:val="8"/>', 9],
    ['<w:outlineLvl w:val="9"/>', undefined],
    ['<w:outlineLvl w:val="-1"/>', undefined],
    ["", undefined],
  ])("outlineLevelOf of %j", (inside, expected) => {
    expect(outlineLevelOf(xml(inside))).toBe(expected);
  });
});
