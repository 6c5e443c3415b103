import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clipText, showText } from "../../../eval/report/show-text.ts";

describe("showText", () => {
  test("leaves words, line ends, tabs and the marks of other scripts as they are", () => {
    const text = "Article 3(1)(c)\r\n\tد \u200F(34) «é» 𝒜 👩‍👩‍👧";
    expect(showText(text)).toBe(text);
  });

  test.each(["\u0000", "\u001B", "\u0085", "\u202E", "\u2066", "\uD800"])("makes %j visible", (hidden) => {
    expect(showText(`a${hidden}b`)).toBe("a\uFFFDb");
  });

  test("leaves nothing that a second look would change", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => showText(showText(text)) === showText(text)),
    );
  });
});

describe("clipText", () => {
  test("leaves a text of the limit, and cuts one that is longer", () => {
    expect(clipText("abcd", 4)).toBe("abcd");
    expect(clipText("abc de", 4)).toBe("abc …");
  });

  test("cuts no letter in half", () => {
    expect(clipText("ab𝒜c", 3)).toBe("ab …");
    expect(clipText("ab𝒜cd", 4)).toBe("ab𝒜 …");
  });
});
