import { describe, expect, test } from "vitest";
import { exactQuoteJudge } from "../../../eval/judges/exact-quote.ts";
import { answerMeasures } from "../../../eval/measures/answers/answer-measures.ts";
import { scoreQuestion } from "../../../eval/measures/score-question.ts";
import { createReportData } from "../../../eval/report/create-report-data.ts";
import type { EvaluatedQuestion } from "../../../eval/run/evaluated-question.ts";
import type { EvaluationQuestion } from "../../../eval/sets/evaluation-question.ts";
import type { Answer } from "../../../src/domain/answer.ts";
import { sampleAnswer, sampleRefusal } from "../../sample-answer.ts";
import { sampleQuestion } from "../sample-question.ts";

const measures = answerMeasures(exactQuoteJudge);
const about = {
  name: "run",
  program: "1",
  generation: "hash",
  answerer: "quoting",
  sets: [],
  judges: ["exact-quote"],
};
const pair = (id: string, claim: string, label: "full" | "none") =>
  ({ id, split: "test", claim, source: "Every child is heard in court.", label, why: "" }) as const;
const parts = {
  measures,
  judges: [exactQuoteJudge],
  pairs: [
    pair("1", "Every child is heard in court.", "full"),
    pair("2", "No adult is heard anywhere.", "none"),
  ],
};

/** A run in which each question got this reply. */
function runOf(...replies: readonly (readonly [Partial<EvaluationQuestion>, Answer | null, string?])[]) {
  const questions = replies.map(([set, answer, file = "one.jsonl"], place) => {
    const question = sampleQuestion({ id: `q${place}`, ...set });
    const item: EvaluatedQuestion = { question, answer, fault: null, violations: [], funnel: null };
    return { ...item, set: file, scores: scoreQuestion(item, measures), ms: 1 };
  });
  return { about, questions };
}

/** An answer whose best passage has this score. */
function answerOf(lexical: number): Answer {
  const { trace } = sampleAnswer();
  return sampleAnswer({
    trace: { ...trace, retrieved: [{ passage: "p", rank: 1, score: 1, scores: { lexical } }] },
  });
}

type Reply = readonly [Partial<EvaluationQuestion>, Answer];
const asked = (instrument: string, score: number): Reply => [{ inst: [instrument] }, answerOf(score)];

describe("createReportData", () => {
  test("shows answered right and refused rightly as a pair, and the other headlines that apply", () => {
    const run = runOf(
      [{ inst: ["crc"] }, answerOf(9)],
      [{ inst: ["opsc"] }, answerOf(5)],
      [{ refuse: true }, sampleRefusal()],
    );
    const { pair: shown, headline } = createReportData(run, parts);
    expect(shown?.map(({ name, mean, n }) => [name, mean, n])).toEqual([
      ["HasAns accuracy", 0.5, 2],
      ["refused rightly", 1, 1],
    ]);
    expect(headline.map(({ name }) => name)).toEqual(["wrongly refused", "right, first reference too"]);
  });

  test("shows no pair where the questions cannot tell both", () => {
    expect(createReportData(runOf([{ inst: ["crc"] }, answerOf(9)]), parts).pair).toBeNull();
  });

  test("groups by kind, language and set, where there is more than one", () => {
    const run = runOf(
      [{ inst: ["crc"], kind: "general" }, answerOf(9)],
      [{ inst: ["opsc"], kind: "general", lang: "fr" }, answerOf(8)],
      [{ premise: true }, sampleRefusal()],
    );
    const groups = createReportData(run, parts).groups.map(({ title, rows }) => [
      title,
      rows.map(({ name, mean, n }) => [name, mean, n]),
    ]);
    expect(groups).toEqual([
      [
        "Right, by kind of question",
        [
          ["general", 0.5, 2],
          ["premise", 1, 1],
        ],
      ],
      [
        "Right, by language",
        [
          ["en", 1, 2],
          ["fr", 0, 1],
        ],
      ],
    ]);
  });

  test("holds the judges against the labels", () => {
    const [judge] = createReportData(runOf([{}, answerOf(1)]), parts).judges;
    expect(judge).toMatchObject({ judge: "exact-quote", pairs: 2, balancedAccuracy: { value: 1 } });
  });

  test("sweeps the threshold from low to high, and bins answers by rising confidence", () => {
    const run = runOf(
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((score) => asked(score > 4 ? "crc" : "opsc", score)),
      [{ refuse: true }, answerOf(2)],
    );
    const { thresholds, calibration } = createReportData(run, parts);
    expect(thresholds.map(({ threshold }) => threshold)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(thresholds[4]).toMatchObject({ refusalRecall: 1, answeredRight: 5 / 9 });
    expect(calibration.map(({ n }) => n)).toEqual([2, 2, 2, 2, 2]);
    expect(calibration[0]).toMatchObject({ confidence: 1.5, mean: 0 });
    expect(calibration.at(-1)).toMatchObject({ confidence: 8.5, mean: 1 });
  });

  test("tells of each question what it is, whether it is right, and what it lacks", () => {
    const run = runOf(
      [{ inst: ["opsc"] }, answerOf(9)],
      [{ refuse: true }, null],
      [{ kind: "status" }, answerOf(9)],
    );
    const told = createReportData(run, parts).questions.map(({ kind, right, lacks }) => ({
      kind,
      right,
      lacks,
    }));
    expect(told).toEqual([
      { kind: "answerable", right: false, lacks: ["citation of opsc"] },
      { kind: "unanswerable", right: false, lacks: ["a reply"] },
      { kind: "status", right: true, lacks: [] },
    ]);
  });
});
