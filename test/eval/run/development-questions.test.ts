import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { askOnFreshIndex } from "../../../eval/run/ask-on-fresh-index.ts";
import type { EvaluationRun, ScoredQuestion } from "../../../eval/run/evaluation-run.ts";
import { readConfig } from "../../../src/config.ts";
import { sharedFolder } from "../../shared-folder.ts";

const seeds = sharedFolder("seeds");
const questions = sharedFolder("questions");
const ownSet = (file: string) => fileURLToPath(new URL(`../../../eval/questions/${file}`, import.meta.url));

/** The mean of a measure over the questions of one set to which it applies. */
function meanOf(
  run: EvaluationRun,
  { set, measure }: { readonly set: string; readonly measure: string },
): number {
  const values = run.questions.flatMap((question) =>
    question.set === set ? (question.scores[measure] ?? []) : [],
  );
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function expectPromisesKept({ questions: asked }: EvaluationRun): void {
  const broken = (question: ScoredQuestion) =>
    question.violations.map((violation) => `${question.question.id}: ${violation}`);
  expect(asked.flatMap(broken)).toEqual([]);
}

describe.skipIf(!seeds || !questions)("questions on the texts that the project began with", () => {
  let run: EvaluationRun;
  beforeAll(async () => {
    const sets = [
      join(questions ?? "", "seeds-dev.jsonl"),
      ownSet("seeds-development.jsonl"),
      ownSet("seeds-test.jsonl"),
    ];
    run = await askOnFreshIndex(sets, readConfig({ PINPOINT_CORPUS: seeds }));
  }, 120_000);

  test("are answered by nothing but words that stand there", () => {
    expect(run.questions.length).toBeGreaterThan(400);
    expectPromisesKept(run);
  });

  test.each(["seeds-development.jsonl", "seeds-test.jsonl"])("are mostly answered right, of %s", (set) => {
    expect(meanOf(run, { set, measure: "right" })).toBeGreaterThan(0.7);
  });

  test("are answered right with the first reference, and refused where there is no answer", () => {
    expect(
      meanOf(run, { set: "seeds-dev.jsonl", measure: "right, first reference too" }),
    ).toBeGreaterThanOrEqual(0.9);
    expect(meanOf(run, { set: "seeds-dev.jsonl", measure: "refused rightly" })).toBeGreaterThanOrEqual(0.9);
  });
});

describe("questions on the texts that ship", () => {
  let run: EvaluationRun;
  beforeAll(async () => {
    const sets = [ownSet("shipped-development.jsonl"), ownSet("shipped-test.jsonl")];
    run = await askOnFreshIndex(
      questions ? [...sets, join(questions, "corpus-dev.jsonl")] : sets,
      readConfig({}),
    );
  }, 120_000);

  test("are answered by nothing but words that stand there", () => {
    expect(run.questions.length).toBeGreaterThan(480);
    expectPromisesKept(run);
  });

  test.each(["shipped-development.jsonl", "shipped-test.jsonl"])(
    "are mostly answered right, of %s",
    (set) => {
      expect(meanOf(run, { set, measure: "right" })).toBeGreaterThan(0.7);
    },
  );

  test.skipIf(!questions)(
    "name the right article, are refused without an answer, and corrected on a false premise",
    () => {
      const mean = (measure: string) => meanOf(run, { set: "corpus-dev.jsonl", measure });
      expect(mean("right instrument")).toBeGreaterThanOrEqual(0.9);
      expect(mean("right article")).toBeGreaterThanOrEqual(0.9);
      expect(mean("refused rightly")).toBeGreaterThanOrEqual(0.85);
      expect(mean("premise corrected")).toBeGreaterThanOrEqual(0.85);
    },
  );
});
