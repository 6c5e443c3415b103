import { describe, expect, test } from "vitest";
import { holdsPhrase, plainPhrase } from "../../src/answer/phrases.ts";

describe("plainPhrase", () => {
  test("folds words and drops what stands between them", () => {
    expect(plainPhrase("  Digital-Services  ACT, (Été)")).toBe("digital services act ete");
    expect(plainPhrase("—")).toBe("");
  });
});

describe("holdsPhrase", () => {
  test.each([
    ["How the United States voted", true],
    ["the UNITED-STATES", true],
    ["United Nations and member States", false],
    ["the reunited states", false],
    ["states united", false],
  ])("in %j: %s", (text, expected) => {
    expect(holdsPhrase(text, "united states")).toBe(expected);
  });
});
