import { describe, expect, test } from "vitest";
import type { EvaluationQuestion } from "../../../eval/run/read-questions.ts";
import { renderRate, renderRun } from "../../../eval/run/render-run.ts";
import { runQuestions } from "../../../eval/run/run-questions.ts";
import { wilsonInterval } from "../../../eval/statistics/wilson-interval.ts";
import {
  sampleAnswer,
  sampleDocument,
  sampleReference,
  sampleRefusal,
  sampleText,
} from "../../sample-answer.ts";

const questions: readonly EvaluationQuestion[] = [
  { id: "right", q: "a", inst: ["crc"], art: ["34"], refuse: false, premise: false, lang: "en" },
  { id: "wrong", q: "a", inst: ["opsc"], refuse: false, premise: false, lang: "en" },
  { id: "uncited", q: "a", nugget: /children/i, refuse: false, premise: false, lang: "en" },
  { id: "refused", q: "none", inst: ["crc"], refuse: false, premise: false, lang: "en" },
  { id: "no answer", q: "none", refuse: true, premise: false, lang: "en" },
  { id: "answered", q: "a", refuse: true, premise: false, lang: "en" },
  { id: "premise", q: "none", refuse: false, premise: true, lang: "en" },
];

function service(quote = sampleText) {
  let time = 0;
  return {
    ask: async (question: string) => {
      time += 5;
      return question === "none"
        ? sampleRefusal()
        : sampleAnswer({ references: [sampleReference({ quote })] });
    },
    findDocument: async (id: string) => (id === "guide" ? sampleDocument : undefined),
    now: () => time,
  };
}

describe("runQuestions", () => {
  test("counts each measure over the questions to which it applies", async () => {
    const { summary, violations, results } = await runQuestions(questions, service());
    const counts = Object.fromEntries(
      Object.entries(summary).map(([name, { successes, n }]) => [name, [successes, n]]),
    );
    expect(counts).toEqual({
      right: [4, 7],
      answeredRight: [2, 4],
      rightFirst: [2, 4],
      citedRight: [1, 3],
      firstCitedRight: [1, 3],
      refusedRightly: [1, 2],
      corrected: [1, 1],
      wronglyRefused: [1, 4],
    });
    expect(violations).toBe(0);
    expect(results.map(({ id, ms }) => [id, ms])).toEqual(questions.map(({ id }) => [id, 5]));
  });

  test("counts broken promises over all replies", async () => {
    const { violations, results } = await runQuestions(questions, service("other words"));
    expect(violations).toBe(4);
    expect(results[0]?.violations).toEqual(["the quote of reference [1] does not stand at its span"]);
  });

  test("tells how far it is", async () => {
    const done: number[] = [];
    await runQuestions(questions.slice(0, 3), service(), (count) => done.push(count));
    expect(done).toEqual([1, 2, 3]);
  });
});

describe("renderRun", () => {
  test("shows every measure and what each wrong reply lacks", async () => {
    const lines = renderRun(await runQuestions(questions, service()));
    expect(lines).toContain("cited right                    1 of 3        33 % [6, 79]");
    expect(lines).toContain("broken promises                0");
    expect(lines).toContain("wrong  a\n      lacks citation of opsc");
    expect(lines.some((line) => line.startsWith("right  a"))).toBe(false);
  });
});

describe("renderRate", () => {
  test.each([
    [18, 20, "18 of 20      90 % [70, 97]"],
    [0, 0, "none asked"],
  ])("renders %i of %i", (successes, n, expected) => {
    expect(renderRate(wilsonInterval(successes, n))).toBe(expected);
  });
});

describe("summarise", () => {
  test("does not count an answer as right from its first reference where only a later one is right", async () => {
    const asked = {
      ...service(),
      ask: async () =>
        sampleAnswer({ references: [sampleReference({ article: "2" }), sampleReference({ n: 2 })] }),
    };
    const { summary } = await runQuestions(questions.slice(0, 1), asked);
    expect([summary.answeredRight, summary.rightFirst].map(({ successes, n }) => [successes, n])).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });
});
