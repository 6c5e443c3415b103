import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareRuns } from "../../../eval/compare/compare-runs.ts";
import { readComparedRankings } from "../../../eval/compare/read-compared-rankings.ts";
import { containing } from "../../containing.ts";
import { fewResamples } from "./sample-runs.ts";

let root: string;
let qrels: string;
let good: string;
let bad: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "pinpoint-compare-trec-"));
  const write = async (name: string, lines: readonly string[]) => {
    const path = join(root, name);
    await writeFile(path, `${lines.join("\n")}\n`);
    return path;
  };
  const topics = Array.from({ length: 20 }, (_, position) => `t${position}`);
  qrels = await write(
    "qrels.txt",
    topics.map((topic) => `${topic} 0 d1 1`),
  );
  good = await write(
    "good.trec",
    topics.flatMap((topic) => [`${topic} Q0 d1 1 2.0 good`, `${topic} Q0 d2 2 1.0 good`]),
  );
  // The relevant document is second, and for the last topic there is nothing.
  bad = await write(
    "bad.trec",
    topics.slice(0, -1).flatMap((topic) => [`${topic} Q0 d2 1 2.0 bad`, `${topic} Q0 d1 2 1.0 bad`]),
  );
});
afterAll(() => rm(root, { recursive: true }));

describe("readComparedRankings", () => {
  test("scores both runs topic by topic, what one has nothing for as its worst", async () => {
    const input = await readComparedRankings([good, bad], { qrels, names: ["RR", "P@1"] });
    expect(input.notes).toEqual([
      "B has nothing for 1 of the judged topics and gets the worst value for each.",
    ]);
    expect(input.replies).toBeNull();
    const { measures, worse } = compareRuns(input, fewResamples);
    expect(measures).toMatchObject([
      { name: "RR", n: 20, clusters: 20, meanA: 1, meanB: 19 / 40, verdict: "worse" },
      { name: "P@1", meanA: 1, meanB: 0, verdict: "worse" },
    ]);
    expect(worse).toHaveLength(20);
    expect(worse[0]).toMatchObject({ id: "t0", text: null });
  });

  test("takes the usual measures where none is named", async () => {
    const { measures } = await readComparedRankings([good, good], { qrels, names: [] });
    expect(measures.map(({ name }) => name)).toContain("nDCG@10");
    expect(measures.length).toBeGreaterThan(3);
  });

  test("names what is no measure and what is no run", async () => {
    await expect(readComparedRankings([good, bad], { qrels, names: ["nDGC@10"] })).rejects.toMatchObject({
      code: "usage",
    });
    await expect(readComparedRankings([good, qrels], { qrels, names: [] })).rejects.toMatchObject({
      code: "text_invalid",
      message: containing("qrels.txt:1 "),
    });
  });
});
