import { describe, expect, test } from "vitest";
import { renderRetrievalReport } from "../../../eval/retrieval/render-retrieval.ts";
import { runRetrievalEvaluation } from "../../../eval/retrieval/run-retrieval.ts";
import { rankPlainTexts } from "../../../src/compose.ts";
import { sharedFolder } from "../../shared-folder.ts";
import { writeCollection } from "./sample-collection.ts";

/** Rankers that find what they are told to, by position, whatever is asked. */
const fixed = (bm25: readonly number[], lsa: readonly number[], hybrid: readonly number[]) => async () => ({
  bm25: async () => bm25,
  lsa: async () => lsa,
  hybrid: async () => hybrid,
});

describe("runRetrievalEvaluation", () => {
  test("reports the hybrid's measures at the top and every ranker's below", async () => {
    const report = await runRetrievalEvaluation(writeCollection(), {
      rankPlainTexts: fixed([0], [], [0, 1]),
    });
    const half = 1 / Math.log2(3);
    expect(report).toMatchObject({ documents: 3, questions: 3 });
    expect(report["nDCG@10"]).toBeCloseTo((1 + half + 1) / 3, 12);
    expect(report.hybrid).toEqual({ "nDCG@10": report["nDCG@10"], "R@100": 1, MAP: report.MAP });
    expect(report.MAP).toBeCloseTo((1 + 0.5 + 1) / 3, 12);
    expect(report.bm25["nDCG@10"]).toBeCloseTo(2 / 3, 12);
  });

  test("counts a judged question without results as 0", async () => {
    const report = await runRetrievalEvaluation(writeCollection(), { rankPlainTexts: fixed([], [], []) });
    expect(report).toMatchObject({ questions: 3, "nDCG@10": 0, "R@100": 0, MAP: 0 });
  });

  test("indexes title and text of each document and asks each judged question once", async () => {
    const seen: string[] = [];
    const told: string[] = [];
    await runRetrievalEvaluation(writeCollection(), {
      rankPlainTexts: async (texts) => {
        seen.push(...texts);
        const rank = async (question: string) => {
          seen.push(question);
          return [];
        };
        return { bm25: rank, lsa: async () => [], hybrid: async () => [] };
      },
      onProgress: (done, total) => told.push(`${done}/${total}`),
    });
    expect(seen.slice(0, 2)).toEqual(["Courts\nThe judge heard the appeal.", "A ship left the harbour."]);
    expect(seen.slice(3)).toEqual(["judge", "harbour", ""]);
    expect(told).toEqual(["1/3", "2/3", "3/3"]);
  });

  test("runs with the real rankers", async () => {
    const report = await runRetrievalEvaluation(writeCollection(), { rankPlainTexts });
    expect(report.bm25["R@100"]).toBeCloseTo(2 / 3, 12);
    expect(report.hybrid["R@100"]).toBeCloseTo(2 / 3, 12);
  });
});

describe("renderRetrievalReport", () => {
  test("prints a line a ranker with four decimals", async () => {
    const report = await runRetrievalEvaluation(writeCollection(), {
      rankPlainTexts: fixed([0], [], [0, 1]),
    });
    const lines = renderRetrievalReport(report).split("\n");
    expect(lines[0]).toMatch(/: 3 documents, 3 judged questions/);
    expect(lines.slice(1)).toEqual([
      "         nDCG@10   R@100     MAP",
      "bm25      0.6667  0.6667  0.6667",
      "lsa       0.0000  0.0000  0.0000",
      "hybrid    0.8770  1.0000  0.8333",
    ]);
  });
});

/** The least that words alone must reach, and by how much both together may not fall behind them. */
const collections = [
  { name: "cran", bm25: 0.52 },
  { name: "cisi", bm25: 0.4 },
];

describe.each(collections)("on $name", ({ name, bm25 }) => {
  const folder = sharedFolder(`retrieval/${name}`);

  test.skipIf(folder === undefined)("words reach their figure, and both together exceed it", async () => {
    const report = await runRetrievalEvaluation(folder ?? "", { rankPlainTexts });
    expect(report.bm25["nDCG@10"]).toBeGreaterThanOrEqual(bm25);
    expect(report.hybrid["nDCG@10"]).toBeGreaterThan(report.bm25["nDCG@10"]);
  });
});
