import { describe, expect, test } from "vitest";
import { parseLines } from "../../src/ingest/text-lines.ts";

const only = (line: string) => parseLines(line)[0]?.[0];

describe("parseLines", () => {
  test("parts groups at lines that look empty", () => {
    const groups = parseLines("a\nb\n \u00A0\t\nc\n\n\n");
    expect(groups.map((group) => group.map(({ text }) => text))).toEqual([["a", "b"], ["c"]]);
  });

  test("parts groups at lines of signs without words", () => {
    expect(parseLines("Title\n=====\na\n* * *\nb\n•\nc")).toHaveLength(4);
  });

  test("counts columns of indentation, a tab for four", () => {
    expect(["a", "  a", "\ta", " \u00A0a"].map((line) => only(line)?.indent)).toEqual([0, 2, 4, 2]);
  });

  test.each([
    { line: "• a  b", sign: "•", text: "a b", numbered: false },
    { line: "- a", sign: "-", text: "a", numbered: false },
    { line: "– a", sign: "–", text: "a", numbered: false },
    { line: "* a", sign: "*", text: "a", numbered: false },
    { line: "o   a", sign: "o", text: "a", numbered: false },
    { line: "1. a", sign: "1", text: "1. a", numbered: true },
    { line: "12) a", sign: "1", text: "12) a", numbered: true },
    { line: "(iv) a", sign: "a", text: "(iv) a", numbered: true },
    { line: "b. a", sign: "a", text: "b. a", numbered: true },
  ])("reads the sign of $line", ({ line, ...read }) => {
    expect(only(line)).toEqual({ indent: 0, ...read });
  });

  test.each([
    "*NB: note",
    "-5 degrees",
    "o sea",
    "2022 was a year",
    "e.g. this",
    "U.N. treaty",
    "A. Heading",
  ])("takes %j for words", (line) => {
    expect(only(line)).toMatchObject({ sign: null, text: line });
  });

  test("joins a broken line only where the next word had no room", () => {
    const broken =
      "Networks carry what people write to one another on every day, and the\nlaw follows. It is slow.\nA line that was ended on purpose is longer than a word but not wide\nenough, and this one here is as wide as the widest of them all is now.";
    expect(parseLines(broken)[0]?.map(({ text }) => text.split(" ").length)).toEqual([18, 31]);
  });

  test("joins nothing in a text with long lines, nor in a short one", () => {
    const long = `${"word ".repeat(80)}\nPhoto: A\nA caption that is some words long and could be a broken line.`;
    expect(parseLines(long)[0]).toHaveLength(3);
    expect(parseLines("First Convention\nIt obliges states.")[0]).toHaveLength(2);
  });
});
