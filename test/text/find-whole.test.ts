import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findWhole } from "../../src/text/find-whole.ts";

/** The same by trying every place, for comparison. */
function findSlowly(wanted: string, text: string): number | undefined {
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1)) {
    const isWord = (sign: string | undefined): boolean => sign !== undefined && /[a-z]/.test(sign);
    const end = start + wanted.length;
    const cutsBefore = isWord(text[start - 1]) && isWord(text[start]);
    const cutsAfter = isWord(text[end - 1]) && isWord(text[end]);
    if (!cutsBefore && !cutsAfter) return start;
  }
  return undefined;
}

describe("findWhole", () => {
  test("agrees with trying every place", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", " ", "."), maxLength: 40 });
    const wanted = fc.string({ unit: fc.constantFrom("a", "b", " "), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(wanted, letters, (words, text) => {
        expect(findWhole(words, text)).toBe(findSlowly(words, text));
      }),
      { numRuns: 2000 },
    );
  });

  test.each<[string, string, number | undefined]>([
    ["law", "law", 0],
    ["law", "by-law", 3],
    ["law", "outlaw", undefined],
    ["law", "lawful", undefined],
    ["law", "law1", undefined],
    ["law", "1law", undefined],
    ["law", "law's", 0],
    ["law", "_law_", 1],
    ["3(1)", "Article 3(1)(c)", 8],
    ["(1)", "3(1)c", 1],
    ["(1", "(12)", undefined],
    ["é", "été", undefined],
    ["e", "e\u0301", undefined],
    ["\u{1D400}", "\u{1D400}\u{1D401}", undefined],
    ["\u{1D400}", "\u{1D400} \u{1D401}", 0],
    ["條約", "條約法", undefined],
    ["longer than the text", "short", undefined],
    ["a aba aa", "a aba a aba aa", 6],
    ["aabaaac", "aabaabaaac aabaaac", 11],
    ["ab ab ac", "ab ab ab ac", 3],
    ["a a b a a a", "a a b a a b a a a", 6],
  ])("of %j in %j is %s", (wanted, text, at) => {
    expect(findWhole(wanted, text)).toBe(at);
  });

  test("takes linear time on words that repeat themselves", () => {
    const start = process.cpuUsage().user;
    expect(findWhole(`${"ab".repeat(100_000)}c`, "ab".repeat(400_000))).toBeUndefined();
    expect(findWhole("a a", "a ".repeat(400_000).replaceAll("a a", "aa"))).toBeUndefined();
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(1500);
  });
});
