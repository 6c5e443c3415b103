import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareScored, selectBest } from "../../src/arrays/ranking.ts";

const scored = fc.record({ position: fc.nat(50), score: fc.integer({ min: -5, max: 5 }) });

describe("compareScored", () => {
  test.each([
    [
      { position: 5, score: 2 },
      { position: 1, score: 1 },
    ],
    [
      { position: 1, score: 1 },
      { position: 2, score: 1 },
    ],
    [
      { position: 9, score: 0 },
      { position: 0, score: -1 },
    ],
    [
      { position: 0, score: 0 },
      { position: 1, score: -0 },
    ],
  ])("puts %j before %j", (one, other) => {
    expect(compareScored(one, other)).toBeLessThan(0);
    expect(compareScored(other, one)).toBeGreaterThan(0);
  });

  test("gives one order, however the list was shuffled", () => {
    fc.assert(
      fc.property(fc.uniqueArray(scored, { selector: ({ position }) => position }), (list) => {
        const sorted = list.toSorted(compareScored);
        expect(list.toReversed().toSorted(compareScored)).toEqual(sorted);
        for (const [place, entry] of sorted.entries()) {
          expect(entry.score).toBeLessThanOrEqual(sorted[place - 1]?.score ?? Number.POSITIVE_INFINITY);
        }
      }),
    );
  });
});

describe("selectBest", () => {
  const anyScores = fc.array(fc.double({ noNaN: true, min: -10, max: 10 }), { maxLength: 200 });

  test("gives the beginning of what a larger k gives", () => {
    fc.assert(
      fc.property(anyScores, fc.integer({ min: 1, max: 30 }), (scores, k) => {
        const row = Float64Array.from(scores);
        expect(selectBest(row, k, { floor: -10 })).toEqual(
          selectBest(row, k + 7, { floor: -10 }).slice(0, k),
        );
      }),
    );
  });

  test("gives scores as they stand in the row, above the floor", () => {
    fc.assert(
      fc.property(anyScores, fc.integer({ min: -5, max: 5 }), (scores, floor) => {
        const row = Float64Array.from(scores);
        for (const { position, score } of selectBest(row, 20, { floor })) {
          expect(score).toBe(row[position]);
          expect(score).toBeGreaterThan(floor);
        }
      }),
    );
  });

  test("leaves out none that is better than the worst it gives", () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const best = selectBest(Float64Array.from(scores), 5, { floor: -11 });
        const worst = best.at(-1)?.score ?? 0;
        expect(scores.filter((score) => score > worst).length).toBeLessThanOrEqual(best.length);
        expect(best).toHaveLength(Math.min(5, scores.length));
      }),
    );
  });

  test.each<[string, number[]]>([
    ["rising", [1, 2, 3, 4, 5, 6, 7, 8]],
    ["falling", [8, 7, 6, 5, 4, 3, 2, 1]],
    ["zigzag", [4, 5, 3, 6, 2, 7, 1, 8]],
  ])("finds the three best of a row that is %s", (_, scores) => {
    expect(selectBest(Float64Array.from(scores), 3, { floor: 0 }).map(({ score }) => score)).toEqual([
      8, 7, 6,
    ]);
  });

  test("keeps the earliest of many that tie, however they lie in the heap", () => {
    const row = new Float64Array(1000).fill(1);
    row[500] = 2;
    expect(selectBest(row, 4, { floor: 0 }).map(({ position }) => position)).toEqual([500, 0, 1, 2]);
  });

  test("gives nothing for an empty row, and all for a k beyond it", () => {
    expect(selectBest(new Float64Array(), 3, { floor: 0 })).toEqual([]);
    expect(selectBest(Float64Array.of(1, 2), 1e9, { floor: 0 })).toHaveLength(2);
  });

  test("takes endless scores for what they are", () => {
    const row = Float64Array.of(Number.POSITIVE_INFINITY, 1, Number.NEGATIVE_INFINITY, Number.NaN);
    expect(selectBest(row, 4, { floor: 0 }).map(({ position }) => position)).toEqual([0, 1]);
  });

  test("looks only at the positions that it is told to, in whatever order they come", () => {
    fc.assert(
      fc.property(anyScores, fc.array(fc.nat(199)), fc.integer({ min: 1, max: 12 }), (scores, chosen, k) => {
        const among = [...new Set(chosen)].filter((position) => position < scores.length);
        const isAmong = new Set(among);
        const others = scores.map((score, position) =>
          isAmong.has(position) ? score : Number.NEGATIVE_INFINITY,
        );
        const found = selectBest(Float64Array.from(scores), k, {
          floor: -11,
          among: Uint32Array.from(among),
        });
        expect(found).toEqual(selectBest(Float64Array.from(others), k, { floor: -11 }));
      }),
    );
  });

  test("finds nothing among no positions, and takes none that lies outside the row", () => {
    const row = Float64Array.of(1, 2);
    expect(selectBest(row, 3, { floor: 0, among: new Uint32Array() })).toEqual([]);
    expect(selectBest(row, 3, { floor: 0, among: Uint32Array.of(7, 1) })).toEqual([
      { position: 1, score: 2 },
    ]);
  });

  test("keeps the earliest of those that tie, though a later one was looked at first", () => {
    const row = Float64Array.of(1, 1, 1, 1);
    const found = selectBest(row, 2, { floor: 0, among: Uint32Array.of(3, 2, 1, 0) });
    expect(found.map(({ position }) => position)).toEqual([0, 1]);
  });

  test("takes no longer for a large k than sorting would, nor for a million scores", () => {
    const row = Float64Array.from({ length: 1_000_000 }, (_, position) => (position * 7919) % 104_729);
    const start = process.cpuUsage().user;
    selectBest(row, 10, { floor: 0 });
    selectBest(row, 1000, { floor: 0 });
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(1000);
  });
});
