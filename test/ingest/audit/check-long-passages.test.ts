import { describe, expect, test } from "vitest";
import { checkLongPassages, longestRead } from "../../../src/ingest/audit/check-long-passages.ts";
import { writtenText } from "./written-text.ts";

describe("checkLongPassages", () => {
  const text = writtenText("# A guide\n\nShort.\n\n## Next\n\nThese words are longer than the others.");

  test("finds passages longer than the limit, and says how long they are", () => {
    expect(checkLongPassages(text, 38)).toMatchObject([
      {
        kind: "long",
        words: "These words are longer than the others.",
        problem: "This passage has 39 characters; an embedder reads 38.",
      },
    ]);
    expect(checkLongPassages(text, 39)).toEqual([]);
  });

  test("takes what embedders commonly read where no limit is given", () => {
    const address = `https://a.example/${"x".repeat(longestRead)}`;
    expect(checkLongPassages(writtenText(`# A guide\n\nSee ${address}`))).toHaveLength(1);
    expect(checkLongPassages(writtenText(`# A guide\n\n${"Words of a guide. ".repeat(300)}`))).toEqual([]);
  });
});
