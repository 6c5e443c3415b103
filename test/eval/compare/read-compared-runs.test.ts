import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareRuns } from "../../../eval/compare/compare-runs.ts";
import { readComparedRuns } from "../../../eval/compare/read-compared-runs.ts";
import { isFault } from "../../../src/domain/fault.ts";
import { sampleAnswer } from "../../sample-answer.ts";
import {
  askForArticle,
  sampleDescription,
  sampleEvaluation,
  writeEvaluation,
  wrongAnswer,
} from "./sample-evaluations.ts";
import { fewResamples } from "./sample-runs.ts";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "pinpoint-compare-"));
});
afterAll(() => rm(root, { recursive: true }));

const questions = ["q1", "q2", "q3"].map((id) => askForArticle(id));
const allRight = sampleEvaluation(questions.map((question) => [question, sampleAnswer()]));
const oneWrong = sampleEvaluation(
  questions.map((question) => [question, question.id === "q2" ? wrongAnswer() : sampleAnswer()]),
);

async function faultOf(action: Promise<unknown>): Promise<unknown> {
  const thrown: unknown = await action.catch((error: unknown) => error);
  return isFault(thrown) ? [thrown.code, thrown.message, thrown.remedy] : thrown;
}

describe("readComparedRuns", () => {
  test("has every measure that both runs were scored by, and both replies to each question", async () => {
    const a = await writeEvaluation(join(root, "a"), allRight);
    const b = await writeEvaluation(join(root, "b"), oneWrong);
    const input = await readComparedRuns([a, b], []);
    expect(input.a.name).toBe(a);
    expect(input.b.questions.get("q2")).toMatchObject({ cluster: "q2", text: "What of q2?" });
    expect(input.measures.map(({ name }) => name)).toEqual(Object.keys(allRight.questions[0]?.scores ?? {}));
    expect(input.notes).toEqual([]);
    expect(input.replies?.a.get("q2")?.answer).toEqual(sampleAnswer());
    expect(input.replies?.b.get("q2")?.answer).toEqual(wrongAnswer());
    const comparison = compareRuns(input, fewResamples);
    expect(comparison.measures[0]).toMatchObject({ name: "right", meanA: 1, meanB: 2 / 3 });
    expect(comparison.worse.map(({ id }) => id)).toEqual(["q2"]);
  });

  test("compares the named measures in their order, and names those there are where one is none", async () => {
    const a = await writeEvaluation(join(root, "c"), allRight);
    const names = ["citation recall", "right", "citation recall (overlap)"];
    const { measures } = await readComparedRuns([a, a], names);
    expect(measures.map(({ name }) => name)).toEqual(["citation recall (overlap)", "right"]);
    expect(await faultOf(readComparedRuns([a, a], ["righ"]))).toEqual([
      "usage",
      'The runs were not both scored by a measure "righ".',
      expect.stringContaining('"right", '),
    ]);
  });

  test("leaves out what rests on other judges, and says that they are others", async () => {
    const judged = sampleEvaluation(
      [[askForArticle("q1"), sampleAnswer()]],
      sampleDescription({ judges: ["model"] }),
    );
    const a = await writeEvaluation(join(root, "d"), allRight);
    const b = await writeEvaluation(join(root, "e"), judged);
    const { measures, notes } = await readComparedRuns([a, b], []);
    const names = measures.map(({ name }) => name);
    expect(names).toContain("right");
    expect(names.filter((name) => /overlap|model/.test(name))).toEqual([]);
    expect(notes).toEqual(["A is judged by overlap, B judged by model."]);
  });

  test("refuses runs without a measure in common, and folders that hold no run", async () => {
    const a = await writeEvaluation(join(root, "f"), allRight);
    const unscored = {
      ...allRight,
      questions: allRight.questions.map((question) => ({ ...question, scores: { other: 1 } })),
    };
    const b = await writeEvaluation(join(root, "g"), unscored);
    expect(await faultOf(readComparedRuns([a, b], []))).toEqual([
      "text_invalid",
      `${a} and ${b} were scored by no measure in common.`,
      expect.any(String),
    ]);
    expect(await faultOf(readComparedRuns([a, join(root, "none")], []))).toEqual([
      "text_unreadable",
      expect.stringContaining("none"),
      expect.any(String),
    ]);
  });
});
