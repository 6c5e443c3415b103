import { OPS } from "unpdf/pdfjs";
import { describe, expect, test } from "vitest";
import { identity, type Matrix } from "../../../src/ingest/pdf/matrix.ts";
import { followPainting, lettersOf } from "../../../src/ingest/pdf/painted-letters.ts";

function follow(steps: readonly (readonly [operator: number, args: unknown])[], viewport: Matrix = identity) {
  return followPainting(
    { fnArray: steps.map(([operator]) => operator), argsArray: steps.map(([, args]) => args) },
    viewport,
  );
}

const show = (text: string) => [OPS.showText, [Array.from(text, (unicode) => ({ unicode }))]] as const;
const rectangle = [10, 20, 30, 40];

describe("followPainting", () => {
  test("lists letters and digits in the order in which they are painted", () => {
    const { letters } = follow([show("Art. 2, "), show("État")]);
    expect(letters.map(({ character }) => character).join("")).toBe("Art2État");
    expect(letters[0]).toEqual({ character: "A", isInvisible: false, isWhite: false, areas: 0 });
  });

  test("a glyph can stand for several letters, and for none", () => {
    const glyphs = [{ unicode: "ffi" }, -200, { unicode: "" }, { accent: null }, null, { unicode: 7 }];
    const { letters } = follow([[OPS.showText, [glyphs]]]);
    expect(letters.map(({ character }) => character)).toEqual(["f", "f", "i"]);
  });

  test.each([
    ["#ffffff", true],
    ["#FAFAFA", true],
    ["#fafafa", true],
    ["#f9ffff", false],
    ["#000000", false],
    ["white", false],
  ])("%s is white: %j", (colour, isWhite) => {
    const { letters } = follow([[OPS.setFillRGBColor, [colour]], show("a")]);
    expect(letters[0]?.isWhite).toBe(isWhite);
  });

  test.each([0, 1, 2, 4, 5, 6])("text in mode %i is seen", (mode) => {
    expect(follow([[OPS.setTextRenderingMode, [mode]], show("a")]).letters[0]?.isInvisible).toBe(false);
  });

  test.each([3, 7])("text in mode %i is not seen", (mode) => {
    expect(follow([[OPS.setTextRenderingMode, [mode]], show("a")]).letters[0]?.isInvisible).toBe(true);
  });

  test("areas are where the viewport and what was transformed put them", () => {
    const path = [OPS.fill, [null], Float32Array.from(rectangle)];
    const viewport: Matrix = [1, 0, 0, -1, 0, 842];
    expect(follow([[OPS.constructPath, path]], viewport).areas).toEqual([[10, 802, 30, 822]]);
    const twice = [OPS.transform, [2, 0, 0, 2, 5, 0]] as const;
    expect(follow([twice, [OPS.constructPath, path]]).areas).toEqual([[25, 40, 65, 80]]);
  });

  test.each([
    OPS.fill,
    OPS.eoFill,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
  ])("paths that operator %i fills are areas", (operator) => {
    expect(follow([[OPS.constructPath, [operator, [null], rectangle]]]).areas).toHaveLength(1);
  });

  test.each([OPS.stroke, OPS.endPath, OPS.closeStroke])(
    "paths that operator %i does not fill are none",
    (operator) => {
      expect(follow([[OPS.constructPath, [operator, [null], rectangle]]]).areas).toEqual([]);
    },
  );

  test("white and transparent areas hide nothing white", () => {
    const path = [OPS.constructPath, [OPS.fill, [null], rectangle]] as const;
    expect(follow([[OPS.setFillRGBColor, ["#ffffff"]], path]).areas).toEqual([]);
    expect(follow([[OPS.setGState, [[["ca", 0]]]], path]).areas).toEqual([]);
    expect(follow([[OPS.setGState, [[["CA", 0]]]], path]).areas).toHaveLength(1);
  });

  test("what pdf.js leaves out, or lists too little of, is passed over", () => {
    const odd = [
      [OPS.restore, null],
      [OPS.transform, [1, 2]],
      [OPS.constructPath, [OPS.fill, [null], null]],
      [OPS.showText, null],
      [OPS.showText, [null]],
      [OPS.setGState, null],
      [OPS.paintFormXObjectBegin, [null, null]],
      [OPS.paintFormXObjectEnd, []],
      [9_999, []],
    ] as const;
    expect(follow([...odd, show("a")])).toMatchObject({
      areas: [],
      letters: [{ character: "a", isInvisible: false }],
    });
  });
});

test("lettersOf leaves out everything that is no letter or digit", () => {
  expect(lettersOf(" Art. 3(1)(c) – l’État ")).toEqual(Array.from("Art31clÉtat"));
  expect(lettersOf("…")).toEqual([]);
});
