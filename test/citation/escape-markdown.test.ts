import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, test } from "vitest";
import { escapeMarkdown } from "../../src/citation/escape-markdown.ts";

describe("escapeMarkdown", () => {
  test.each([
    ["![x](https://evil)", "\\!\\[x\\](https://evil)"],
    ["<script>", "\\<script\\>"],
    ["# Heading", "\\# Heading"],
    ["- item", "\\- item"],
    ["1. item", "1\\. item"],
    ["a_b `c`", "a\\_b \\`c\\`"],
    ["plain words, 2.5 of them", "plain words, 2.5 of them"],
  ])("%j becomes %j", (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  test("leaves nothing that Markdown reads as more than words", () => {
    const pieces =
      "* ** _ ` ``` ~~ # ## - + = > < & | [ ] ( ) ! \\ : . 1. 2) --- === <b> </b> [x](y) ![x](y) http://x.example a b".split(
        " ",
      );
    const written = fc.array(fc.constantFrom(...pieces, " ", "\n", "  \n", "\t"), { maxLength: 25 });
    const plain = new Set(["root", "paragraph", "text", "break"]);
    fc.assert(
      fc.property(written, (some) => {
        const text = `x${some.join("")}`.replaceAll(/[ \t]+/g, " ").replaceAll(/\n\s*/g, "\n");
        const kinds = kindsIn(fromMarkdown(escapeMarkdown(text)));
        expect(kinds.filter((kind) => !plain.has(kind))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

/** The kinds of all nodes of a Markdown tree. */
function kindsIn(node: ReturnType<typeof fromMarkdown> | { readonly type: string }): readonly string[] {
  const children = "children" in node ? node.children : [];
  return [node.type, ...children.flatMap(kindsIn)];
}
