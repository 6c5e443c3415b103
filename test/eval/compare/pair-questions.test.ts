import { describe, expect, test } from "vitest";
import { type PairedQuestion, pairQuestions, pairScores } from "../../../eval/compare/pair-questions.ts";
import { length, right, sampleRun, wrongArticle } from "./sample-runs.ts";

describe("pairQuestions", () => {
  test("has the questions of A in its order, then those that only B has", () => {
    const a = sampleRun("a", { q3: {}, q1: {} });
    const b = sampleRun("b", { q0: {}, q1: {}, q2: {} });
    const pairs = pairQuestions(a, b);
    expect(pairs.map(({ id }) => id)).toEqual(["q3", "q1", "q0", "q2"]);
    expect(pairs.map((pair) => [pair.a !== null, pair.b !== null])).toEqual([
      [true, false],
      [true, true],
      [false, true],
      [false, true],
    ]);
  });

  test("refuses one id for two questions, naming it", () => {
    const a = sampleRun("before", { q1: {}, q2: {} });
    const question = { cluster: "q2", text: "What else?", scores: {} };
    const b = { name: "after", questions: new Map([...a.questions, ["q2", question]]) };
    expect(() => pairQuestions(a, b)).toThrowError(
      expect.objectContaining({
        code: "text_invalid",
        message: "The question q2 is worded otherwise in before than in after.",
      }),
    );
  });

  test("refuses runs that share no question", () => {
    const [a, b] = [sampleRun("a", { q1: {} }), sampleRun("b", { q2: {} })];
    expect(() => pairQuestions(a, b)).toThrowError(expect.objectContaining({ code: "text_invalid" }));
    expect(() => pairQuestions(sampleRun("a", {}), b)).toThrowError(/no question in common/);
  });
});

describe("pairScores", () => {
  const pair = (a: Record<string, number | null> | null, b: Record<string, number | null> | null) => {
    const side = (scores: typeof a) => scores && { cluster: "c", text: null, scores };
    return { id: "q", cluster: "c", text: null, a: side(a), b: side(b) } satisfies PairedQuestion;
  };

  test("has both values where both replies were scored", () => {
    expect(pairScores(pair({ right: 1 }, { right: 0 }), right)).toEqual({ a: 1, b: 0 });
  });

  test("gives the worst value to the run that has not the question, whichever way is worse", () => {
    expect(pairScores(pair({ right: 0.5 }, null), right)).toEqual({ a: 0.5, b: 0 });
    expect(pairScores(pair(null, { "wrong article": 0 }), wrongArticle)).toEqual({ a: 1, b: 0 });
    expect(pairScores(pair(null, { length: 90 }), length)).toEqual({ a: 400, b: 90 });
  });

  test("leaves out what the measure does not apply to in both", () => {
    expect(pairScores(pair({ right: null }, { right: 1 }), right)).toBeNull();
    expect(pairScores(pair({ right: 1 }, { right: null }), right)).toBeNull();
    expect(pairScores(pair({ right: null }, null), right)).toBeNull();
    expect(pairScores(pair({}, {}), right)).toBeNull();
  });
});
