import { describe, expect, test } from "vitest";
import { parseRankingMeasure } from "../../../../eval/measures/ranking/parse-ranking-measure.ts";
import { scoreRun } from "../../../../eval/measures/ranking/score-run.ts";

const measures = ["RR", "P@1"].map(parseRankingMeasure);
const qrels = new Map([
  ["q2", new Map([["a", 1]])],
  ["q1", new Map([["a", 1]])],
  ["q3", new Map([["a", 0]])],
]);
const ranked = (topic: string, ...documents: readonly string[]) => ({
  topic,
  ranking: documents.map((document, index) => ({ document, score: -index })),
});

describe("scoreRun", () => {
  test("scores topic by topic, in the order of the judgements, and averages over every judged topic", async () => {
    const { topics, means, unanswered } = await scoreRun(
      [ranked("q1", "b", "a"), ranked("q2", "a")],
      qrels,
      measures,
    );
    expect([...topics]).toEqual([
      ["q2", { RR: 1, "P@1": 1 }],
      ["q1", { RR: 0.5, "P@1": 0 }],
      ["q3", { RR: 0, "P@1": 0 }],
    ]);
    expect(means).toEqual({ RR: 0.5, "P@1": 1 / 3 });
    expect(unanswered).toEqual(["q3"]);
  });

  test("gives the worst value to a judged topic that was not answered, whatever its measure makes of nothing", async () => {
    const generous = { ...parseRankingMeasure("RR"), name: "generous", worst: -1, score: () => 1 };
    const { topics, means } = await scoreRun([ranked("q1", "a"), ranked("q2")], qrels, [generous]);
    expect([...topics.values()]).toEqual([{ generous: -1 }, { generous: 1 }, { generous: -1 }]);
    expect(means.generous).toBeCloseTo(-1 / 3, 12);
  });

  test("gives the worst value where a measure says that it does not apply", async () => {
    const choosy = { ...parseRankingMeasure("RR"), worst: 0, score: () => null };
    expect((await scoreRun([ranked("q1", "a")], qrels, [choosy])).means).toEqual({ RR: 0 });
  });

  test("passes over a topic that nobody judged", async () => {
    const { topics, means } = await scoreRun([ranked("q9", "a")], qrels, measures);
    expect([...topics.keys()]).toEqual(["q2", "q1", "q3"]);
    expect(means).toEqual({ RR: 0, "P@1": 0 });
  });

  test("scores an empty run 0 in every topic", async () => {
    const { means, unanswered } = await scoreRun([], qrels, measures);
    expect(means).toEqual({ RR: 0, "P@1": 0 });
    expect(unanswered).toEqual(["q2", "q1", "q3"]);
  });

  test("takes the later ranking where a topic comes twice", async () => {
    const { topics } = await scoreRun([ranked("q1", "b"), ranked("q1", "a")], qrels, measures);
    expect(topics.get("q1")).toEqual({ RR: 1, "P@1": 1 });
  });

  test("is 0 over no judgements", async () => {
    expect((await scoreRun([ranked("q1", "a")], new Map(), measures)).means).toEqual({ RR: 0, "P@1": 0 });
  });
});
