import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNumbers } from "../../src/text/numbers.ts";

const values = (text: string) => findNumbers(text).map(({ value }) => value);

describe("findNumbers", () => {
  test.each<[string, number[]]>([
    ["1,155 and 1 155 and 1\u00A0155", [1155, 1155, 1155]],
    ["target 10.8", [10.8]],
    ["Article 3(1)(c)", [3, 1]],
    ["in 2019 100 people", [2019, 100]],
    ["79–60–33", [79, 60, 33]],
    ["three years", [3]],
    ["twenty-one States", [21]],
    ["ninety nine", [99]],
    ["one hundred and five", [105]],
    ["a hundred", [100]],
    ["five thousand two hundred", [5200]],
    ["two million", [2_000_000]],
    ["two three", [2, 3]],
    ["five and six", [5, 6]],
    ["the one who", []],
    ["no number", []],
  ])("reads %j", (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test("gives the span of the words", () => {
    const text = "about twenty-one States";
    expect(findNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual(["twenty-one"]);
  });

  test("reads back any whole number below 100,000, plain and with separators", () => {
    fc.assert(
      fc.property(fc.nat(99_999), (number) => {
        expect(values(`x ${number} y`)).toEqual([number]);
        expect(values(`x ${number.toLocaleString("en-GB")} y`)).toEqual([number]);
      }),
    );
  });

  test.each(["1,111", "1 ", "two ", "hundred and "])("reads 100 kB of %j in linear time", (piece) => {
    const start = process.cpuUsage().user;
    findNumbers(piece.repeat(100_000 / piece.length));
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(500);
  });
});
