import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AnswerMeasure, createShare } from "../../../eval/measures/answers/answer-measure.ts";
import { answerMeasures } from "../../../eval/measures/answers/answer-measures.ts";
import { scoreQuestion } from "../../../eval/measures/score-question.ts";
import {
  createSampleJudge,
  placed,
  premised,
  replied,
  sampleQuestion,
  unanswerable,
} from "./answers/sample-item.ts";

const measures = answerMeasures(createSampleJudge(() => "full"));

function share(score: AnswerMeasure["score"]): AnswerMeasure {
  return createShare({ name: "share", description: "d", source: "s", score });
}

function scoreMissing(question: typeof placed, asked = measures) {
  return scoreQuestion({ ...replied(question), answer: null }, asked);
}

describe("scoreQuestion", () => {
  test("gives each measure's value by its name", () => {
    const scores = scoreQuestion(replied(placed), measures);
    expect(scores).toMatchObject({
      right: 1,
      "right article": 1,
      "refusal recall": null,
      "answer words": 12,
    });
  });

  test("gives the worst value to a question without a reply, where the measure applies", () => {
    expect(scoreMissing(placed)).toMatchObject({
      right: 0,
      "right instrument": 0,
      "right article": 0,
      "wrongly refused": 1,
      "refusal precision": 0,
      "wrong-article rate": 1,
      "unresolved citations": 1,
      "quote exactness": 0,
      "citation recall (sample)": 0,
      truthfulness: -1,
      "hallucinated (sample)": 1,
      "answer words": 400,
      "refusal recall": null,
      "premise corrected": null,
      "nuggets, all (sample)": null,
    });
    expect(scoreMissing(unanswerable)).toMatchObject({ "refusal recall": 0, "right article": null });
    expect(scoreMissing(premised)).toMatchObject({ "premise corrected": 0, "NoAns accuracy": 0 });
    const facts = sampleQuestion({ nuggets: [{ text: "a", importance: "vital" }] });
    expect(scoreMissing(facts)).toMatchObject({ "nuggets, all (sample)": 0 });
  });

  test("does so whatever a measure that forgets the rule would give", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), (value, worst) => {
        const forgetful = { ...share(() => value), worst };
        expect(scoreMissing(placed, [forgetful])).toEqual({ share: worst });
      }),
    );
  });

  test("leaves out a measure that never applies", () => {
    expect(scoreMissing(placed, [share(() => null)])).toEqual({ share: null });
  });

  test("throws for a value that is no number", () => {
    expect(() => scoreQuestion(replied(placed), [share(() => 0 / 0)])).toThrow("share gives NaN");
  });
});
