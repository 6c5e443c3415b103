import { describe, expect, test } from "vitest";
import { descendantsOf, parseHtmlTree } from "../../../src/ingest/formats/html-tree.ts";
import { measureCell, parseTable, type ReadCell, writeRows } from "../../../src/ingest/formats/table-rows.ts";

function tableOf(html: string) {
  for (const element of descendantsOf(parseHtmlTree(html, "x")))
    if (element.tagName === "table") return element;
  throw new Error("no table");
}

const cell = (text: string, rest: Partial<ReadCell> = {}): ReadCell => ({
  text,
  isHeading: false,
  columns: 1,
  rows: 1,
  ...rest,
});
const head = (...texts: readonly string[]) => texts.map((text) => cell(text, { isHeading: true }));
const row = (...texts: readonly string[]) => texts.map((text) => cell(text));

describe("parseTable", () => {
  test("finds the rows of all parts of a table, and its caption", () => {
    const shape = parseTable(
      tableOf(
        "<table><caption>C</caption><thead><tr><th>a<th>b</thead><tr><td>c<td>d<tfoot><tr><td>e<td>f</table>",
      ),
    );
    expect(shape.rows.map((cells) => cells.length)).toEqual([2, 2, 2]);
    expect(shape.caption?.tagName).toBe("caption");
    expect(shape.isLayout).toBe(false);
  });

  test.each([
    ["a role", '<table role="none"><tr><td>a<td>b</table>'],
    ["one column", "<table><tr><td>a<tr><td>b</table>"],
    ["a heading in a cell", "<table><tr><td><h3>a</h3><td>b</table>"],
    ["a table in a cell", "<table><tr><td>a<td><table><tr><td>b</table></table>"],
    ["no rows", "<table></table>"],
  ])("takes a table for layout by %s", (_, html) => {
    expect(parseTable(tableOf(html)).isLayout).toBe(true);
  });

  test("does not count the rows of tables within", () => {
    const shape = parseTable(tableOf("<table><tr><td>a<td><table><tr><td>b<tr><td>c</table></table>"));
    expect(shape.rows).toHaveLength(1);
  });
});

describe("measureCell", () => {
  test.each([
    ['<td colspan="2" rowspan="3">', { isHeading: false, columns: 2, rows: 3 }],
    ["<th>", { isHeading: true, columns: 1, rows: 1 }],
    ['<td colspan="0" rowspan="-4">', { isHeading: false, columns: 1, rows: 1 }],
    ['<td colspan="many">', { isHeading: false, columns: 1, rows: 1 }],
    ['<td rowspan="99999999">', { isHeading: false, columns: 1, rows: 1000 }],
  ])("reads %s", (tag, expected) => {
    const first = parseTable(tableOf(`<table><tr>${tag}a</table>`)).rows[0]?.[0];
    expect(first && measureCell(first)).toEqual(expected);
  });
});

describe("writeRows", () => {
  test.each([
    ["heads", [head("A", "B"), row("1", "2")], ["A: 1; B: 2"]],
    ["an empty cell", [head("A", "B"), row("", "2")], ["B: 2"]],
    ["an empty head", [head("", "B"), row("1", "2")], ["1; B: 2"]],
    ["more cells than heads", [head("A", "B"), row("1", "2", "3")], ["A: 1; B: 2; 3"]],
    ["fewer cells than heads", [head("A", "B"), row("1")], ["A: 1"]],
    ["no heads", [row("1", "2"), row("3", "4")], ["1; 2", "3; 4"]],
    ["heads alone", [head("A", "B")], ["A; B"]],
    [
      "a heading in each row",
      [
        [...head("Signed"), ...row("2001")],
        [...head("Where?"), ...row("Budapest")],
      ],
      ["Signed: 2001", "Where? Budapest"],
    ],
    ["an empty row", [row("", "")], [""]],
    ["a sentence", [row("It ends.", "next")], ["It ends. next"]],
    ["a question", [head("Q", "A"), row("Why?", "So")], ["Q: Why? A: So"]],
    ["a number of a paragraph", [row("(a)", "the point")], ["(a) the point"]],
    ["nothing", [], []],
  ] as const)("writes a table with %s", (_, rows, expected) => {
    expect(writeRows(rows)).toEqual(expected);
  });

  test("does not repeat a head or a cell as long as a paragraph", () => {
    const long = "word ".repeat(40).trim();
    expect(writeRows([head(long, "B"), row("1", "2")])).toEqual(["1; B: 2"]);
    expect(writeRows([[cell(long, { rows: 2 }), cell("1")], row("2")])).toEqual([`${long}; 1`, "2"]);
  });

  test("repeats a cell that spans rows only as far as it reaches, and only in the first columns", () => {
    const spanning = (text: string) => cell(text, { rows: 3 });
    const rows = [
      [spanning("a"), ...row("b", "c"), spanning("d")],
      row("e", "f"),
      row("g", "h"),
      row("i", "j"),
    ];
    expect(writeRows(rows)).toEqual(["a; b; c; d", "a; e; f", "a; g; h", "i; j"]);
  });
});
