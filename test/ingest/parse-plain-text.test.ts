import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePlainText } from "../../src/ingest/parse-plain-text.ts";

/** Blocks as short lines: "item 2 Citation: 1 UNTS 2". */
const sketch = (text: string) =>
  parsePlainText(text).blocks.map((block) => `${block.kind} ${block.depth} ${block.text}`);

describe("parsePlainText", () => {
  test("takes the first line for the title, whatever it ends with but a stop", () => {
    expect(sketch("But is it a crime?\n\nIt is.")).toEqual([
      "heading 1 But is it a crime?",
      "paragraph 0 It is.",
    ]);
    expect(sketch("It is a crime.\nVery much so.")).toEqual([
      "paragraph 0 It is a crime.",
      "paragraph 0 Very much so.",
    ]);
  });

  test("takes a short line alone, without a stop, for a heading", () => {
    const text =
      "Title\n\nIntroduction here.\n\nUnited Nations\n\nIt has treaties.\n\nhe said so\n\nWhy not?\n\nEnd.";
    expect(sketch(text)).toEqual([
      "heading 1 Title",
      "paragraph 0 Introduction here.",
      "heading 2 United Nations",
      "paragraph 0 It has treaties.",
      "paragraph 0 he said so",
      "paragraph 0 Why not?",
      "paragraph 0 End.",
    ]);
  });

  test("nests headings that follow each other and makes a later one a sibling of the last", () => {
    const text =
      "Title\n\nSection one\n\nFirst part\n\nText.\n\nSecond part\n\nText.\n\nSection two\n\nThird part\n\nText.";
    expect(sketch(text).filter((line) => line.startsWith("heading"))).toEqual([
      "heading 1 Title",
      "heading 2 Section one",
      "heading 3 First part",
      "heading 3 Second part",
      "heading 2 Section two",
      "heading 3 Third part",
    ]);
  });

  test("nests lists by indentation and puts indented text into its item", () => {
    const text = [
      "Title",
      "",
      "  • First Convention (2000)",
      "    It obliges states.",
      "",
      "    It also binds them.",
      "    ◦ Citation:\u00A0 1 U.N.T.S. 2",
      "      ◦ deeper",
      "  • Second Convention (2001)",
      "",
      "Text after the list.",
    ].join("\n");
    expect(sketch(text)).toEqual([
      "heading 1 Title",
      "item 1 First Convention (2000)",
      "paragraph 1 It obliges states.",
      "paragraph 1 It also binds them.",
      "item 2 Citation: 1 U.N.T.S. 2",
      "item 3 deeper",
      "item 1 Second Convention (2001)",
      "paragraph 0 Text after the list.",
    ]);
  });

  test("nests by the sign where indentation was lost, and keeps text on the next line with its item", () => {
    const text =
      "Title\n\n• First Convention\nIt obliges states.\n- Full text\n- Status\n• Second Convention\nIt does not.";
    expect(sketch(text)).toEqual([
      "heading 1 Title",
      "item 1 First Convention",
      "paragraph 1 It obliges states.",
      "item 2 Full text",
      "item 2 Status",
      "item 1 Second Convention",
      "paragraph 1 It does not.",
    ]);
  });

  test("keeps the numbers of numbered items", () => {
    expect(sketch("Title\n\n1. First duty.\n   a) part of it;\n2. Second duty.")).toEqual([
      "heading 1 Title",
      "item 1 1. First duty.",
      "item 2 a) part of it;",
      "item 1 2. Second duty.",
    ]);
  });

  test("joins lines that were broken to a width, in paragraphs and items", () => {
    const text = [
      "A guide to the law of networks",
      "",
      "Networks carry what people write to each other every single day, and",
      "the law follows them. It is slow. It was made for letters and not for",
      "this.",
      "",
      "- Convention on the Protection of Networks and the People who use them",
      "  and all their Devices (2030)",
      "  It protects them.",
    ].join("\n");
    expect(sketch(text).slice(1)).toEqual([
      "paragraph 0 Networks carry what people write to each other every single day, and the law follows them. It is slow. It was made for letters and not for this.",
      "item 1 Convention on the Protection of Networks and the People who use them and all their Devices (2030)",
      "paragraph 1 It protects them.",
    ]);
  });

  test("finds articles with their captions in the plain text of a treaty", () => {
    const text =
      "Treaty\n\nArticle 1\nDefinitions\nIn this treaty words have meanings.\n\nArticle 2 – Duties\n\n1. Each Party shall act.";
    expect(sketch(text)).toEqual([
      "heading 1 Treaty",
      "heading 2 Article 1",
      "heading 3 Definitions",
      "paragraph 0 In this treaty words have meanings.",
      "heading 3 Article 2 – Duties",
      "item 1 1. Each Party shall act.",
    ]);
  });

  test("leaves out what only points elsewhere and headings under which nothing stands", () => {
    const { blocks, debris } = parsePlainText(
      "Title\n\nThe vote is in May. Read more about it here.\n\nMore information here:\n\nThe Office\n\nThe Committee\n\nOur partners",
    );
    expect(blocks.map(({ text }) => text)).toEqual(["Title", "The vote is in May."]);
    expect(debris.toSorted()).toEqual([
      "More information here:",
      "Our partners",
      "Read more about it here.",
      "The Committee",
      "The Office",
    ]);
  });

  test("keeps every word of any text in exactly one block or in the debris", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "",
        "",
        "• Item",
        "  - Item two",
        "1. Number.",
        "Photo: A/B",
        "Latest news",
        "Article 5",
        "*NB: note",
      ),
      fc.constantFrom(
        "More information here:",
        "A sentence. Read more here.",
        "\tTabbed text",
        "Short line",
        "o  Item",
      ),
      fc.lorem({ maxCount: 30 }),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const { blocks, debris } = parsePlainText(lines.join("\n"));
        const read = [...blocks.map(({ text }) => text), ...debris].flatMap(lettersOf).toSorted();
        expect(read).toEqual(lines.flatMap(lettersOf).toSorted());
      }),
      { numRuns: 300 },
    );
  });

  test("reads hostile lines in linear time", () => {
    for (const piece of [
      "Photo: ",
      "( ",
      ". ",
      "“",
      "Read more ",
      "• ",
      "1. ",
      " ",
      "a) ",
      "\t",
      "I ",
      "© ",
    ]) {
      const started = performance.now();
      parsePlainText(`Title\n\n${piece.repeat(100_000 / piece.length)}`);
      expect(performance.now() - started, JSON.stringify(piece)).toBeLessThan(1000);
    }
  });
});

/** Words with letters: signs of lists are no words. A lone "o" may be a bullet. */
function lettersOf(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== "o");
}
