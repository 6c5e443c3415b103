import { describe, expect, test } from "vitest";
import {
  parseRankingMeasure,
  rankingMeasureKinds,
  usualRankingMeasures,
} from "../../../../eval/measures/ranking/parse-ranking-measure.ts";
import { Fault } from "../../../../src/domain/fault.ts";

function faultOf(text: string): Fault {
  try {
    parseRankingMeasure(text);
  } catch (thrown) {
    if (thrown instanceof Fault) return thrown;
  }
  throw new Error(`${text} was read`);
}

describe("parseRankingMeasure", () => {
  test.each(["nDCG", "nDCG@10", "P@5", "P(rel=2)@5", "R@100", "R(rel=3)@1000", "AP", "AP@100", "AP(rel=2)"])(
    "gives %s the name that it is asked by",
    (name) => {
      expect(parseRankingMeasure(name).name).toBe(name);
    },
  );

  test.each([
    ["P(rel=1)@5", "P@5"],
    [" nDCG@010 ", "nDCG@10"],
    ["MAP", "AP"],
    ["MRR@10", "RR@10"],
    ["Recall@5", "R@5"],
    ["Precision(rel=2)@5", "P(rel=2)@5"],
  ])("takes %s for %s", (text, name) => {
    expect(parseRankingMeasure(text).name).toBe(name);
  });

  test("tells cutoff and level as parameters where they are given or matter", () => {
    expect(parseRankingMeasure("P(rel=2)@5").parameters).toEqual({ cutoff: 5, rel: 2 });
    expect(parseRankingMeasure("AP").parameters).toEqual({ rel: 1 });
    expect(parseRankingMeasure("nDCG@10").parameters).toEqual({ cutoff: 10 });
  });

  test.each([
    ["F1@5", 'The measure "F1@5" is no measure of rankings.'],
    ["ndcg@10", 'The measure "ndcg@10" is no measure of rankings.'],
    ["", 'The measure "" is no measure of rankings.'],
    ["P@5@5", 'The measure "P@5@5" is no measure of rankings.'],
    ["P@1.5", 'The measure "P@1.5" is no measure of rankings.'],
    ["P@-5", 'The measure "P@-5" is no measure of rankings.'],
    ["P", 'The measure "P" does not say at how many documents: P@10, for instance.'],
    ["P@0", 'The measure "P@0" looks at no document.'],
    ["nDCG(rel=2)@10", 'The measure "nDCG(rel=2)@10" has a level, and nDCG takes none.'],
    ["AP(rel=0)", 'The measure "AP(rel=0)" takes documents for relevant that are judged not to be.'],
  ])("refuses %j and names the measures there are", (text, message) => {
    const fault = faultOf(text);
    expect(fault).toMatchObject({ code: "usage", message });
    for (const { name } of rankingMeasureKinds) expect(fault.remedy).toContain(name);
  });
});

describe("usualRankingMeasures", () => {
  test("are six, each of its own name, with a description and a source", () => {
    expect(usualRankingMeasures.map(({ name }) => name)).toEqual([
      "nDCG@10",
      "R@100",
      "AP",
      "RR",
      "P@10",
      "Judged@10",
    ]);
    for (const { description, source } of usualRankingMeasures) {
      expect(description).toMatch(/\.$/);
      expect(source).toMatch(/\(\d{4}\)/);
    }
  });
});
