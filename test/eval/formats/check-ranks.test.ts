import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkRanks } from "../../../eval/formats/check-ranks.ts";
import type { RunLine } from "../../../eval/formats/parse-run-line.ts";

/** Lines of ranks and scores, numbered from 1. */
function linesOf(...claims: readonly (readonly [rank: number, score: number])[]): readonly RunLine[] {
  return claims.map(([rank, score], index) => ({
    topic: "q1",
    document: `d${index}`,
    rank: String(rank),
    score,
    number: index + 1,
  }));
}

/** By definition: two documents, of which the one with the better rank has the lower score. */
function contradicts(claims: readonly (readonly [number, number])[]): boolean {
  return claims.some(([rank, score]) => claims.some((other) => rank < other[0] && score < other[1]));
}

describe("checkRanks", () => {
  test.each([
    ["a run as it is usually written", linesOf([1, 9], [2, 8], [3, 7])],
    ["ranks from 0, with gaps, and scores below 0", linesOf([0, 1], [5, -1], [70, -2])],
    ["lines in any order", linesOf([3, 7], [1, 9], [2, 8])],
    ["equal scores, whatever their ranks", linesOf([2, 8], [1, 8], [3, 8])],
    ["one rank throughout", linesOf([0, 1], [0, 9], [0, 5])],
    ["one line", linesOf([7, 1])],
    ["no line", []],
  ])("takes %s", (_name, lines) => {
    expect(() => checkRanks(lines, "run.txt")).not.toThrow();
  });

  test("compares ranks as numbers", () => {
    expect(() => checkRanks(linesOf([9, 3], [10, 2], [100, 1]), "run.txt")).not.toThrow();
    expect(() => checkRanks(linesOf([9, 2], [10, 3]), "run.txt")).toThrow("run.txt:2 has rank 10");
  });

  test("names the line of the worse rank and what it contradicts", () => {
    expect(() => checkRanks(linesOf([2, 8], [1, 7.5]), "run.txt")).toThrow(
      "run.txt:1 has rank 2 and the score 8, which is more than the 7.5 of rank 1 on line 2.",
    );
  });

  test("tells how to go on without the ranks", () => {
    const check = () => checkRanks(linesOf([1, 1], [2, 2]), "run.txt");
    expect(check).toThrow(
      expect.objectContaining({
        code: "text_invalid",
        remedy: expect.stringContaining("--trust-scores") as string,
      }) as Error,
    );
  });

  test("finds a contradiction wherever there is one, and none where there is none", () => {
    const small = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(small, small), { maxLength: 8 }), (claims) => {
        const check = () => checkRanks(linesOf(...claims), "run.txt");
        if (contradicts(claims)) expect(check).toThrow("which is more than");
        else expect(check).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});
