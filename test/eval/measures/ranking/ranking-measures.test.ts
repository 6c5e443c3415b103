import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRankingMeasure } from "../../../../eval/measures/ranking/parse-ranking-measure.ts";
import { orderAsTrecEval, type RankedTopic } from "../../../../eval/measures/ranking/ranked-topic.ts";

/** A topic whose ranking trec_eval would make of these scores. */
function topic(
  scores: Readonly<Record<string, number>>,
  judged: Readonly<Record<string, number>>,
): RankedTopic {
  const found = Object.entries(scores).map(([document, score]) => ({ document, score }));
  return { ranking: orderAsTrecEval(found), judgements: new Map(Object.entries(judged)) };
}

function scoreOf(measure: string, item: RankedTopic): number | null {
  return parseRankingMeasure(measure).score(item);
}

// Three of the five judged documents are relevant: a twice as much as b and e. Not one is judged 3.
const judged = { a: 2, b: 1, c: 0, d: -1, e: 1 };

// By score, with the tie of b and c resolved to the later id first:
//   rank      1  2  3  4  5
//   document  x  c  b  a  d     x is not judged, e was not found
//   gain      0  0  1  2  0
const found = { a: 5, b: 8, c: 8, d: 3, x: 9 };

describe("the measures of rankings", () => {
  test.each([
    // b stands third, a fourth: 1 and 2 of the first 3 and 4; relevant are a, b and e.
    ["P@1", 0],
    ["P@3", 0.3333], // 1 / 3
    ["P@5", 0.4], // 2 / 5
    ["P@10", 0.2], // 2 / 10, although only 5 were found
    ["R@2", 0],
    ["R@3", 0.3333], // 1 / 3
    ["R@100", 0.6667], // 2 / 3
    ["RR", 0.3333], // 1 / 3
    ["RR@2", 0],
    ["RR@3", 0.3333],
    ["AP", 0.2778], // (1/3 + 2/4 + 0) / 3
    ["AP@3", 0.1111], // (1/3 + 0 + 0) / 3
    // Discounts are 1, 1 / 1.58496, 1 / 2, 1 / 2.32193: gained 1/2 + 2/2.32193 = 1.36135, at most 2 + 1/1.58496 + 1/2 = 3.13093.
    ["nDCG", 0.4348], // 1.36135 / 3.13093
    ["nDCG@10", 0.4348],
    ["nDCG@3", 0.1597], // 0.5 / 3.13093
    ["nDCG@2", 0],
    // Of x, c, b, a and d all but x are judged, c and d as not relevant.
    ["Judged@1", 0],
    ["Judged@2", 0.5],
    ["Judged@5", 0.8],
    ["Judged@10", 0.8], // of the 5 that were found
    // Only a counts from 2 on, and it stands fourth.
    ["P(rel=2)@5", 0.2],
    ["R(rel=2)@5", 1],
    ["RR(rel=2)", 0.25],
    ["AP(rel=2)", 0.25],
    ["AP(rel=3)", 0],
    ["R(rel=3)@5", 0],
  ])("%s agrees with what trec_eval's definitions give by hand: %d", (measure, value) => {
    expect(scoreOf(measure, topic(found, judged))).toBeCloseTo(value, 4);
  });

  test("are 1 for the ideal order", () => {
    const ideal = topic({ a: 9, b: 8, e: 7, c: 6, d: 5 }, judged);
    for (const measure of ["nDCG", "nDCG@2", "AP", "RR", "R@3", "P@3", "Judged@10"]) {
      expect(scoreOf(measure, ideal), measure).toBe(1);
    }
  });

  test("take no gain away for a document judged below 0", () => {
    const below = topic({ d: 9, a: 8 }, judged);
    const unjudged = topic({ x: 9, a: 8 }, judged);
    for (const measure of ["nDCG", "AP", "RR", "P@2", "R@2"]) {
      expect(scoreOf(measure, below), measure).toBe(scoreOf(measure, unjudged));
    }
    expect(scoreOf("Judged@2", below)).toBe(1);
    expect(scoreOf("Judged@2", unjudged)).toBe(0.5);
  });

  test.each([
    ["a topic without a relevant document", { a: 1, b: 2 }, { a: 0, b: -1 }],
    ["a topic that has no judgement", { a: 1 }, {}],
    ["a ranking without a document", {}, judged],
  ])("are 0 for %s", (_name, scores, judgements) => {
    for (const measure of ["nDCG", "nDCG@10", "AP", "AP@5", "RR", "RR@10", "P@10", "R@100"]) {
      expect(scoreOf(measure, topic(scores, judgements)), measure).toBe(0);
    }
    expect(scoreOf("Judged@10", topic({}, judged))).toBe(0);
  });

  test("take as ideal only as many documents as they look at", () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`d${index}`, 1]));
    const ten = Object.fromEntries(Object.entries(many).slice(0, 10));
    expect(scoreOf("nDCG@10", topic(ten, many))).toBe(1);
    expect(scoreOf("nDCG", topic(ten, many))).toBeLessThan(0.7);
    expect(scoreOf("R@100", topic(ten, many))).toBeCloseTo(1 / 3, 12);
  });

  test("lie between 0 and 1 and do not fall when a relevant document moves up", () => {
    const ids = ["a", "b", "c", "d", "e", "f"];
    const values = fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: -1, max: 3 }));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(ids, { minLength: 2 }),
        values,
        fc.constantFrom("nDCG", "nDCG@3", "AP", "RR", "P@2", "R@2"),
        (order, judgements, measure) => {
          const inOrder = (documents: readonly string[]) =>
            scoreOf(measure, {
              ranking: documents.map((document, index) => ({ document, score: -index })),
              judgements: new Map(Object.entries(judgements)),
            }) ?? -1;
          const [first = "", second = "", ...rest] = order;
          const value = inOrder(order);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
          const worth = (document: string) => Math.max(0, judgements[document] ?? 0);
          if (worth(second) > worth(first)) {
            expect(inOrder([second, first, ...rest])).toBeGreaterThanOrEqual(value);
          }
        },
      ),
    );
  });
});

describe("orderAsTrecEval", () => {
  const order = (...found: readonly (readonly [string, number])[]) =>
    orderAsTrecEval(found.map(([document, score]) => ({ document, score }))).map(({ document }) => document);

  test("sorts by score, highest first, as numbers", () => {
    expect(order(["a", 9], ["b", 10], ["c", -1], ["d", 9.5])).toEqual(["b", "d", "a", "c"]);
  });

  test("puts the last id first where scores are equal, compared byte by byte", () => {
    expect(order(["a", 1], ["b", 1], ["B", 1], ["b10", 1], ["b9", 1], ["é", 1])).toEqual([
      "é",
      "b9",
      "b10",
      "b",
      "a",
      "B",
    ]);
  });

  test("compares characters beyond U+FFFF as UTF-8 has them", () => {
    expect(order(["\uFF5E", 1], ["\u{1F600}", 1])).toEqual(["\u{1F600}", "\uFF5E"]);
  });
});
