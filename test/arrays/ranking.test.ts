import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareScored, selectBest } from "../../src/arrays/ranking.ts";

describe("selectBest", () => {
  test("puts the best first and ties in order of position", () => {
    expect(selectBest(Float64Array.of(1, 3, 2, 3), 3, { floor: 0 })).toEqual([
      { position: 1, score: 3 },
      { position: 3, score: 3 },
      { position: 2, score: 2 },
    ]);
  });

  test("keeps the earlier of two that tie for the last place", () => {
    expect(selectBest(Float64Array.of(2, 2, 2), 2, { floor: 0 }).map(({ position }) => position)).toEqual([
      0, 1,
    ]);
  });

  test("leaves out what is not above the floor", () => {
    expect(selectBest(Float64Array.of(0, -1, 0.1), 5, { floor: 0 })).toEqual([{ position: 2, score: 0.1 }]);
    expect(
      selectBest(Float64Array.of(-2, Number.NEGATIVE_INFINITY), 5, { floor: Number.NEGATIVE_INFINITY }),
    ).toEqual([{ position: 0, score: -2 }]);
  });

  test("never takes a score that is no number", () => {
    expect(selectBest(Float64Array.of(Number.NaN, 1), 2, { floor: 0 })).toEqual([{ position: 1, score: 1 }]);
  });

  test("gives nothing for k of 0 or less", () => {
    expect(selectBest(Float64Array.of(1), 0, { floor: 0 })).toEqual([]);
    expect(selectBest(Float64Array.of(1), -1, { floor: 0 })).toEqual([]);
  });

  test("agrees with sorting everything", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 9 })), fc.integer({ min: 1, max: 12 }), (scores, k) => {
        const sorted = scores
          .map((score, position) => ({ position, score }))
          .filter(({ score }) => score > 0)
          .toSorted(compareScored);
        expect(selectBest(Float64Array.from(scores), k, { floor: 0 })).toEqual(sorted.slice(0, k));
      }),
    );
  });

  test("looks only among the positions given, in whatever order they come", () => {
    const scores = Float64Array.of(9, 5, 7, 5);
    const among = Uint32Array.of(3, 2, 1);
    expect(selectBest(scores, 2, { floor: 0, among })).toEqual([
      { position: 2, score: 7 },
      { position: 1, score: 5 },
    ]);
    expect(selectBest(scores, 2, { floor: 0, among: new Uint32Array(0) })).toEqual([]);
  });
});
