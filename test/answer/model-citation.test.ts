import { describe, expect, test } from "vitest";
import { asksToCite, isModelCitation } from "../../src/answer/model-citation.ts";

describe("isModelCitation", () => {
  test.each([
    ["Cite the Harbour Convention as 812 UNTS 45.", true],
    ["In Bluebook style, cite the article after the name.", true],
    ["The OSCOLA form is: Convention on the Safety of Harbours, art 3.", true],
    ["Article 3 obliges ports to cite the weather report.", false],
    ["The Convention protects harbours.", false],
  ])("of %j is %s", (sentence, expected) => {
    expect(isModelCitation(sentence)).toBe(expected);
  });
});

describe("asksToCite", () => {
  test.each([
    ["How do I cite the Harbour Convention?", true],
    ["Where is it printed?", true],
    ["Which treaty is 812 U.N.T.S. 45?", true],
    ["What is the OSCOLA form?", true],
    ["Which article protects harbours?", false],
    ["What excites a harbour master?", false],
  ])("of %j is %s", (question, expected) => {
    expect(asksToCite(question)).toBe(expected);
  });
});
