import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createClauseScorer, type PostingRange, type QueryClause } from "../../src/search/clause-scorer.ts";

// Passage 0 holds a (1), b (2); passage 1 holds b (3), c (4); passage 2 holds a (5), b (6), c (7).
const ranges: Readonly<Record<string, PostingRange>> = {
  a: { start: 0, end: 2 },
  b: { start: 2, end: 5 },
  c: { start: 5, end: 7 },
};
const scorer = createClauseScorer({
  size: 3,
  passages: Uint32Array.of(0, 2, 0, 1, 2, 1, 2),
  impacts: Float32Array.of(1, 5, 2, 3, 6, 4, 7),
  postingsOf: (term) => ranges[term],
});

const score = (clauses: readonly QueryClause[]) => scorer(clauses).scores;

describe("createClauseScorer", () => {
  test("adds up terms", () => {
    expect([...score(["a", "b"])]).toEqual([3, 3, 11]);
  });

  test("asks for all terms of an alternative", () => {
    expect([...score([{ weight: 1, alternatives: [["a", "c"]] }])]).toEqual([0, 0, 12]);
    expect([...score([{ weight: 1, alternatives: [["c", "b", "a"]] }])]).toEqual([0, 0, 18]);
    expect([...score([{ weight: 1, alternatives: [["a", "unknown"]] }])]).toEqual([0, 0, 0]);
  });

  test("counts the best alternative of a clause once, times its weight", () => {
    expect([...score([{ weight: 0.5, alternatives: [["a"], ["b"], ["c"]] }])]).toEqual([1, 2, 3.5]);
  });

  test("does not let many ways to say a thing outweigh one", () => {
    const few = [...score([{ weight: 1, alternatives: [["b"]] }])];
    const many = [...score([{ weight: 1, alternatives: [["b"], ["b"], ["b"]] }])];
    expect(many).toEqual(few);
  });

  test("adds clauses to terms and to each other", () => {
    expect([
      ...score(["a", { weight: 1, alternatives: [["b"]] }, { weight: 2, alternatives: [["a"]] }]),
    ]).toEqual([5, 3, 21]);
  });

  test("gives nothing for alternatives without terms", () => {
    expect([
      ...score([
        { weight: 1, alternatives: [[]] },
        { weight: 1, alternatives: [] },
      ]),
    ]).toEqual([0, 0, 0]);
  });

  test("names each passage that has a score once, and forgets it with the next call", () => {
    const touchedBy = (...clauses: readonly QueryClause[]) =>
      [...scorer(clauses).touched].toSorted((one, other) => one - other);
    expect(touchedBy("a", "b", "a", { weight: 1, alternatives: [["a"], ["c"]] })).toEqual([0, 1, 2]);
    expect(touchedBy("c")).toEqual([1, 2]);
    expect([...score(["c"])]).toEqual([0, 4, 7]);
    expect(touchedBy("unknown")).toEqual([]);
  });
});

describe("a run of terms", () => {
  const size = 400;
  const holders = fc.uniqueArray(fc.nat({ max: size - 1 }), { minLength: 1, maxLength: 300 });

  test("is found in just those passages that hold all of them, however long or short their lists are", () => {
    fc.assert(
      fc.property(fc.array(holders, { minLength: 1, maxLength: 4 }), (lists) => {
        const sorted = lists.map((list) => list.toSorted((one, other) => one - other));
        const starts = sorted.map((_, at) => sorted.slice(0, at).flat().length);
        const passages = Uint32Array.from(sorted.flat());
        const scoreRun = createClauseScorer({
          size,
          passages,
          impacts: Float32Array.from(passages, () => 1),
          postingsOf: (term) => {
            const start = starts[Number(term)] ?? 0;
            return { start, end: start + (sorted[Number(term)]?.length ?? 0) };
          },
        });
        const { scores } = scoreRun([{ weight: 1, alternatives: [sorted.map((_, at) => String(at))] }]);
        const expected = Array.from({ length: size }, (_, passage) =>
          sorted.every((list) => list.includes(passage)) ? sorted.length : 0,
        );
        expect([...scores]).toEqual(expected);
      }),
    );
  });
});
