import { expect, it } from "vitest";
import { foldName } from "../../src/ingest/fold-name.ts";

it.each([
  ["Budapest  Convention", "budapest convention"],
  [" Convention de\u00A0Hanoï ", "convention de hanoi"],
  ["children’s rights", "children's rights"],
  ["E\u2011evidence – now", "e-evidence - now"],
  ["CAFE\u0301", "café"],
])("foldName levels %j and %j", (one, other) => {
  expect(foldName(one)).toBe(foldName(other));
});

it.each([
  ["First Protocol", "Second Protocol"],
  ["CRC", "CRC 1"],
  ["co-operation", "cooperation"],
])("foldName tells %j from %j", (one, other) => {
  expect(foldName(one)).not.toBe(foldName(other));
});

it("foldName is linear in a long run of spaces", () => {
  expect(foldName(`a${" ".repeat(100_000)}b`)).toBe("a b");
});
