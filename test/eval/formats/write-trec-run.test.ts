import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readQrels } from "../../../eval/formats/read-qrels.ts";
import { readTrecRun } from "../../../eval/formats/read-trec-run.ts";
import { writeQrels } from "../../../eval/formats/write-qrels.ts";
import { writeTrecRun } from "../../../eval/formats/write-trec-run.ts";
import { parseRankingMeasure } from "../../../eval/measures/ranking/parse-ranking-measure.ts";
import { orderAsTrecEval } from "../../../eval/measures/ranking/ranked-topic.ts";
import { scoreRun } from "../../../eval/measures/ranking/score-run.ts";
import { writtenFile } from "./written-file.ts";

const id = fc.stringMatching(/^[!-~é\u{1F600}]{1,6}$/u);
const documents = fc.dictionary(id, fc.double({ noNaN: true, noDefaultInfinity: true }), {
  minKeys: 1,
  maxKeys: 8,
});

describe("writeTrecRun", () => {
  test("writes ranks from 1 and the run's name", async () => {
    const path = writtenFile("former");
    const ranking = [
      { document: "d2", score: 2.5 },
      { document: "d1", score: 1e-7 },
    ];
    await writeTrecRun(path, [{ topic: "q1", ranking }], "mine");
    expect(readFileSync(path, "utf8")).toBe("q1 Q0 d2 1 2.5 mine\nq1 Q0 d1 2 1e-7 mine\n");
    expect(readdirSync(dirname(path))).toEqual(["file.txt"]);
  });

  test("makes the folder that it is told", async () => {
    const path = join(dirname(writtenFile("")), "new", "run.txt");
    await writeTrecRun(path, [], "mine");
    expect(readFileSync(path, "utf8")).toBe("");
  });

  test("leaves what was there where an id cannot be a column or the rankings break off", async () => {
    const path = writtenFile("former");
    const ranking = [{ document: "d 2", score: 1 }];
    await expect(writeTrecRun(path, [{ topic: "q1", ranking }], "mine")).rejects.toMatchObject({
      code: "text_invalid",
      message: '"d 2" cannot be a column of a TREC file.',
    });
    const broken = (async function* () {
      yield { topic: "q1", ranking: [{ document: "d", score: 1 }] };
      throw new Error("broken off");
    })();
    await expect(writeTrecRun(path, broken, "mine")).rejects.toThrow("broken off");
    expect(readFileSync(path, "utf8")).toBe("former");
    expect(readdirSync(dirname(path))).toEqual(["file.txt"]);
  });

  test("names a file that cannot be written", async () => {
    const folder = writtenFile("");
    const path = join(folder, "run.txt");
    await expect(writeTrecRun(path, [], "mine")).rejects.toMatchObject({
      code: "storage_failed",
      message: `${path} cannot be written.`,
    });
    const taken = join(dirname(writtenFile("")), "taken");
    mkdirSync(taken);
    await expect(writeTrecRun(taken, [], "mine")).rejects.toMatchObject({ code: "storage_failed" });
    expect(existsSync(`${taken}.tmp`)).toBe(false);
  });
});

describe("a run and judgements that are written and read", () => {
  test("are the same, and score the same", async () => {
    const measures = ["nDCG@10", "AP", "RR", "P@2", "R@2", "Judged@3"].map(parseRankingMeasure);
    const judgements = fc.dictionary(id, fc.integer({ min: -2, max: 4 }), { minKeys: 1, maxKeys: 8 });
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(id, documents, { minKeys: 1, maxKeys: 4 }),
        fc.dictionary(
          id.filter((text) => text !== "query-id"),
          judgements,
          { minKeys: 1, maxKeys: 4 },
        ),
        async (run, judged) => {
          const rankings = Object.entries(run).map(([topic, scores]) => ({
            topic,
            ranking: orderAsTrecEval(
              Object.entries(scores).map(([document, score]) => ({ document, score: score + 0 })),
            ),
          }));
          const qrels = new Map(
            Object.entries(judged).map(([topic, values]) => [topic, new Map(Object.entries(values))]),
          );
          const [runPath, qrelsPath] = [writtenFile(""), writtenFile("")];
          await writeTrecRun(runPath, rankings, "mine");
          await writeQrels(qrelsPath, qrels);
          expect(await Array.fromAsync(readTrecRun(runPath))).toEqual(rankings);
          expect(await readQrels(qrelsPath)).toEqual(qrels);
          expect(await scoreRun(readTrecRun(runPath), await readQrels(qrelsPath), measures)).toEqual(
            await scoreRun(rankings, qrels, measures),
          );
        },
      ),
      { numRuns: 30 },
    );
  });
});
