import { describe, expect, test } from "vitest";
import { answerMeasures } from "../../../../eval/measures/answers/answer-measures.ts";
import { sampleRefusal } from "../../../sample-answer.ts";
import { answerCiting, createSampleJudge, placed, premised, replied, unanswerable } from "./sample-item.ts";

const judge = createSampleJudge(() => "full");

describe("answerMeasures", () => {
  test("have each a name of their own, a description and a source", () => {
    const measures = answerMeasures(judge);
    expect(new Set(measures.map(({ name }) => name)).size).toBe(measures.length);
    for (const { description, source } of measures) expect(`${description}${source}`).toMatch(/\S.*\S/);
  });

  test("give no value that is worse than their worst", () => {
    const items = [placed, unanswerable, premised].flatMap((question) =>
      [answerCiting("crc 35", "crc 34"), sampleRefusal()].map((answer) => replied(question, answer)),
    );
    for (const measure of answerMeasures(judge)) {
      for (const item of items) {
        const value = measure.score(item) ?? measure.worst;
        const better = measure.higherIsBetter ? value - measure.worst : measure.worst - value;
        expect(better).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test("stand in a fixed order", () => {
    expect(answerMeasures(judge).map(({ name }) => name)).toEqual([
      "right",
      "right, first reference too",
      "right instrument",
      "right article",
      "right article as first reference",
      "refusal precision",
      "refusal recall",
      "refused rightly",
      "wrongly refused",
      "premise corrected",
      "HasAns accuracy",
      "NoAns accuracy",
      "promises kept",
      "quote exactness",
      "unresolved citations",
      "wrong-article rate",
      "citation recall (sample)",
      "citation precision (sample)",
      "nuggets, strict vital (sample)",
      "nuggets, vital (sample)",
      "nuggets, strict all (sample)",
      "nuggets, all (sample)",
      "span precision",
      "span recall",
      "truthfulness",
      "accurate (sample)",
      "incomplete (sample)",
      "hallucinated (sample)",
      "answer words",
    ]);
  });
});
