import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toVisibleText } from "../../src/text/visible-text.ts";

describe("toVisibleText", () => {
  test.each([
    ["colours", "a\u001B[31mred\u001B[0mb", "aredb"],
    ["hyperlinks", "\u001B]8;;http://x.test\u0007link\u001B]8;;\u001B\\!", "link!"],
    ["eight-bit sequences", "a\u009B1mb\u009D0;title\u009Cc", "abc"],
    ["an unfinished sequence", "a\u001B]0;title", "a"],
    ["a lone escape", "a\u001Bcb", "ab"],
    ["controls", "a\u0000b\u0008c\u007Fd\r\ne", "abcd\ne"],
    ["bidirectional controls", "a\u202Eb\u2066c\u200Fd", "abcd"],
    ["zero-width characters", "a\u200Bb\uFEFFc\u2060d", "abcd"],
    ["tag characters", "a\u{E0041}\u{E007F}b", "ab"],
  ])("removes %s", (_, text, visible) => {
    expect(toVisibleText(text)).toBe(visible);
  });

  test("keeps lines, tabs, accents, emoji and markup as they are", () => {
    const text = "é\n\t<b>“ok”</b> 😀 العربية";
    expect(toVisibleText(text)).toBe(text);
  });

  test("leaves no control or invisible character of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(toVisibleText(text)).not.toMatch(
          /(?![\n\t])\p{Cc}|[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u,
        );
      }),
    );
  });
});
