import { describe, expect, test } from "vitest";
import { countFunnel, findFunnel, funnelSteps } from "../../../eval/run/find-funnel.ts";
import type { Answer } from "../../../src/domain/answer.ts";
import { sampleAnswer } from "../../sample-answer.ts";

/** An answer whose search found these passages, best first. */
function answerFrom(...passages: readonly string[]): Answer {
  const { trace } = sampleAnswer();
  const retrieved = passages.map((passage, index) => ({ passage, rank: index + 1, score: 1, scores: {} }));
  return sampleAnswer({ trace: { ...trace, retrieved } });
}

const others = (count: number) => Array.from({ length: count }, (_, index) => `other:${index}`);
const gold = new Set(["gold:1", "gold:2"]);

function stepsOf(judged: Parameters<typeof findFunnel>[0]): readonly string[] {
  const funnel = findFunnel(judged);
  return funnelSteps.filter((step) => funnel[step]);
}

describe("findFunnel", () => {
  test.each([
    ["nothing where no passage bears the place", new Set<string>(), others(3), []],
    ["the index where one does that was not found", gold, others(3), ["indexed"]],
    ["the search where it stands eleventh", gold, [...others(10), "gold:2"], ["indexed", "retrieved"]],
    [
      "the first ten where it stands tenth",
      gold,
      [...others(9), "gold:1"],
      ["indexed", "retrieved", "considered"],
    ],
  ])("reaches %s", (_what, known, found, expected) => {
    expect(stepsOf({ answer: answerFrom(...found), gold: known, citedRight: false, right: false })).toEqual(
      expected,
    );
  });

  test("holds every step where the place is cited, though the passage was not known to bear it", () => {
    const answer = answerFrom(...others(2));
    expect(stepsOf({ answer, gold: new Set(), citedRight: true, right: false })).toEqual(
      funnelSteps.slice(0, 4),
    );
    expect(stepsOf({ answer, gold: new Set(), citedRight: true, right: true })).toEqual(funnelSteps);
  });

  test("is not right where nothing right is cited", () => {
    expect(stepsOf({ answer: answerFrom("gold:1"), gold, citedRight: false, right: true })).not.toContain(
      "right",
    );
  });
});

describe("countFunnel", () => {
  test("counts the questions that reach each step, and those alone that have a place to cite", () => {
    const judged = { gold, right: true };
    const funnels = [
      findFunnel({ ...judged, answer: answerFrom("gold:1"), citedRight: true }),
      findFunnel({ ...judged, answer: answerFrom("gold:1"), citedRight: false }),
      findFunnel({ ...judged, answer: answerFrom(), citedRight: false }),
      null,
    ];
    expect(countFunnel(funnels.map((funnel) => ({ funnel })))).toEqual({
      questions: 3,
      indexed: 3,
      retrieved: 2,
      considered: 2,
      cited: 1,
      right: 1,
    });
  });
});
