import { describe, expect, test } from "vitest";
import { averageMeasures, measureRanking } from "../../../eval/retrieval/measures.ts";

const judged = new Map([
  ["a", 1],
  ["b", 2],
  ["c", 0],
  ["d", -1],
  ["e", 1],
]);
const none = { "nDCG@10": 0, "R@100": 0, MAP: 0 };

describe("measureRanking", () => {
  test("is 1 throughout for the ideal order", () => {
    expect(measureRanking(["b", "a", "e"], judged)).toEqual({ "nDCG@10": 1, "R@100": 1, MAP: 1 });
  });

  test("computes linear gains with their discounts, precisions and recall as done by hand", () => {
    // Ranks: a 1 (gain 1), x (not judged), b 3 (gain 2), c 4 (gain 0); e is not found. Ideal gains: 2, 1, 1.
    const { "nDCG@10": ndcg, "R@100": recall, MAP: map } = measureRanking(["a", "x", "b", "c"], judged);
    const gained = 1 / 1 + 2 / 2;
    const ideal = 2 / 1 + 1 / Math.log2(3) + 1 / 2;
    expect(ndcg).toBeCloseTo(gained / ideal, 12);
    expect(ndcg).toBeCloseTo(0.6388, 4);
    expect(recall).toBeCloseTo(2 / 3, 12);
    expect(map).toBeCloseTo((1 / 1 + 2 / 3) / 3, 12);
  });

  test("gives nothing for documents judged 0 or below, and takes nothing away for them", () => {
    expect(measureRanking(["d", "c"], judged)).toEqual(none);
    expect(measureRanking(["d", "b"], judged)).toEqual(measureRanking(["x", "b"], judged));
  });

  test("goes by the order shown, whichever of two equal documents comes first", () => {
    const two = new Map([
      ["a", 1],
      ["b", 1],
    ]);
    expect(measureRanking(["a", "b"], two)).toEqual(measureRanking(["b", "a"], two));
    const [first] = [measureRanking(["x", "a"], two)];
    expect(first["nDCG@10"]).toBeCloseTo(1 / Math.log2(3) / (1 + 1 / Math.log2(3)), 12);
  });

  test("looks at ten results for nDCG, a hundred for recall, all for MAP", () => {
    const one = new Map([["a", 1]]);
    const at = (rank: number) => [...Array.from({ length: rank - 1 }, (_, index) => `x${index}`), "a"];
    expect(measureRanking(at(10), one)["nDCG@10"]).toBeCloseTo(1 / Math.log2(11), 12);
    expect(measureRanking(at(11), one)["nDCG@10"]).toBe(0);
    expect(measureRanking(at(100), one)["R@100"]).toBe(1);
    expect(measureRanking(at(101), one)).toEqual({ "nDCG@10": 0, "R@100": 0, MAP: 1 / 101 });
  });

  test("takes more than ten relevant documents for an ideal of ten", () => {
    const many = new Map(Array.from({ length: 30 }, (_, index) => [`d${index}`, 1]));
    const ranking = Array.from({ length: 10 }, (_, index) => `d${index}`);
    expect(measureRanking(ranking, many)["nDCG@10"]).toBe(1);
    expect(measureRanking(ranking, many)["R@100"]).toBeCloseTo(1 / 3, 12);
  });

  test("is 0 for a question without results or without a relevant document", () => {
    expect(measureRanking([], judged)).toEqual(none);
    expect(measureRanking(["c"], new Map([["c", 0]]))).toEqual(none);
    expect(measureRanking(["c"], new Map())).toEqual(none);
  });
});

describe("averageMeasures", () => {
  test("is the mean over questions, those at 0 among them", () => {
    const mean = averageMeasures([{ "nDCG@10": 1, "R@100": 1, MAP: 0.5 }, none]);
    expect(mean).toEqual({ "nDCG@10": 0.5, "R@100": 0.5, MAP: 0.25 });
  });

  test("is 0 over nothing", () => {
    expect(averageMeasures([])).toEqual(none);
  });
});
