import { describe, expect, test } from "vitest";
import { type Baseline, takeBaseline } from "../../../eval/gate/baseline.ts";
import { findChanges } from "../../../eval/gate/find-changes.ts";
import { renderGate } from "../../../eval/gate/render-gate.ts";
import type { ScoredQuestion } from "../../../eval/run/evaluation-run.ts";
import { sampleScored } from "../sample-scored.ts";

const ids = Array.from({ length: 20 }, (_, index) => `q${index + 1}`);

/** A run in which these questions are wrong and all others right. */
function runWithout(...wrong: readonly string[]): readonly ScoredQuestion[] {
  return ids.map((id) => sampleScored(id, { scores: { right: wrong.includes(id) ? 0 : 1 } }));
}

const changeOf = (questions: readonly ScoredQuestion[], baseline: Baseline) => {
  const [change] = findChanges(questions, baseline);
  return change;
};

describe("takeBaseline", () => {
  test("keeps who passed and who failed, and leaves out whom a measure does not concern", () => {
    const funnel = { indexed: true, retrieved: true, considered: false, cited: false, right: false };
    const baseline = takeBaseline([
      sampleScored("a", { scores: { right: 1, "right, first reference too": null } }),
      sampleScored("b", { scores: { right: 0, "right, first reference too": 0 }, funnel }),
    ]);
    expect(baseline).toEqual({
      right: { passed: ["a"], failed: ["b"] },
      "right, first reference too": { passed: [], failed: ["b"] },
      "right passage among the first ten": { passed: [], failed: ["b"] },
    });
  });
});

describe("findChanges", () => {
  test("finds none in the run that the baseline was taken of", () => {
    const run = runWithout("q3");
    expect(
      findChanges(run, takeBaseline(run)).filter(
        ({ fell, rose, isLoss }) => isLoss || fell.length + rose.length > 0,
      ),
    ).toEqual([]);
  });

  test("names what fell and what rose, and calls four falls chance", () => {
    const change = changeOf(runWithout("q1", "q2", "q4", "q5"), takeBaseline(runWithout("q3")));
    expect(change).toMatchObject({
      name: "right",
      fell: ["q1", "q2", "q4", "q5"],
      rose: ["q3"],
      isLoss: false,
    });
  });

  test("calls five falls and no rise a loss", () => {
    const change = changeOf(runWithout("q1", "q2", "q4", "q5", "q6"), takeBaseline(runWithout()));
    expect(change?.p).toBeCloseTo(1 / 32, 12);
    expect(change?.isLoss).toBe(true);
  });

  test("takes a question that the run lacks for fallen, and passes over one that the baseline does not know", () => {
    const change = changeOf(runWithout().slice(1), takeBaseline(runWithout().slice(0, 10)));
    expect(change).toMatchObject({ fell: ["q1"], rose: [] });
  });
});

describe("renderGate", () => {
  test("names every question of a loss and every broken promise", () => {
    const run = runWithout("q1", "q2", "q4", "q5", "q6").map((question) =>
      question.question.id === "q9"
        ? { ...question, violations: ["the quote of reference [1] is not there"] }
        : question,
    );
    const lines = renderGate(run, findChanges(run, takeBaseline(runWithout())));
    expect(lines).toContain("right                                15 of 20  75 % [53, 89]");
    expect(lines).toContain("right: 5 fell, 0 rose since the baseline (p 0.031): a significant loss");
    expect(lines).toContain("  fell: q1, q2, q4, q5, q6");
    expect(lines).toContain("broken promise  q9: the quote of reference [1] is not there");
  });
});
