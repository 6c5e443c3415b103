import { describe, expect, test } from "vitest";
import { renderRefusal } from "../../../src/http/page/refusal.ts";
import { textOf } from "./page-skeleton.ts";

describe("renderRefusal", () => {
  test.each([
    ["no_evidence", "The texts do not say"],
    ["out_of_scope", "Outside of these texts"],
    ["false_premise", "The question assumes something that is not so"],
    ["ambiguous", "The question could mean more than one thing"],
    ["upstream", "The model could not be reached"],
  ] as const)("says in words what %s means", (reason, words) => {
    const refusal = renderRefusal({ reason, message: "Because.", suggestions: [] });
    expect(textOf(refusal.source)).toBe(` ${words} Because. `.replaceAll("  ", " "));
  });

  test("lists suggestions in their order under a line that names the list", () => {
    const { source } = renderRefusal({
      reason: "ambiguous",
      message: "Which?",
      suggestions: ["One", "<Two>"],
    });
    expect(source).toContain('<p id="suggestions">');
    expect(source).toContain('<ul aria-labelledby="suggestions">');
    expect(source.match(/<li>.*<\/li>/g)).toEqual([
      "<li><bdi>One</bdi></li>",
      "<li><bdi>&lt;Two&gt;</bdi></li>",
    ]);
  });
});
