import { expect, test } from "vitest";
import { createNegatorFinder } from "../../src/text/negators.ts";
import { wordsOf } from "../../src/text/words.ts";

const find = createNegatorFinder(["without"]);
const denying = (text: string) => {
  const words = wordsOf(text);
  return find(words).map((position) => words[position]?.word);
};

test.each([
  ["It does not apply.", ["not"]],
  ["It doesn't apply.", ["t"]],
  ["Il ne s'applique pas.", ["ne"]],
  ["Ninguna Parte lo permite.", ["ninguna"]],
  ["Access without right.", ["without"]],
  ["Nobody may, nor can anybody.", ["nobody", "nor"]],
])("createNegatorFinder finds what denies in %j", (text, expected) => {
  expect(denying(text)).toEqual(expected);
});

test.each([
  "ETS No. 185",
  "whether or not",
  "not only States",
  "no later than May",
  "the T-CY met",
  "no less than ten",
])("createNegatorFinder finds no denial in %j", (text) => {
  expect(denying(text)).toEqual([]);
});
