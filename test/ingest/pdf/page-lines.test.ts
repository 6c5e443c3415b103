import { describe, expect, test } from "vitest";
import { findPageLines, isSameRow, joinPieces } from "../../../src/ingest/pdf/page-lines.ts";
import { piecesOf, run } from "./page-sample.ts";

const textsOf = (...runs: readonly ReturnType<typeof run>[]) => piecesOf(runs).map(({ text }) => text);

describe("findPageLines", () => {
  test("joins the runs of a line from left to right, with spaces where there are gaps", () => {
    expect(
      textsOf(run("world", 140, 100), run("Hel", 100, 100), run("lo", 115, 100), run(", ", 127, 100)),
    ).toEqual(["Hello , world"]);
  });

  test("lists lines from top to bottom, whatever the order in which the page writes them", () => {
    expect(textsOf(run("third", 50, 130), run("first", 50, 100), run("second", 50, 115))).toEqual([
      "first",
      "second",
      "third",
    ]);
  });

  test("parts a line where there is room for a column", () => {
    expect(piecesOf([run("left", 50, 100), run("right", 300, 100)]).map(({ text, x }) => [text, x])).toEqual([
      ["left", 50],
      ["right", 300],
    ]);
  });

  test("drops the raised marks of notes, and the room that they take", () => {
    const mark = run("12", 135, 96, { size: 6 });
    expect(textsOf(run("Convention on cyb", 50, 100), mark, run(". It", 141, 100))).toEqual([
      "Convention on cyb. It",
    ]);
    expect(textsOf(run("the 5", 50, 100), run("th", 75, 96, { size: 6 }), run(" day", 81, 100))).toEqual([
      "the 5th day",
    ]);
  });

  test("keeps a small number that is all there is", () => {
    expect(textsOf(run("1", 50, 96, { size: 6 }))).toEqual(["1"]);
  });

  test("reads ligatures as letters and drops white space", () => {
    expect(textsOf(run("\uFB01nal  o\uFB03ce ", 50, 100), run("   ", 10, 300))).toEqual(["final office"]);
  });

  test("a line has the size of most of its letters, and is bold if all of it is", () => {
    const runs = [run("A", 50, 100, { size: 16 }), run("rticle of ordinary size", 58, 100)];
    expect(piecesOf(runs)).toMatchObject([{ size: 10, isBold: false }]);
    expect(piecesOf([run("bold", 50, 100, { isBold: true }), run("light", 75, 100)])).toMatchObject([
      { isBold: false },
    ]);
    expect(piecesOf([run("bold", 50, 100, { isBold: true })])).toMatchObject([{ isBold: true, cells: 1 }]);
  });

  test("an empty page has no lines", () => {
    expect(findPageLines({ runs: [] })).toEqual([]);
  });
});

describe("joinPieces", () => {
  test("puts semicolons between the cells of a table, and spaces between words that stand far apart", () => {
    const pieces = piecesOf([run("Budapest", 50, 100), run("2001", 200, 100), run("ETS 185", 300, 100)]);
    expect(joinPieces(pieces, { isTable: true })).toMatchObject({
      text: "Budapest; 2001; ETS 185",
      cells: 3,
      sign: null,
    });
    expect(joinPieces(pieces, { isTable: false })).toMatchObject({
      text: "Budapest 2001 ETS 185",
      cells: 1,
      x: 50,
      right: 335,
    });
  });

  test.each([
    ["1", "1", "1 Each Party"],
    ["2.", "1", "2. Each Party"],
    ["a", "a", "a Each Party"],
    ["(iv)", "a", "(iv) Each Party"],
    ["•", "•", "• Each Party"],
  ])("knows %s before the words as a label", (label, sign, text) => {
    const pieces = piecesOf([run(label, 50, 100), run("Each Party", 90, 100)]);
    expect(joinPieces(pieces, { isTable: true })).toMatchObject({ text, sign, cells: 1 });
  });

  test("takes a number before several cells as their label", () => {
    const pieces = piecesOf([run("3", 50, 100), run("Lanzarote", 90, 100), run("2007", 300, 100)]);
    expect(joinPieces(pieces, { isTable: true })).toMatchObject({ text: "3 Lanzarote; 2007", cells: 2 });
  });
});

test("isSameRow allows for raised letters and not for the next line", () => {
  expect(isSameRow({ y: 100, size: 10 }, { y: 96, size: 6 })).toBe(true);
  expect(isSameRow({ y: 100, size: 10 }, { y: 110, size: 10 })).toBe(false);
});
