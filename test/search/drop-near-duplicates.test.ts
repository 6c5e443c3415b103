import fc from "fast-check";
import { expect, test } from "vitest";
import { dropNearDuplicates } from "../../src/search/drop-near-duplicates.ts";

const ofTexts = (...texts: readonly string[]) => texts.map((text) => ({ passage: { text } }));
const twenty = Array.from({ length: 20 }, (_, at) => `word${at}`);

test("dropNearDuplicates keeps the first of passages that say the same", () => {
  const found = ofTexts("The Convention was adopted.", "Another matter.", "the  convention was adopted.");
  expect(dropNearDuplicates(found)).toEqual(found.slice(0, 2));
});

test("dropNearDuplicates takes one changed word in twenty for the same, and three for another", () => {
  const one = [...twenty.slice(0, 19), "changed"].join(" ");
  const three = [...twenty.slice(0, 17), "quite", "another", "matter"].join(" ");
  const [first, nearly, other] = ofTexts(twenty.join(" "), one, three);
  expect(dropNearDuplicates([first, nearly, other].filter((entry) => entry !== undefined))).toEqual([
    first,
    other,
  ]);
});

test("dropNearDuplicates keeps a passage that holds another and more", () => {
  const found = ofTexts(twenty.slice(0, 10).join(" "), twenty.join(" "));
  expect(dropNearDuplicates(found)).toEqual(found);
});

test("dropNearDuplicates keeps order and takes nothing for nothing", () => {
  expect(dropNearDuplicates([])).toEqual([]);
});

test("dropNearDuplicates goes by the words shared of all the words of both, whatever they are", () => {
  const words = fc.uniqueArray(fc.constantFrom(...twenty), { minLength: 15 });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const shared = one.filter((word) => other.includes(word)).length;
      const isNear = shared / (one.length + other.length - shared) >= 0.9;
      const found = ofTexts(one.join(" "), other.join(" "));
      expect(dropNearDuplicates(found)).toEqual(isNear ? found.slice(0, 1) : found);
    }),
  );
});
