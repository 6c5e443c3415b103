import { expect, test } from "vitest";
import { labelOfOrdinal } from "../../src/references/ordinals.ts";

test.each([
  ["first", "1"],
  ["First", "1"],
  ["2nd", "2"],
  ["third", "3"],
  ["tenth", "10"],
  ["premier", "1"],
  ["première", "1"],
  ["deuxième", "2"],
  ["seconde", "2"],
  ["dixième", "10"],
  ["primer", "1"],
  ["primero", "1"],
  ["séptimo", "7"],
  ["décima", "10"],
])("labelOfOrdinal reads %s as %s", (word, label) => {
  expect(labelOfOrdinal(word)).toBe(label);
});

test.each(["", "one", "firstly", "eleventh", "1", "last", "constructor"])(
  "labelOfOrdinal reads nothing in %j",
  (word) => {
    expect(labelOfOrdinal(word)).toBeUndefined();
  },
);
