import { describe, expect, test } from "vitest";
import { findQuote, isCheckedQuote } from "../../../eval/judges/find-quote.ts";

const source =
  "Every treaty in force is binding upon the parties to it and must be performed by them in good faith. " +
  "This convention shall not apply where the offence is committed within a single State. It applies elsewhere.";

describe("findQuote", () => {
  test.each([
    ["binding upon the parties to it", "exact"],
    ["in good faith.", "exact"],
    ["binding upon the parties,", "exact"],
    ["binding  upon\nthe parties", "normalised"],
    ["bind\u00ADing upon the parties", "normalised"],
    ["[e]very treaty in force", "normalised"],
    ["[E]very treaty in force", "normalised"],
    ["Every treaty … must be performed … in good faith", "elided"],
    ["Every treaty […] must be performed by them", "elided"],
    ["Every treaty ... must be performed", "elided"],
    ["is binding upon [the States] to it", "elided"],
    ["must be performed … Every treaty", "not-found"],
    ["binding upon all States", "not-found"],
    ["Every treаty in force", "not-found"],
    ["binding upon the part", "not-found"],
    ["…", "not-found"],
    ["", "not-found"],
  ])("finds “%s” to be %s", (quote, expected) => {
    expect(findQuote(quote, source)).toBe(expected);
  });

  test("flags an elision that drops a negation of the sentence quoted", () => {
    expect(findQuote("This convention shall … apply where the offence", source)).toBe("elided-negation");
  });

  test("lets a whole sentence with a negation be left out", () => {
    const sentences = "States shall cooperate. They shall not delay. They report each year to the body.";
    expect(findQuote("States shall cooperate. … They report each year", sentences)).toBe("elided");
  });

  test("takes little time for a quotation of very many parts or marks", () => {
    const started = performance.now();
    expect(findQuote("a … ".repeat(50_000), "a ".repeat(50_000))).toBe("not-found");
    expect(findQuote("“".repeat(100_000), source)).toBe("not-found");
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("isCheckedQuote", () => {
  test("asks for four words", () => {
    expect(isCheckedQuote("computer system")).toBe(false);
    expect(isCheckedQuote("within a single State")).toBe(true);
  });
});
