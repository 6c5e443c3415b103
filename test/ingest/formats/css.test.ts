import { describe, expect, test } from "vitest";
import { isTransparent, looksSame, parseColour, white } from "../../../src/ingest/formats/css-colour.ts";
import {
  groundOf,
  hidesByColour,
  hidesWords,
  parseStyle,
} from "../../../src/ingest/formats/hidden-styles.ts";
import { parseStyleRules } from "../../../src/ingest/formats/style-rules.ts";

describe("parseColour", () => {
  test.each([
    ["white", [255, 255, 255]],
    ["#fff", [255, 255, 255]],
    ["#1a2b3c", [26, 43, 60]],
    ["#1a2b3cff", [26, 43, 60]],
    ["ffffff", [255, 255, 255]],
    ["rgb(1,2,3)", [1, 2, 3]],
    ["rgb( 1 2 3 )", [1, 2, 3]],
    ["rgba(1, 2, 3, 0.5)", [1, 2, 3]],
  ])("reads %s", (value, colour) => {
    expect(parseColour(value)).toEqual(colour);
  });

  test.each(["", "inherit", "var(--x)", "#12", "#ggg", "rgb(1,2)", "hsl(0,0%,100%)"])(
    "knows no colour %j",
    (value) => {
      expect(parseColour(value)).toBeUndefined();
    },
  );
});

describe("isTransparent", () => {
  test.each([
    ["transparent", true],
    ["rgba(1,2,3,0)", true],
    ["rgba(1, 2, 3, 0.0)", true],
    ["rgba(1 2 3 / 0%)", true],
    ["rgba(1,2,3,0.1)", false],
    ["rgba(1,2,3,1)", false],
    ["#fff", false],
  ])("tells of %s: %s", (value, expected) => {
    expect(isTransparent(value)).toBe(expected);
  });
});

describe("looksSame", () => {
  test("tells apart what people tell apart", () => {
    expect(looksSame(white, [250, 250, 250])).toBe(true);
    expect(looksSame(white, [255, 255, 230])).toBe(false);
  });
});

describe("parseStyle", () => {
  test("keeps the last value of properties that can hide, and no others", () => {
    const style = parseStyle("Color: RED; margin: 0; color:blue!important;display :none;broken;:x");
    expect([...style]).toEqual([
      ["color", "blue"],
      ["display", "none"],
    ]);
  });
});

describe("groundOf", () => {
  test.each([
    ["background-color:#000", [0, 0, 0]],
    ["background:url(a.png) no-repeat #fff", [255, 255, 255]],
    ["background:rgb(1, 2, 3) top", [1, 2, 3]],
    ["background:url(a.png)", undefined],
    ["color:#fff", undefined],
  ])("of %s", (style, expected) => {
    expect(groundOf(parseStyle(style))).toEqual(expected);
  });
});

describe("hidesByColour", () => {
  test("compares words with their own ground, else with the one around them", () => {
    expect(hidesByColour(parseStyle("color:#fff"), white)).toBe(true);
    expect(hidesByColour(parseStyle("color:#fff"), [0, 0, 0])).toBe(false);
    expect(hidesByColour(parseStyle("color:#fff;background:#000"), white)).toBe(false);
    expect(hidesByColour(parseStyle("background:#fff"), white)).toBe(false);
  });
});

describe("hidesWords", () => {
  test.each([
    ["opacity:", false],
    ["opacity:.0", true],
    ["font-size:10px", false],
    ["font-size:0.5px", true],
    ["left:-9999px", false],
    ["position:absolute;left:-10%", false],
    ["position:absolute;left:-200%", true],
    ["width:0;overflow:hidden", true],
    ["width:0", false],
    ["visibility:collapse", true],
  ])("of %s is %s", (style, expected) => {
    expect(hidesWords(parseStyle(style))).toBe(expected);
  });
});

describe("parseStyleRules", () => {
  test("reads rules of one class or id, several selectors at once", () => {
    const rules = parseStyleRules(
      ".a, p.B ,#c{display:none;margin:0} h1{color:red} .d .e{color:red} .f>g{color:red}",
    );
    expect(rules.map(({ selector, style }) => [selector, ...style])).toEqual([
      [".a", ["display", "none"]],
      [".b", ["display", "none"]],
      ["#c", ["display", "none"]],
    ]);
  });

  test.each([
    ["", 0],
    ["}", 0],
    ["{", 0],
    [".a{color:red", 0],
    ["}.a{color:red}", 1],
    ["@media x{.a{color:red} .b{color:red}} .c{color:red}", 1],
    ["@charset 'x'; .a{color:red}", 1],
    ["/* open .a{color:red}", 0],
  ])("finds its way through %j", (sheet, count) => {
    expect(parseStyleRules(sheet)).toHaveLength(count);
  });

  test("takes time in proportion to the sheet", () => {
    const worst = ["/*", "{", "}", "@import ", ".a,", ".a{", "a:b;"].map((piece) =>
      piece.repeat(100_000 / piece.length),
    );
    for (const sheet of worst) {
      const start = performance.now();
      parseStyleRules(sheet);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});
