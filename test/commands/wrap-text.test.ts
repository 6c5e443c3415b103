import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Paragraph, wrapParagraph } from "../../src/commands/wrap-text.ts";

function wrap(paragraph: Paragraph, width: number): readonly string[] {
  return wrapParagraph(paragraph, width).map((line) => line.map((run) => run.text).join(""));
}

describe("wrapParagraph", () => {
  test("breaks between words", () => {
    expect(wrap({ pieces: ["one two three four"] }, 9)).toEqual(["one two", "three", "four"]);
  });

  test("fills a line to its last column", () => {
    expect(wrap({ pieces: ["one two three"] }, 7)).toEqual(["one two", "three"]);
    expect(wrap({ pieces: ["one two three"] }, 6)).toEqual(["one", "two", "three"]);
  });

  test("indents the first line and hangs the others further", () => {
    expect(wrap({ pieces: ["one two three"], indent: 2, hang: 3 }, 10)).toEqual(["  one two", "     three"]);
  });

  test("breaks behind a word that is shorter than the others are hung", () => {
    expect(wrap({ pieces: ["a much longer"], hang: 4 }, 8)).toEqual(["a much", "    longer"]);
    expect(wrap({ pieces: ["a muchlonger"], hang: 4 }, 8)).toEqual(["a", "    muchlonger"]);
  });

  test("hangs a line of the text no further for the blanks that it begins with", () => {
    expect(wrap({ pieces: [" one\n  two\nthree"], indent: 1, hang: 2 }, 80)).toEqual([
      " one",
      "   two",
      "   three",
    ]);
  });

  test("gives the blank between two words the style that it has", () => {
    const lines = wrapParagraph({ pieces: ["a", { text: " b", style: "bold" }, "\n", " "] }, 80);
    expect(lines).toEqual([
      [
        { text: "a", style: null },
        { text: " b", style: "bold" },
      ],
      [],
    ]);
  });

  test("keeps line breaks of the text", () => {
    expect(wrap({ pieces: ["one\ntwo\n\nthree"] }, 80)).toEqual(["one", "two", "", "three"]);
  });

  test("does not cut a word that is longer than a line", () => {
    expect(wrap({ pieces: ["see https://example.org/a/b now"] }, 10)).toEqual([
      "see",
      "https://example.org/a/b",
      "now",
    ]);
  });

  test("does not break a word where its style changes", () => {
    const lines = wrapParagraph({ pieces: ["an ", { text: "art", style: "bold" }, "icle of law"] }, 10);
    expect(lines).toEqual([
      [
        { text: "an ", style: null },
        { text: "art", style: "bold" },
        { text: "icle", style: null },
      ],
      [{ text: "of law", style: null }],
    ]);
  });

  test("leaves everything on one line where the width has no end", () => {
    expect(wrap({ pieces: ["word ".repeat(1000)] }, Number.POSITIVE_INFINITY)).toHaveLength(1);
  });

  test("gives an empty line for nothing", () => {
    expect(wrap({ pieces: [] }, 80)).toEqual([""]);
  });

  test("loses no word, and no line is too long that could be broken", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 40 });
    const widths = fc.integer({ min: 5, max: 60 });
    fc.assert(
      fc.property(words, widths, fc.nat({ max: 4 }), fc.nat({ max: 9 }), (all, width, indent, hang) => {
        const lines = wrap({ pieces: [all.join(" ")], indent, hang }, width);
        expect(lines.join(" ").split(" ").filter(Boolean)).toEqual(all);
        for (const line of lines) {
          if (line.length > width) expect(line.trim()).not.toContain(" ");
        }
      }),
    );
  });
});
