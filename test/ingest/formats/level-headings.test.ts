import { describe, expect, test } from "vitest";
import type { DraftBlock } from "../../../src/ingest/draft-block.ts";
import { type HeadingFrame, levelHeadings } from "../../../src/ingest/formats/level-headings.ts";
import { draftLines } from "./draft-lines.ts";

/** "1 Title" is a heading, anything without a number a paragraph. */
function blocks(lines: readonly string[]): readonly DraftBlock[] {
  return lines.map((line) => {
    const heading = /^(\d) (.+)$/.exec(line);
    if (!heading) return { kind: "paragraph", text: line, depth: 0 };
    return { kind: "heading", text: heading[2] ?? "", depth: Number(heading[1]) };
  });
}

const level = (lines: readonly string[], frame: HeadingFrame) =>
  draftLines({ blocks: levelHeadings(blocks(lines), frame) });

describe("levelHeadings", () => {
  test.each([
    ["one h1", ["1 Guide", "2 A", "3 B"], null, ["h1 Guide", "h2 A", "h3 B"]],
    ["an h1 after other words", ["words", "1 Guide", "2 A"], null, ["p0 words", "h1 Guide", "h2 A"]],
    [
      "several h1, the first of them the title",
      ["1 Guide", "1 A", "2 B"],
      "Guide",
      ["h1 Guide", "h2 A", "h3 B"],
    ],
    ["several h1 and no title known", ["1 A", "1 B", "2 C"], null, ["h1 A", "h2 B", "h3 C"]],
    [
      "several h1, none of them the title",
      ["1 A", "2 B", "1 C"],
      "Guide",
      ["h1 Guide", "h2 A", "h3 B", "h2 C"],
    ],
    ["no h1", ["2 A", "3 B"], "Guide", ["h1 Guide", "h2 A", "h3 B"]],
    ["no h1 and no title known", ["3 A", "4 B"], null, ["h2 A", "h3 B"]],
    ["no headings", ["words"], "Guide", ["h1 Guide", "p0 words"]],
    [
      "a first line that repeats the title",
      ["GUIDE.", "words", "2 A"],
      "Guide",
      ["h1 GUIDE.", "p0 words", "h2 A"],
    ],
    [
      "a title that is repeated",
      ["1 Guide", "words", "1 Guide", "2 A"],
      "Guide",
      ["h1 Guide", "p0 words", "h2 A"],
    ],
    ["a title style above the headings", ["0 Guide", "1 A", "2 B"], null, ["h1 Guide", "h2 A", "h3 B"]],
    [
      "a title style after a heading",
      ["1 Preface", "0 Guide", "1 A"],
      null,
      ["h1 Preface", "h1 Guide", "h2 A"],
    ],
    ["nothing", [], null, []],
  ])("gives a text with %s one title", (_, given, title, expected) => {
    expect(level(given, { title })).toEqual(expected);
  });

  test.each([
    ["the topmost of its headings", ["2 A", "3 B", "2 C"], 1, ["h2 A", "h3 B", "h2 C"]],
    ["headings that go up", ["4 A", "3 B"], 2, ["h4 A", "h3 B"]],
    ["no headings", ["words"], 4, ["p0 words"]],
  ])("puts a piece of a page with %s below its heading", (_, given, under, expected) => {
    expect(level(given, { under })).toEqual(expected);
  });
});
