import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareScored } from "../../src/arrays/ranking.ts";
import { fuseRankings } from "../../src/search/fuse-rankings.ts";
import { scaleByBest, scaleByRange } from "../../src/search/scale-scores.ts";

const hit = (position: number, score: number) => ({ position, score });

describe("scaling", () => {
  test("scaleByBest gives parts of the best", () => {
    expect(scaleByBest([hit(3, 8), hit(1, 2)])).toEqual([hit(3, 1), hit(1, 0.25)]);
    expect(scaleByBest([])).toEqual([]);
  });

  test("scaleByRange reaches from the last to the best", () => {
    expect(scaleByRange([hit(3, 0.75), hit(1, 0.5), hit(2, 0.25)])).toEqual([
      hit(3, 1),
      hit(1, 0.5),
      hit(2, 0),
    ]);
  });

  test("scaleByRange gives 1 to scores that are all the same, and takes negative ones", () => {
    expect(scaleByRange([hit(3, 0.4)])).toEqual([hit(3, 1)]);
    expect(scaleByRange([hit(3, 0.5), hit(1, -0.5)])).toEqual([hit(3, 1), hit(1, 0)]);
    expect(scaleByRange([])).toEqual([]);
  });
});

describe("fuseRankings", () => {
  test("adds the scaled scores by their shares and keeps the scores of each retriever", () => {
    const fused = fuseRankings([hit(0, 10), hit(1, 5)], [hit(1, 0.75), hit(2, 0.5), hit(3, 0.25)], 0.5);
    expect(fused).toEqual([
      { position: 1, score: 0.75, scores: { lexical: 5, vector: 0.75 } },
      { position: 0, score: 0.5, scores: { lexical: 10 } },
      { position: 2, score: 0.25, scores: { vector: 0.5 } },
      { position: 3, score: 0, scores: { vector: 0.25 } },
    ]);
  });

  test("keeps the order of words at a share of 0, and that of vectors at 1", () => {
    const [words, vectors] = [
      [hit(4, 3), hit(2, 1)],
      [hit(2, 0.9), hit(4, 0.1)],
    ];
    expect(fuseRankings(words, vectors, 0).map(({ position }) => position)).toEqual([4, 2]);
    expect(fuseRankings(words, vectors, 1).map(({ position }) => position)).toEqual([2, 4]);
  });

  test("gives every passage of either once, in order, with a score from 0 to 1", () => {
    const ranking = fc
      .uniqueArray(fc.record({ position: fc.nat(20), score: fc.integer({ min: 1, max: 99 }) }), {
        selector: ({ position }) => position,
      })
      .map((hits) => hits.toSorted(compareScored));
    fc.assert(
      fc.property(ranking, ranking, fc.float({ min: 0, max: 1, noNaN: true }), (words, vectors, share) => {
        const fused = fuseRankings(words, vectors, share);
        const positions = new Set([...words, ...vectors].map(({ position }) => position));
        expect(new Set(fused.map(({ position }) => position))).toEqual(positions);
        expect(fused).toHaveLength(positions.size);
        expect(fused).toEqual(fused.toSorted(compareScored));
        for (const { score } of fused) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});
