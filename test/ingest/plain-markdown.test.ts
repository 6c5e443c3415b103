import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMarkdown } from "../../src/ingest/parse-markdown.ts";
import { partMarkdown } from "../../src/ingest/plain-markdown.ts";

describe("partMarkdown", () => {
  test("parts plain lines from what the parser must read", () => {
    const source =
      "# Title\n\nA line.\n\n1. One\n\n   more\n\n2. Two\n\n3. Three\n\na) plain\n\n*marked*\n\nTwo\nlines";
    expect(partMarkdown(source)).toEqual([
      [{ kind: "heading", text: "Title", depth: 1 }],
      [{ kind: "paragraph", text: "A line.", depth: 0 }],
      { marked: "1. One\n\n   more\n\n2. Two" },
      [{ kind: "item", text: "3. Three", depth: 1, numbered: true }],
      [{ kind: "paragraph", text: "a) plain", depth: 0 }],
      { marked: "*marked*" },
      [{ kind: "paragraph", text: "Two lines", depth: 0 }],
    ]);
  });

  test.each([
    "```\n\nA line.\n\n```",
    "<div>\n\nA line.\n\n</div>",
    "A line.\n\n[a]: http://b",
    "~~~\n\nA line.",
  ])("leaves %j whole: what is in it reaches over empty lines", (source) => {
    expect(partMarkdown(source)).toEqual([{ marked: source }]);
  });

  test.each([
    "    code",
    "- item",
    "+ item",
    "2. *two*",
    "2.     code",
    "2. 3. inner",
    "2. # heading",
    "Two lines\n1. with a list",
    "1. one\n   indented",
    "> quoted",
    "Title\n===",
    "---",
    "a & b",
    "a\\",
    "http <b>",
    "x_y",
  ])("leaves %j to the parser", (source) => {
    expect(partMarkdown(source)).toEqual([{ marked: source }]);
  });

  test("takes time in proportion to the text, whatever it holds", () => {
    for (const part of ["a ", "# ", "\n", " \n", "(", "[a", "1. "]) {
      expect(() => partMarkdown(part.repeat(50_000))).not.toThrow();
    }
  });
});

describe("parseMarkdown by pieces", () => {
  // A comment makes the parser read the whole, and leaves no block of its own.
  const whole = (text: string) => parseMarkdown(`<!-- whole -->\n\n${text}`, "a.md");

  const block = fc.constantFrom(
    "A line of words.",
    "### Article 2",
    "####Purpose",
    "# Title #",
    "a) a point;",
    "(i) a sub-point;",
    "1. First",
    "2.   Second\n   and more",
    "2) Second",
    "7.    Four blanks",
    "7.     Five blanks",
    "4. (a) within",
    "1234567890. too long",
    "a) a point;   \n2. the next paragraph\n3)  and the next",
    "a paragraph\n1. with a list",
    "1. one\n2. two\ngoes on\n7. seven\n8) another list",
    "1. one\na) point\n",
    "   3. indented",
    "   continued",
    "    indented",
    "- item\n  - inner",
    "* star",
    "> quoted",
    "*marked* and `code`",
    "Two\nlines",
    "Title\n---",
    "3.",
    "***",
    "“Quoted” words, plain",
    "(bracketed) words",
    "[link](http://a.b)",
    "Word  with   blanks ",
    "\ttab",
    "é accents; and a colon:",
    "a! b",
    "x | y",
  );

  test("gives the blocks that parsing the whole gives", () => {
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 14 }),
        fc.constantFrom("\n\n", "\n\n\n", "\n \n"),
        (blocks, gap) => {
          const text = blocks.join(gap);
          expect(parseMarkdown(text, "a.md")).toEqual(whole(text));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test("gives the same for any lines at all", () => {
    const line = fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom("", "", "a", "1. b", "- c", "# d"));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join("\n").replace(/^\s+/, "");
        expect(parseMarkdown(text, "a.md")).toEqual(whole(text));
      }),
      { numRuns: 1_000 },
    );
  });
});
