import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitClauses, splitQuestion } from "../../../src/answer/asking/split-parts.ts";
import { sliceSpan } from "../../../src/domain/span.ts";

function sentencesOf(text: string): readonly string[] {
  return splitQuestion(text).map((span) => sliceSpan(text, span));
}

describe("splitQuestion", () => {
  test.each<[string, readonly string[]]>([
    ["I was robbed. Which article is that?", ["I was robbed.", "Which article is that?"]],
    ["i was robbed. which article is that", ["i was robbed.", "which article is that"]],
    ["What!?Which one?", ["What!?", "Which one?"]],
    ["See art. 5 and No. 7, e.g. in K.U. v Finland", ["See art. 5 and No. 7, e.g. in K.U. v Finland"]],
    ["Are the E.U. and the U.N. one?", ["Are the E.U. and the U.N. one?"]],
    ["It costs 10.8 euros\nIs that so?", ["It costs 10.8 euros", "Is that so?"]],
    ['He said "go." Why?', ['He said "go."', "Why?"]],
    ["   ", []],
  ])("parts %j", (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  test("loses no word and repeats none", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "Art.", "Go!", "?", " ", "\n", "é", "x.", ": ")),
        (pieces) => {
          const text = pieces.join("");
          expect(sentencesOf(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        },
      ),
    );
  });
});

describe("splitClauses", () => {
  test("parts at commas, colons and conjunctions", () => {
    const text = "Say OK, then stop: which article is it and where";
    expect(splitClauses(text).map((span) => sliceSpan(text, span))).toEqual([
      "Say OK,",
      "then stop:",
      "which article is it",
      "and where",
    ]);
  });
});
