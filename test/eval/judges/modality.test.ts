import { describe, expect, test } from "vitest";
import { compareModality } from "../../../eval/judges/modality.ts";

describe("compareModality", () => {
  test.each([
    ["A party shall refuse", "A party may refuse", "none"],
    ["La Partie doit refuser", "La Partie peut refuser", "none"],
    ["El Estado deberá negarse", "El Estado podrá negarse", "none"],
    ["obliges the judge", "lets the judge", "none"],
    ["A party may refuse", "A party shall refuse", "partial"],
    ["A party must refuse", "A party shall refuse", "full"],
    ["A party can refuse", "A party may refuse", "full"],
    ["A party refuses", "A party may refuse", "full"],
    ["A party shall refuse", "A party refuses", "full"],
    ["It shall end", "It ended on 12 May 2022", "full"],
    ["It shall end", "It ended in May 2022", "full"],
  ] as const)("allows “%s” by “%s” at most %s", (claim, clause, expected) => {
    expect(compareModality(claim, clause)).toBe(expected);
  });
});
