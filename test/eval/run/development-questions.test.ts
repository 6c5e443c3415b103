import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { askOnFreshIndex } from "../../../eval/run/ask-on-fresh-index.ts";
import type { EvaluationRun } from "../../../eval/run/run-questions.ts";
import { readConfig } from "../../../src/config.ts";
import { sharedFolder } from "../../shared-folder.ts";

function violationsOf(run: EvaluationRun): readonly string[] {
  return run.results.flatMap(({ id, violations }) => violations.map((violation) => `${id}: ${violation}`));
}

test("every sentence about the seeds cites words that stand in them, and most are right", async (context) => {
  const seeds = sharedFolder("seeds");
  const questions = sharedFolder("questions");
  if (!seeds || !questions) return context.skip();
  const run = await askOnFreshIndex(
    join(questions, "seeds-dev.jsonl"),
    readConfig({ PINPOINT_CORPUS: seeds }),
  );
  expect(violationsOf(run)).toEqual([]);
  expect(run.summary.rightFirst.successes).toBeGreaterThanOrEqual(18);
  expect(run.summary.refusedRightly.successes).toBeGreaterThanOrEqual(9);
});

test.for(["seeds-development.jsonl", "seeds-test.jsonl"])(
  "every sentence in reply to %s cites words that stand in the seeds",
  async (file, context) => {
    const seeds = sharedFolder("seeds");
    if (!seeds) return context.skip();
    const run = await askOnFreshIndex(
      fileURLToPath(new URL(`../../../eval/questions/${file}`, import.meta.url)),
      readConfig({ PINPOINT_CORPUS: seeds }),
    );
    expect(violationsOf(run)).toEqual([]);
    expect(run.summary.right.successes / run.summary.right.n).toBeGreaterThan(0.7);
  },
);

const share = ({ successes, n }: { readonly successes: number; readonly n: number }) => successes / n;

test("most questions on the shipped texts are answered with the right article, and most without an answer refused", async (context) => {
  const questions = sharedFolder("questions");
  if (!questions) return context.skip();
  const run = await askOnFreshIndex(join(questions, "corpus-dev.jsonl"), readConfig({}));
  expect(run.results.length).toBeGreaterThan(50);
  expect(violationsOf(run)).toEqual([]);
  expect(share(run.summary.citedRight)).toBeGreaterThanOrEqual(0.9);
  expect(share(run.summary.refusedRightly)).toBeGreaterThanOrEqual(0.85);
  expect(share(run.summary.corrected)).toBeGreaterThanOrEqual(0.85);
});

test.each(["shipped-development.jsonl", "shipped-test.jsonl"])(
  "every sentence in reply to %s cites words that stand in the shipped texts",
  async (file) => {
    const path = fileURLToPath(new URL(`../../../eval/questions/${file}`, import.meta.url));
    const run = await askOnFreshIndex(path, readConfig({}));
    expect(violationsOf(run)).toEqual([]);
    expect(share(run.summary.right)).toBeGreaterThan(0.7);
  },
);
