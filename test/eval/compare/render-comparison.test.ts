import { describe, expect, test } from "vitest";
import { compareRuns } from "../../../eval/compare/compare-runs.ts";
import { describeComparison } from "../../../eval/compare/describe-comparison.ts";
import { renderComparison } from "../../../eval/compare/render-comparison.ts";
import { fewResamples, length, right, runOf, sampleRun } from "./sample-runs.ts";

const a = runOf("before", 40, (position) => ({ right: position % 2, length: 50 }));
const b = runOf("after", 40, (position) => ({ right: position < 10 ? 1 : position % 2, length: 51 }));
const notes = ["A is answered by quoting, B by a model."];
const comparison = compareRuns({ a, b, measures: [right, length], notes }, fewResamples);
const text = renderComparison(comparison);

describe("renderComparison", () => {
  test("says what was compared, how, and what the set cannot see", () => {
    expect(text.slice(0, 4)).toEqual([
      "A is before, B is after; 40 questions.",
      "A is answered by quoting, B by a model.",
      "These 40 questions in 40 groups cannot see a difference in right below 14.8 points.",
      "Intervals by the paired bootstrap, p by the randomisation test, whole groups each time: 500 resamples, seed 1. The verdict goes by p after Holm's correction over 2 measures.",
    ]);
  });

  test("has a row a measure, in columns", () => {
    const [head = "", first = "", second = ""] = text.slice(5);
    expect(head).toMatch(
      /^measure +verdict +A +B +B − A +95 % interval +p +p \(Holm\) +effect +sees from +n$/,
    );
    expect(first).toMatch(
      /^right +not decided +50\.0 % +62\.5 % +\+12\.5 +\+2\.\d to \+\d\d\.\d +0\.\d{4} +0\.\d{4} +\+0\.37 +14\.8 +40$/,
    );
    expect(second).toMatch(/^length +B is worse +50\.0 +51\.0 +\+1\.0 /);
    expect(head.indexOf("verdict")).toBe(second.indexOf("B is worse"));
    expect(new Set([head, first, second].map((row) => row.length)).size).toBe(1);
  });

  test("lists the questions that changed with what changed", () => {
    expect(text).not.toContain("Worse in B: 0");
    const start = text.indexOf("Better in B: 5");
    expect(text.slice(start + 1, start + 3)).toEqual([
      "q0  What of q0?",
      "    right 0.0 % → 100.0 %; length 50.0 → 51.0",
    ]);
    expect(text).toHaveLength(start + 1 + 2 * 5);
  });
});

describe("describeComparison", () => {
  test("names what only one run has, at most five by their ids", () => {
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, position) => [`q${position}`, { right: 1 }]),
    );
    const some = compareRuns(
      {
        a: sampleRun("a", many),
        b: sampleRun("b", { q0: { right: 1 }, z: { right: 1 } }),
        measures: [right],
        notes: [],
      },
      fewResamples,
    );
    const sentences = describeComparison(some);
    expect(sentences).toContain("Only A has q1, q2, q3, q4, q5 and 3 more; B gets the worst value for each.");
    expect(sentences).toContain("Only B has z; A gets the worst value for it.");
  });

  test("says where groups are too few, where nothing differs, and what is left out", () => {
    const describe = (scoresA: readonly (number | null)[], scoresB: readonly (number | null)[]) => {
      const run = (name: string, scores: readonly (number | null)[]) =>
        runOf(name, scores.length, (position) => ({ right: scores[position] ?? null, length: null }));
      return describeComparison(
        compareRuns(
          { a: run("a", scoresA), b: run("b", scoresB), measures: [right, length], notes: [] },
          fewResamples,
        ),
      );
    };
    expect(describe([1, 1, 0, null], [0, 1, 1, 1])).toEqual([
      "A is a, B is b; 4 questions.",
      "These 3 questions fall into 3 groups, too few for any difference to be decided.",
      "Questions left out, because the measure applies to only one of the two replies: 1 in right.",
      "Nothing to compare in length.",
      expect.stringContaining("Holm's correction over 1 measure."),
    ]);
    const same = [1, 0, 1, 0, 1, 0, 1];
    expect(describe(same, same)).toContain(
      "These 7 questions do not tell what they could see: the runs differ nowhere in right.",
    );
    expect(describe(same, [...same.slice(1), 0])).toContainEqual(
      expect.stringMatching(
        /^These 7 questions in 7 groups cannot .* points, and with so few groups rather more\.$/,
      ),
    );
  });

  test("says what judged the measures with a star", () => {
    const judged = { ...right, name: "support (exact → overlap)", shortName: "support" };
    const scored = runOf("a", 3, () => ({ [judged.name]: 1 }));
    const same = compareRuns({ a: scored, b: scored, measures: [judged], notes: [] }, fewResamples);
    expect(describeComparison(same)).toContain("* rests on a judge: exact → overlap.");
    expect(renderComparison(same).at(-1)).toMatch(/^support\* +not decided/);
  });
});
