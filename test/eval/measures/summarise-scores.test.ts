import { describe, expect, test } from "vitest";
import { groupScores, type ScoredItem, summariseScores } from "../../../eval/measures/summarise-scores.ts";
import { meanInterval } from "../../../eval/statistics/mean-interval.ts";
import { wilsonInterval } from "../../../eval/statistics/wilson-interval.ts";
import { sampleQuestion } from "./answers/sample-item.ts";

function item(cluster: string, scores: ScoredItem["scores"], lang: "en" | "fr" = "en"): ScoredItem {
  return { question: sampleQuestion({ cluster, lang }), scores };
}

const items = [
  item("a", { right: 1, recall: 0.5, none: null }),
  item("a", { right: 0, recall: 1, none: null }),
  item("b", { right: 1, recall: null, none: null }, "fr"),
  item("c", { right: 1, recall: 0, none: null }, "fr"),
];

describe("summariseScores", () => {
  const [right, recall, none] = summariseScores(items);

  test("takes Wilson's interval where every value is 0 or 1", () => {
    const { low, high } = wilsonInterval(3, 4);
    expect(right).toEqual({ measure: "right", n: 4, mean: 0.75, low, high, interval: "wilson" });
  });

  test("takes the clustered interval of other values, and leaves out what does not apply", () => {
    const { low, high } = meanInterval([0.5, 1, 0], ["a", "a", "c"]);
    expect(recall).toEqual({ measure: "recall", n: 3, mean: 0.5, low, high, interval: "clustered" });
  });

  test("gives no mean where nothing applies, and no interval where one cluster stands alone", () => {
    expect(none).toEqual({ measure: "none", n: 0, mean: null, low: null, high: null, interval: null });
    const [alone] = summariseScores([item("a", { recall: 0.5 })]);
    expect(alone).toEqual({ measure: "recall", n: 1, mean: 0.5, low: null, high: null, interval: null });
  });

  test("is 0 for no question", () => {
    expect(summariseScores([])).toEqual([]);
  });
});

describe("groupScores", () => {
  test("sums each group up, in the order of their names, without items of no group", () => {
    const groups = groupScores(items, ({ question }) => question.lang);
    expect(groups.map(({ group, questions }) => [group, questions])).toEqual([
      ["en", 2],
      ["fr", 2],
    ]);
    expect(groups[1]?.summaries).toEqual(summariseScores(items.slice(2)));
    expect(groupScores(items, ({ question }) => question.kind)).toEqual([]);
  });
});
