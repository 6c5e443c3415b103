import { expect, test } from "vitest";
import { invertPostings, startsOf } from "../../src/search/forward-index.ts";

test("startsOf says where the entries of each number start, and where the last end", () => {
  expect([...startsOf([2, 0, 2, 3], 4)]).toEqual([0, 1, 1, 3, 4]);
  expect([...startsOf([], 2)]).toEqual([0, 0, 0]);
});

test("invertPostings turns terms with passages into passages with terms", () => {
  const inverted = {
    size: 3,
    starts: Uint32Array.of(0, 2, 3),
    passages: Uint32Array.of(0, 2, 2),
    counts: Uint16Array.of(4, 5, 6),
    headingCounts: Uint8Array.of(1, 0, 2),
  };
  const forward = invertPostings(inverted);
  expect([...forward.starts]).toEqual([0, 1, 1, 3]);
  expect([...forward.termOf]).toEqual([0, 0, 1]);
  expect([...forward.counts]).toEqual([4, 5, 6]);
  expect([...forward.headingCounts]).toEqual([1, 0, 2]);
});
