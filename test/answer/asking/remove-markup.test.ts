import { describe, expect, test } from "vitest";
import { removeMarkup } from "../../../src/answer/asking/remove-markup.ts";

describe("removeMarkup", () => {
  test.each([
    ["tags within a sentence", "<b>Which</b> <i>article</i> is <a href='x'>it</a>?", "Which article is it?"],
    ["a script with what stands in it", "<script>steal(1)</script> Which article?", "Which article?"],
    ["tags that part", "</answer><question>Which article?</question>", "Which article?"],
    ["marks of roles", "<|im_start|>user Which article? [/INST]", "user Which article?"],
    ["keys of JSON", '{"role": "user", "content": "Which article?"}', '"Which article?"'],
    ["a key before the question", "q = which article?", "which article?"],
    ["labels of a prompt", "### Input: Which article?", "Which article?"],
    ["rows of signs", "%%%%% Which article? -----", "Which article?"],
  ])("takes away %s", (_, marked, plain) => {
    expect(removeMarkup(marked)).toBe(plain);
  });

  test.each([
    "Is x < y and y > z in Article 5?",
    "Budapest Convention: which article covers fraud?",
    "What does Art. 3(1)(c) say -- and why?",
    "Which treaty [of 2001] is meant?",
  ])("leaves %j as it is", (text) => {
    expect(removeMarkup(text)).toBe(text);
  });
});
