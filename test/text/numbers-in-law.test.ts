import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNumbers } from "../../src/text/numbers.ts";

const found = (text: string) =>
  findNumbers(text).map(({ start, end, value }) => `${value} = ${text.slice(start, end)}`);

describe("findNumbers", () => {
  test.each<[string, string[]]>([
    ["on 27 January 1980", ["27 = 27", "1980 = 1980"]],
    ["2225 UNTS 209", ["2225 = 2225", "209 = 209"]],
    ["A/RES/74/247", ["74 = 74", "247 = 247"]],
    ["ETS No. 185.", ["185 = 185"]],
    ["3(1)(c), and (4)", ["3 = 3", "1 = 1", "4 = 4"]],
    ["1,155 and 1 155", ["1155 = 1,155", "1155 = 1 155"]],
    ["12,345,678.90", ["12345678.9 = 12,345,678.90"]],
    ["1,23 and 12,3456", ["1 = 1", "23 = 23", "12 = 12", "3456 = 3456"]],
    ["007", ["7 = 007"]],
    ["10.8 per cent", ["10.8 = 10.8"]],
    ["the 2nd and 21st", ["2 = 2", "21 = 21"]],
    ["COVID-19 and Web2", ["19 = 19", "2 = 2"]],
    ["forty ratifications", ["40 = forty"]],
    ["One hundred and ninety-three members", ["193 = One hundred and ninety-three"]],
    ["twenty\none", ["20 = twenty"]],
    ["at least four years", ["4 = four"]],
    ["zero tolerance", ["0 = zero"]],
    ["two thousand and one", ["2001 = two thousand and one"]],
    ["three hundred thousand", ["300000 = three hundred thousand"]],
    ["one million two hundred thousand", ["1200000 = one million two hundred thousand"]],
    ["hundred", ["100 = hundred"]],
    ["hundreds of thousands", []],
    ["nineteen twenty", ["19 = nineteen", "20 = twenty"]],
    ["twenty five six", ["25 = twenty five", "6 = six"]],
    ["no one, anyone, someone", []],
    ["one and the same", []],
    ["one or two", ["2 = two"]],
    ["twenty-one and one", ["21 = twenty-one"]],
    ["often, tension, weight", []],
    ["٣٤", []],
    ["x²", []],
  ])("reads %j", (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });

  test("tells two years apart though all else is the same", () => {
    const values = (text: string) => findNumbers(text).map(({ value }) => value);
    expect(values("entered into force on 27 January 1980")).not.toEqual(
      values("entered into force on 27 January 1981"),
    );
  });

  test("gives spans in text order that do not overlap", () => {
    const piece = fc.constantFrom(
      "12",
      "1,155",
      "two",
      "hundred",
      "and",
      " ",
      "-",
      ".",
      "one",
      "x",
      ",",
      "million",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
        (text) => {
          let end = 0;
          for (const number of findNumbers(text)) {
            expect(number.start).toBeGreaterThanOrEqual(end);
            expect(number.end).toBeGreaterThan(number.start);
            expect(Number.isFinite(number.value)).toBe(true);
            end = number.end;
          }
        },
      ),
    );
  });

  test("reads back the words of any number below a thousand", () => {
    const ones =
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
        " ",
      );
    const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    const below100 = (number: number): string =>
      number < 20
        ? (ones[number] ?? "")
        : `${tens[Math.floor(number / 10) - 2]}${number % 10 === 0 ? "" : `-${ones[number % 10]}`}`;
    for (let number = 2; number < 1000; number++) {
      const hundreds = number < 100 ? "" : `${ones[Math.floor(number / 100)]} hundred`;
      const rest = number % 100 === 0 && number >= 100 ? "" : below100(number % 100);
      const words = [hundreds, rest].filter((part) => part !== "").join(" and ");
      expect(
        findNumbers(`x ${words} y`).map(({ value }) => value),
        words,
      ).toEqual([number]);
    }
  });
});
