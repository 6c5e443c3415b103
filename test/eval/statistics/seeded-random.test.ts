import { expect, test } from "vitest";
import { continueStream, createRandomStream } from "../../../eval/statistics/seeded-random.ts";

test("continueStream gives the numbers of the authors' own program", () => {
  const random = continueStream([1, 2, 3, 4]);
  const numbers = Array.from({ length: 10 }, random);
  expect(numbers).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});

test("createRandomStream gives the same numbers for a seed and others for the next", () => {
  const first = (seed: number) => Array.from({ length: 20 }, createRandomStream(seed));
  expect(first(7)).toEqual(first(7));
  expect(new Set([...first(0), ...first(1), ...first(2), ...first(-1)]).size).toBe(80);
});

test("createRandomStream gives every bit as often as not", () => {
  const random = createRandomStream(1);
  const draws = Array.from({ length: 20_000 }, random);
  for (let bit = 0; bit < 32; bit += 1) {
    const share = draws.filter((draw) => (draw >>> bit) & 1).length / draws.length;
    // Four standard errors of a fair coin thrown 20,000 times.
    expect(Math.abs(share - 0.5)).toBeLessThan(0.0142);
  }
});
