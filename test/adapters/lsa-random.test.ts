import { expect, test } from "vitest";
import { createRandom } from "../../src/adapters/lsa-random.ts";

test("createRandom draws the same numbers for the same seed", () => {
  const [one, other] = [createRandom(5), createRandom(5)];
  expect(Array.from({ length: 20 }, one)).toEqual(Array.from({ length: 20 }, other));
});

test("createRandom draws Marsaglia's numbers", () => {
  // By hand for the seed 1: 1 ^ 1 << 13 = 8193; >>> 17 adds nothing; 8193 ^ 8193 << 5 = 270369.
  expect(createRandom(1)()).toBe(270_369);
});

test("createRandom does not stand still at seed 0", () => {
  expect(createRandom(0)()).toBe(createRandom(1)());
});

test("createRandom draws whole numbers of 32 bits, as many even as odd", () => {
  const drawn = Array.from({ length: 10_000 }, createRandom(9));
  expect(drawn.every((value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32)).toBe(true);
  const odd = drawn.filter((value) => value % 2 === 1).length;
  expect(Math.abs(odd - 5_000)).toBeLessThan(200);
});
