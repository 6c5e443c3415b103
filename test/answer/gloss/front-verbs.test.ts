import { describe, expect, test } from "vitest";
import { frontVerbs } from "../../../src/answer/gloss/front-verbs.ts";
import type { Piece } from "../../../src/answer/gloss/pieces.ts";

/** Pieces written one behind the other: "^" before an inverted verb, "*" before a name, "," for a sign that parts. */
function read(written: readonly string[]): readonly Piece[] {
  return written.map((words, at) => ({
    start: at,
    end: at + 1,
    english: words.replace(/^[\^*,]+/, ""),
    gap: words.startsWith(",") ? ", " : " ",
    isKept: false,
    isInverted: words.includes("^"),
    isName: words.includes("*"),
  }));
}

function order(written: readonly string[], isQuestion = true): string {
  return frontVerbs(read(written), isQuestion)
    .map(({ english }) => english)
    .join(" ");
}

describe("frontVerbs", () => {
  test.each([
    [["when", "*Japan", "^has", "ratified"], "when has Japan ratified"],
    [["the", "treaty", "^is", "in force"], "is the treaty in force"],
    [["the", "treaty", "^is in force"], "is the treaty in force"],
    [["which", "countries", "the", "treaty", "^binds"], "which countries does the treaty binds"],
    [["the", "treaty", "^protects", "children"], "does the treaty protects children"],
    [["under", "the", "treaty", ",a", "state", "^can", "refuse"], "under the treaty can a state refuse"],
    [["in which year", "*France", "^has", "signed"], "in which year has France signed"],
    [["^must", "one", "notify"], "must one notify"],
    [["^what penalty", "for", "hacking"], "what penalty for hacking"],
  ])("brings %j to %j", (written, english) => {
    expect(order(written)).toBe(english);
  });

  test("makes a question of what is one by its mark alone", () => {
    expect(order(["*Mexico", "is a party to", "*the treaty"])).toBe("is Mexico a party to the treaty");
    expect(order(["*Mexico", "is a party to", "*the treaty"], false)).toBe("Mexico is a party to the treaty");
  });

  test("leaves questions with a question word of their own in order", () => {
    expect(order(["which", "state", "is", "a", "party"])).toBe("which state is a party");
  });
});
