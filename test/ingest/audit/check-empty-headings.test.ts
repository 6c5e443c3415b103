import { describe, expect, test } from "vitest";
import { checkEmptyHeadings } from "../../../src/ingest/audit/check-empty-headings.ts";
import { wordsOfFindings, writtenText } from "./written-text.ts";

function check(markdown: string): readonly string[] {
  return wordsOfFindings(checkEmptyHeadings(writtenText(markdown)));
}

describe("checkEmptyHeadings", () => {
  test("finds headings that are followed by another of their rank, of a higher one, or by nothing", () => {
    const markdown =
      "# A guide\n\n## Empty\n\n## Full\n\nWords.\n\n### Under it\n\n## Next\n\nWords.\n\n## Last";
    expect(check(markdown)).toEqual(["Empty", "Under it", "Last"]);
  });

  test("leaves a heading in peace that has others below it, or a list, and the title", () => {
    expect(check("# A guide\n\n## Part\n\n### Chapter\n\nWords.\n\n## List\n\n- One\n- Two")).toEqual([]);
    expect(check("# Only a title")).toEqual([]);
  });

  test("says what is wrong and what would mend it", () => {
    expect(checkEmptyHeadings(writtenText("# A guide\n\nWords.\n\n## Empty"))).toMatchObject([
      {
        kind: "empty",
        about: null,
        problem: "Nothing stands below this heading.",
        remedy: "Write what belongs there, or take the heading out.",
      },
    ]);
  });
});
