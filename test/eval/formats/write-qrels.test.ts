import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { toQrelsLines, writeQrels } from "../../../eval/formats/write-qrels.ts";
import { writtenFile } from "./written-file.ts";

describe("writeQrels", () => {
  test("writes four columns in the order of the judgements", async () => {
    const path = writtenFile("former");
    const qrels = new Map([
      [
        "q2",
        new Map([
          ["b", 2],
          ["a", -1],
        ]),
      ],
      ["q1", new Map([["a", 0]])],
    ]);
    await writeQrels(path, qrels);
    expect(readFileSync(path, "utf8")).toBe("q2 0 b 2\nq2 0 a -1\nq1 0 a 0\n");
  });

  test.each([
    ["q 1", "a"],
    ["q1", "a\tb"],
    ["q1", ""],
    ["q\u00A01", "a"],
  ])("refuses the topic %j with the document %j", (topic, document) => {
    const lines = toQrelsLines(new Map([[topic, new Map([[document, 1]])]]));
    expect(() => [...lines]).toThrow("cannot be a column of a TREC file.");
  });
});
