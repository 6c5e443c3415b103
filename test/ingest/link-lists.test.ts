import { describe, expect, test } from "vitest";
import { dropLinkLists } from "../../src/ingest/link-lists.ts";
import { parseLines } from "../../src/ingest/text-lines.ts";

const drop = (text: string) => {
  const { groups, debris } = dropLinkLists(parseLines(text));
  return { kept: groups.flat().map((line) => line.text), debris };
};

describe("dropLinkLists", () => {
  test("takes out a lead with the short lines below it, up to the text's end", () => {
    expect(drop("Title\n\nText.\n\nMore information here:\n\nOne office\n\nTwo office\nThree")).toEqual({
      kept: ["Title", "Text."],
      debris: ["More information here:", "One office", "Two office", "Three"],
    });
  });

  test("keeps the heading of the text that follows the list", () => {
    expect(drop("Title\n\nRelated links:\n\nOne office\n\nHistory\n\nIt began early.").kept).toEqual([
      "Title",
      "History",
      "It began early.",
    ]);
  });

  test("keeps a text that begins like one, and all text without a lead", () => {
    expect(drop("More information\n\nOne\n\nTwo").kept).toEqual(["More information", "One", "Two"]);
    expect(drop("Title\n\nOne\n\nTwo").debris).toEqual([]);
  });
});
