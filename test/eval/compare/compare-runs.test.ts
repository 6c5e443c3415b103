import { describe, expect, test } from "vitest";
import { compareRuns } from "../../../eval/compare/compare-runs.ts";
import { fewResamples, length, right, runOf, sampleRun, wrongArticle } from "./sample-runs.ts";

const measures = [right, wrongArticle];

describe("compareRuns", () => {
  test("of a run with itself finds a difference of 0 and p of 1", () => {
    const run = runOf("a", 300, (position) => ({ right: (position % 7) / 6, "wrong article": position % 2 }));
    const comparison = compareRuns({ a: run, b: run, measures, notes: [] }, fewResamples);
    for (const measure of comparison.measures) {
      expect(measure).toMatchObject({
        n: 300,
        difference: 0,
        interval: { low: 0, high: 0 },
        p: 1,
        adjustedP: 1,
        effectSize: 0,
        detectable: null,
        verdict: "undecided",
      });
    }
    expect(comparison).toMatchObject({ worse: [], better: [], onlyA: [], onlyB: [] });
  });

  test("decides which run is better, whichever way the measure counts", () => {
    const a = runOf("a", 100, () => ({ right: 0.5, "wrong article": 0.5 }));
    const b = runOf("b", 100, (position) => ({
      right: 0.5 + (position % 3) / 10,
      "wrong article": 0.5 + (position % 3) / 10,
    }));
    const [moreRight, moreWrong] = compareRuns({ a, b, measures, notes: [] }, fewResamples).measures;
    expect(moreRight).toMatchObject({ name: "right", verdict: "better", meanA: 0.5 });
    expect(moreRight?.difference).toBeCloseTo(0.099, 12);
    expect(moreRight?.meanB).toBeCloseTo(0.599, 12);
    expect(moreRight?.interval?.low).toBeGreaterThan(0.07);
    expect(moreRight?.interval?.high).toBeLessThan(0.13);
    expect(moreRight?.effectSize).toBeGreaterThan(1);
    expect(moreWrong).toMatchObject({ name: "wrong article", verdict: "worse" });
    const turned = compareRuns({ a: b, b: a, measures, notes: [] }, fewResamples).measures;
    expect(turned.map(({ verdict }) => verdict)).toEqual(["worse", "better"]);
  });

  test("corrects p over the family, so that a measure alone may be decided and among many not", () => {
    // Seven clusters of one: all swapped or none, p is 2 / 128.
    const a = runOf("a", 7, () => ({ right: 0, "wrong article": 0, x: 0, y: 0 }));
    const b = runOf("b", 7, () => ({ right: 1, "wrong article": 0, x: 0, y: 0 }));
    const others = ["x", "y"].map((name) => ({ ...right, name, shortName: name }));
    const alone = compareRuns({ a, b, measures: [right], notes: [] }, fewResamples).measures[0];
    expect(alone).toMatchObject({ p: 1 / 64, adjustedP: 1 / 64, verdict: "better" });
    const all = [right, wrongArticle, ...others];
    const among = compareRuns({ a, b, measures: all, notes: [] }, fewResamples).measures[0];
    expect(among).toMatchObject({ p: 1 / 64, adjustedP: 1 / 16, verdict: "undecided" });
  });

  test("takes questions of a cluster together", () => {
    const scores = (value: number) =>
      Object.fromEntries(Array.from({ length: 40 }, (_, position) => [`q${position}`, { right: value }]));
    const clusterOf = (id: string) => (Number(id.slice(1)) < 20 ? "budapest" : "crc");
    const [a, b] = [sampleRun("a", scores(0), clusterOf), sampleRun("b", scores(1), clusterOf)];
    const [measure] = compareRuns({ a, b, measures: [right], notes: [] }, fewResamples).measures;
    expect(measure).toMatchObject({ n: 40, clusters: 2, p: 0.5, verdict: "undecided" });
  });

  test("counts a question that one run lacks as its worst, and names it", () => {
    const a = sampleRun("a", { q1: { right: 1 }, q2: { right: 1 }, q3: { right: null } });
    const b = sampleRun("b", { q1: { right: 1 }, q4: { right: 0.5 } });
    const comparison = compareRuns({ a, b, measures: [right], notes: [] }, fewResamples);
    expect(comparison).toMatchObject({ questions: 4, onlyA: ["q2", "q3"], onlyB: ["q4"] });
    // q1 1 and 1, q2 1 and 0, q4 0 and 0.5; q3 does not apply.
    expect(comparison.measures[0]).toMatchObject({ n: 3, unpaired: 0, meanA: 2 / 3, meanB: 0.5 });
    expect(comparison.worse.map(({ id }) => id)).toEqual(["q2"]);
    expect(comparison.better.map(({ id }) => id)).toEqual(["q4"]);
  });

  test("says how many questions a measure leaves out, and which measures have none", () => {
    const a = sampleRun("a", { q1: { right: 1, length: null }, q2: { right: null, length: null } });
    const b = sampleRun("b", { q1: { right: 0, length: 9 }, q2: { right: 1, length: null } });
    const comparison = compareRuns({ a, b, measures: [right, length], notes: [] }, fewResamples);
    expect(comparison.measures).toHaveLength(1);
    expect(comparison.measures[0]).toMatchObject({ name: "right", n: 1, unpaired: 1, interval: null });
    expect(comparison.inapplicable).toEqual(["length"]);
  });

  test("gives a measure the same figures whichever others stand beside it", () => {
    const a = runOf("a", 60, (position) => ({ right: (position % 5) / 4, "wrong article": position % 2 }));
    const b = runOf("b", 60, (position) => ({
      right: (position % 3) / 2,
      "wrong article": position % 3 ? 1 : 0,
    }));
    const alone = compareRuns({ a, b, measures: [wrongArticle], notes: [] }, fewResamples).measures[0];
    const among = compareRuns({ a, b, measures, notes: [] }, fewResamples).measures[1];
    expect({ ...among, adjustedP: null, verdict: null }).toEqual({
      ...alone,
      adjustedP: null,
      verdict: null,
    });
  });
});
