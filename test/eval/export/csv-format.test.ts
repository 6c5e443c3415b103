import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCsvCell, toCsvCell } from "../../../eval/formats/csv-cell.ts";
import { readCsvRows } from "../../../eval/formats/read-csv-rows.ts";
import { sampleAnswer, sampleReference } from "../../sample-answer.ts";
import { writtenFile } from "../formats/written-file.ts";
import { sampleQuestion } from "../sample-question.ts";
import { exportText, scoredRun } from "./sample-export.ts";

describe("toCsvCell", () => {
  test.each([
    ["=SUM(A1)", "'=SUM(A1)"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@x", "'@x"],
    ["\tx", "'\tx"],
    ["\rx", `"'\rx"`],
    [" =1", "' =1"],
    ["\u00a0=1", "'\u00a0=1"],
    ["＝1", "'＝1"],
    ["'=1", "''=1"],
    ["1-1", "1-1"],
    ["'tis", "'tis"],
    ['a "b", c', '"a ""b"", c"'],
    ["", ""],
  ])("writes %j as %j", (text, cell) => {
    expect(toCsvCell(text)).toBe(cell);
  });

  test("never gives a spreadsheet something to compute, and comes back", () => {
    const text = fc.string({ unit: fc.constantFrom("'", "=", "-", "@", "\t", " ", "a", '"', ",", "\n") });
    fc.assert(
      fc.property(text, (written) => {
        const cell = toCsvCell(written);
        const shown = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect(shown).not.toMatch(/^[=+\-@\t\r\n]/);
        expect(parseCsvCell(shown)).toBe(written);
      }),
    );
  });
});

describe("csvFormat", () => {
  const run = scoredRun([
    {
      question: sampleQuestion({ id: "1", q: '=cmd|"/c calc"!A1', inst: ["crc"], art: ["3"] }),
      answer: sampleAnswer({
        references: [
          sampleReference({ n: 1 }),
          sampleReference({ n: 2, article: null, passage: "guide:2" }),
          sampleReference({ n: 3, instrument: null, article: null }),
        ],
      }),
      violations: ["sentence 1 has no citation"],
    },
    { question: sampleQuestion({ id: "2", q: "Two?" }), answer: null },
  ]);

  test("has a heading, Windows line ends and a row a question", async () => {
    const text = await exportText(run, "csv");
    expect(
      text.startsWith("id,set,kind,lang,q,status,reason,notices,answer,cited,passages,quotes,lacks,"),
    ).toBe(true);
    expect(text.split("\r\n")).toHaveLength(4);
    expect(text).toContain(`,"'=cmd|""/c calc""!A1",answered,`);
    expect(text).toContain(',"right, first reference too",');
  });

  test("gives what is cited, what a reply lacks and every score", async () => {
    const rows = await readCsvRows(writtenFile(await exportText(run, "csv"), "out.csv"));
    expect(rows[0]?.value).toMatchObject({
      q: '=cmd|"/c calc"!A1',
      cited: "crc 34\ncrc\nnone",
      passages: "guide:1\nguide:2\nguide:1",
      lacks: "citation of crc 3",
      violations: "sentence 1 has no citation",
      ms: "12",
      right: "0",
      truthfulness: "-1",
    });
    expect(rows[1]?.value).toMatchObject({ id: "2", lacks: "reply", right: "0" });
    expect(rows[1]?.value).not.toHaveProperty("status");
  });
});
