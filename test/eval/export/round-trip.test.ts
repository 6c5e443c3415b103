import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { qrelsOf } from "../../../eval/export/qrels-format.ts";
import { readQrels } from "../../../eval/formats/read-qrels.ts";
import { readTrecRun } from "../../../eval/formats/read-trec-run.ts";
import { usualRankingMeasures } from "../../../eval/measures/ranking/parse-ranking-measure.ts";
import { scoreRun } from "../../../eval/measures/ranking/score-run.ts";
import type { EvaluationRun } from "../../../eval/run/evaluation-run.ts";
import { importRun } from "../../../eval/run/imported/import-run.ts";
import { arbitraryRun, exportText, sampleJudge } from "./sample-export.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pinpoint-export-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(run: EvaluationRun, format: string, file: string): Promise<string> {
  const path = join(folder, file);
  await writeFile(path, await exportText(run, format));
  return path;
}

/** Exports a run, imports it as answers to the same questions, and gives the measures that came back. */
async function passThrough(run: EvaluationRun, format: string, file: string) {
  const path = await write(run, format, file);
  return importText(run, path);
}

async function importText(run: EvaluationRun, path: string) {
  const questions = run.questions.map(({ question }) => question);
  const sets = [{ name: "one.jsonl", questions, sha256: "00" }];
  const imported = await importRun(path, sets, { name: "back", program: "0.1.0", judge: sampleJudge });
  return { ...imported, names: imported.measures.map(({ name }) => name) };
}

/** The scores of a run, of these measures only. */
function scoresOf({ questions }: EvaluationRun, names: readonly string[]) {
  return questions.map(({ scores }) => Object.fromEntries(names.map((name) => [name, scores[name]])));
}

const allNames = (run: EvaluationRun) => Object.keys(run.questions[0]?.scores ?? {});
const runs = { numRuns: 60 };

/** A judge also sees the quotes of an answer, which these forms have not; a pattern that is in a quote is in the sentence that shows it. */
const withPatterns = arbitraryRun.filter(({ questions }) =>
  questions.every(({ question }) => question.nuggets?.every(({ pattern }) => pattern) ?? true),
);

describe("export and import give the same scores", () => {
  test.each([
    ["ragas", "rows.jsonl"],
    ["deepeval", "cases.json"],
  ])("%s: every measure, since rows carry the reply whole", async (format, file) => {
    await fc.assert(
      fc.asyncProperty(arbitraryRun, async (run) => {
        const back = await passThrough(run, format, file);
        expect(back.names).toEqual(allNames(run));
        expect(scoresOf(back.run, back.names)).toEqual(scoresOf(run, back.names));
      }),
      runs,
    );
  });

  test("csv: every measure that does not ask which sentence cites what", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRun, async (run) => {
        const back = await passThrough(run, "csv", "table.csv");
        expect(scoresOf(back.run, back.names)).toEqual(scoresOf(run, back.names));
        expect(back.names).toEqual(expect.arrayContaining(["right, first reference too", "truthfulness"]));
        expect(
          back.names.filter((name) =>
            /^(citation|unresolved|promises|quote|span|accurate|incomplete|hallucinated)/.test(name),
          ),
        ).toEqual([]);
      }),
      runs,
    );
  });

  test.each(["trec-rag", "trec-rag-ids"])(
    "%s: words, refusals, and facts known by patterns",
    async (format) => {
      await fc.assert(
        fc.asyncProperty(withPatterns, async (run) => {
          const back = await passThrough(run, format, "answers.jsonl");
          expect(back.names.filter((name) => !name.startsWith("nuggets"))).toEqual([
            "refusal precision",
            "refusal recall",
            "wrongly refused",
            "answer words",
          ]);
          expect(scoresOf(back.run, back.names)).toEqual(scoresOf(run, back.names));
        }),
        runs,
      );
    },
  );

  test("nuggetizer: the four scores of facts, whoever assigned them", async () => {
    const withFacts = arbitraryRun.filter(({ questions }) =>
      questions.some(({ question }) => question.nuggets),
    );
    await fc.assert(
      fc.asyncProperty(withFacts, async (run) => {
        const { names, run: back } = await passThrough(run, "nuggetizer", "assigned.jsonl");
        expect(names.length).toBe(4);
        const direct = names.map((name) => name.replace("(nuggetizer)", `(${sampleJudge.name})`));
        expect(scoresOf(back, names).map((scores) => Object.values(scores))).toEqual(
          scoresOf(run, direct).map((scores) => Object.values(scores)),
        );
      }),
      runs,
    );
  });

  test("trec-run with qrels: every measure of rankings, ties included", async () => {
    const withGold = arbitraryRun.filter(({ questions }) => questions.some(({ gold }) => gold?.length));
    await fc.assert(
      fc.asyncProperty(withGold, async (run) => {
        const direct = await scoreRun(
          run.questions.map(({ question, answer }) => ({
            topic: question.id,
            ranking: (answer?.trace.retrieved ?? []).map(({ passage, score }) => ({
              document: passage,
              score,
            })),
          })),
          qrelsOf(run),
          usualRankingMeasures,
        );
        const runFile = await write(run, "trec-run", "run.txt");
        const qrels = await readQrels(await write(run, "qrels", "qrels.txt"));
        const back = await scoreRun(readTrecRun(runFile), qrels, usualRankingMeasures);
        expect(back).toEqual(direct);
      }),
      runs,
    );
  });

  test("ragas rows of others, which carry no reply: words, and facts known by patterns, of what was answered", async () => {
    await fc.assert(
      fc.asyncProperty(withPatterns, async (run) => {
        const text = await exportText(run, "ragas");
        const bare = text
          .trimEnd()
          .split("\n")
          .map((line) => {
            const { pinpoint: _, id: __, ...row } = JSON.parse(line) as Record<string, unknown>;
            return JSON.stringify(row);
          });
        const path = join(folder, "bare.jsonl");
        await writeFile(path, bare.join("\r\n"));
        const back = await importText(run, path);
        expect(back.names.every((name) => name === "answer words" || name.startsWith("nuggets"))).toBe(true);
        const answered = (one: EvaluationRun): EvaluationRun => ({
          ...one,
          questions: one.questions.filter((_item, at) => run.questions[at]?.answer?.status !== "refused"),
        });
        expect(scoresOf(answered(back.run), back.names)).toEqual(scoresOf(answered(run), back.names));
      }),
      runs,
    );
  });
});
