import { describe, expect, test } from "vitest";
import { expandRange, parseRoman } from "../../src/references/article-numbers.ts";

describe("parseRoman", () => {
  test.each([
    ["I", 1],
    ["iv", 4],
    ["IX", 9],
    ["XIV", 14],
    ["xx", 20],
    ["XL", 40],
    ["XLIX", 49],
    ["XCIX", 99],
    ["CXI", 111],
  ])("reads %s", (numeral, value) => {
    expect(parseRoman(numeral)).toBe(value);
  });

  test.each(["", "IIII", "VX", "IC", "abc", "ill", "mix"])("reads no number in %j", (numeral) => {
    expect(parseRoman(numeral)).toBeUndefined();
  });

  test("gives every number from 1 to 120 its own numeral", () => {
    const tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC", "C", "CX"];
    const ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    for (let number = 1; number < 120; number++) {
      expect(parseRoman(`${tens[Math.floor(number / 10)]}${ones[number % 10]}`)).toBe(number);
    }
  });
});

describe("expandRange", () => {
  test.each<[string, string, string[]]>([
    ["2", "5", ["3", "4", "5"]],
    ["a", "c", ["b", "c"]],
    ["5", "2", ["2"]],
    ["5", "5", ["5"]],
    ["2", "999999", ["999999"]],
    ["2 bis", "4", ["4"]],
    ["1", "c", ["c"]],
  ])("from %s to %s", (from, to, labels) => {
    expect(expandRange(from, to)).toEqual(labels);
  });
});
