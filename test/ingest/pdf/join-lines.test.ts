import { describe, expect, test } from "vitest";
import { gatherVocabulary, joinLines } from "../../../src/ingest/pdf/join-lines.ts";

const vocabulary = gatherVocabulary([
  "The cross-border request was a question of data retention here.",
  "A seven-day period, with a port and a master of it.",
]);

describe("joinLines", () => {
  test.each([
    [["one line", "and the next"], "one line and the next"],
    [["the con-", "vention"], "the convention"],
    [["the con\u00AD", "vention"], "the convention"],
    [["the con\u2010", "vention"], "the convention"],
    [["a cross-", "border request"], "a cross-border request"],
    [["a port-", "master"], "a port-master"],
    [["self-", "respect and non-", "criminal"], "self-respect and non-criminal"],
    [["a seven-day-", "a-week basis"], "a seven-day-a-week basis"],
    [["the Franco-", "German border"], "the Franco-German border"],
    [["from 2001-", "2003"], "from 2001-2003"],
    [["a dash -", "and more"], "a dash - and more"],
    [["the last word is broken-"], "the last word is broken-"],
    [["coopé-", "ration"], "coopération"],
    [[], ""],
  ])("%j reads %j", (lines, text) => {
    expect(joinLines(lines, vocabulary)).toBe(text);
  });

  test("takes a word as the document writes it elsewhere", () => {
    const other = gatherVocabulary(["in their cooperation and co-operation with others"]);
    expect(joinLines(["their coop-", "eration"], other)).toBe("their cooperation");
    expect(joinLines(["their co-", "operation"], gatherVocabulary(["the co-operation here"]))).toBe(
      "their co-operation",
    );
    expect(joinLines(["their co-", "operation"], other)).toBe("their cooperation");
  });

  test("takes no time over words without end", () => {
    const started = performance.now();
    for (const piece of ["a-", "a", "-", "a\u2010"]) {
      const line = piece.repeat(50_000);
      joinLines([line, line], gatherVocabulary([line, `${line} x`]));
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe("gatherVocabulary", () => {
  test("does not learn the parts of broken words", () => {
    expect([...gatherVocabulary(["ginnings of a be-", "harm and good"])]).toEqual(["of", "a", "and"]);
  });
});
