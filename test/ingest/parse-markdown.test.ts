import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMarkdown } from "../../src/ingest/parse-markdown.ts";
import { faultOf } from "./fault-of.ts";

const sketch = (markdown: string) =>
  parseMarkdown(markdown, "a.md").blocks.map((block) => `${block.kind} ${block.depth} ${block.text}`);

describe("parseMarkdown", () => {
  test("removes markup and keeps words, entities read", () => {
    const markdown = [
      "# The *Title*",
      "",
      "Some **bold** and [linked](https://x.example) words &amp; `code`,",
      "wrapped; 3 \\* 4.",
      "",
      "<!-- hidden --><div>shown</div>",
      "",
      "> quoted",
      "",
      "    indented code",
    ].join("\n");
    expect(sketch(markdown)).toEqual([
      "heading 1 The Title",
      "paragraph 0 Some bold and linked words & code, wrapped; 3 * 4.",
      "paragraph 0 quoted",
      "paragraph 0 indented code",
    ]);
  });

  test("leaves out pictures, their alternative text as debris", () => {
    const { blocks, debris } = parseMarkdown("Before ![two people](x.png) after.\n\n![alone](y.png)", "a.md");
    expect(blocks.map(({ text }) => text)).toEqual(["Before after."]);
    expect(debris).toEqual(["two people", "alone"]);
  });

  test("nests lists and puts paragraphs into their items", () => {
    const markdown = "- First\n\n  Its text.\n\n  - Inner\n- Second\n\nAfter.";
    expect(sketch(markdown)).toEqual([
      "item 1 First",
      "paragraph 1 Its text.",
      "item 2 Inner",
      "item 1 Second",
      "paragraph 0 After.",
    ]);
  });

  test("takes a bold first line of an item for its title", () => {
    expect(sketch("- **Convention (2000)**\n  It obliges\n  states.\n- **Bold** only")).toEqual([
      "item 1 Convention (2000)",
      "paragraph 1 It obliges states.",
      "item 1 Bold only",
    ]);
  });

  test("keeps the numbers of paragraphs as the source writes them", () => {
    expect(sketch("3.   First.\n3.   Again.\n7) Other.")).toEqual([
      "item 1 3. First.",
      "item 1 3. Again.",
      "item 1 7) Other.",
    ]);
  });

  test("parts numbered paragraphs that follow each other without an empty line", () => {
    const markdown =
      "1.   Each Party shall:\n\na) act;\n\nb) report.     \n2.   For the purpose   \n(c) more";
    expect(sketch(markdown)).toEqual([
      "item 1 1. Each Party shall:",
      "paragraph 0 a) act;",
      "paragraph 0 b) report.",
      "paragraph 0 2. For the purpose",
      "paragraph 0 (c) more",
    ]);
  });

  test("takes short words at the beginning of a line for words", () => {
    expect(sketch("It covers theft, fraud,\netc. and more.\n\n- yes.\n\nEnd.")).toEqual([
      "paragraph 0 It covers theft, fraud, etc. and more.",
      "item 1 yes.",
      "paragraph 0 End.",
    ]);
  });

  test("joins a number alone on its line with the words that follow", () => {
    expect(sketch("1. One.   \n2. \na) Two.\n\n3.\n\n# 4.\n\nFive.")).toEqual([
      "item 1 1. One.",
      "paragraph 0 2. a) Two.",
      "item 1 3.",
      "heading 1 4.",
      "paragraph 0 Five.",
    ]);
  });

  test("reads headings that lack a space, and leaves other number signs", () => {
    expect(sketch("##Chapter\n\n####Purpose\n\nCase #5 and\n\\#hash")).toEqual([
      "heading 2 Chapter",
      "heading 4 Purpose",
      "paragraph 0 Case #5 and #hash",
    ]);
  });

  test("keeps a quotation apart from the paragraph before it", () => {
    expect(sketch("He said:\n> Yes.\n> > No.\n\nEnd.")).toEqual([
      "paragraph 0 He said:",
      "paragraph 0 Yes. No.",
      "paragraph 0 End.",
    ]);
  });

  test("refuses lists that nest too deeply and names the file", () => {
    const deep = Array.from({ length: 200 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n");
    const fault = faultOf(() => parseMarkdown(deep, "deep.md"));
    expect([fault.code, fault.data.file]).toEqual(["text_invalid", "deep.md"]);
  });

  test.each(["- ", "1) ", "- 2. "])("refuses a line that opens 100,000 lists with %j at once", (marker) => {
    const started = performance.now();
    const fault = faultOf(() => parseMarkdown(`Words.\n\n${marker.repeat(100_000)}x`, "deep.md"));
    expect([fault.code, fault.data.file]).toEqual(["text_invalid", "deep.md"]);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test("reads a paragraph of nothing but signs in bounded time", () => {
    for (const piece of ["_a_*", "[a](", "*a", "![", "<a", "&", "`a"]) {
      const started = performance.now();
      const { blocks } = parseMarkdown(piece.repeat(100_000 / piece.length), "a.md");
      expect(performance.now() - started, piece).toBeLessThan(5000);
      expect(blocks).toHaveLength(1);
    }
  });

  test("reads any text to blocks of single lines with words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        for (const block of parseMarkdown(text, "a.md").blocks) {
          expect(block.text).toMatch(/^\S(?:[^\n]*\S)?$/);
        }
      }),
      { numRuns: 200 },
    );
  });
});
