import { describe, expect, test } from "vitest";
import {
  parseRankingMeasure,
  usualRankingMeasures,
} from "../../../eval/measures/ranking/parse-ranking-measure.ts";
import { measureRun } from "../../../eval/retrieval/measure-run.ts";
import { renderMeasuredRun } from "../../../eval/retrieval/render-measured-run.ts";
import { writtenFile } from "../formats/written-file.ts";

// 1: a tie of b and a, which goes to b; x is not judged.   2: nothing found.   3: nothing relevant, and one judged below 0.
const qrels = "1 0 a 1\n1 0 b 2\n1 0 c 1\n2 0 a 1\n3 0 a 0\n3 0 b -1\n";
const run = "1 Q0 x 1 9 me\n1 Q0 a 2 8 me\n1 Q0 b 3 8 me\n3 Q0 a 1 7 me\n3 Q0 b 2 6 me\n9 Q0 a 1 1 me\n";
const names = ["nDCG@10", "AP", "RR", "P@2", "R@100", "Judged@10"];
const measures = names.map(parseRankingMeasure);

describe("measureRun", () => {
  test("scores every judged topic and averages over all of them, as done by hand", async () => {
    const measured = await measureRun(writtenFile(run), writtenFile(qrels), { measures });
    // Topic 1 is ranked x, b, a. Gained: 2 / 1.58496 + 1 / 2 = 1.76186; at most 2 + 1 / 1.58496 + 1 / 2 = 3.13093; 0.56273.
    // AP (1/2 + 2/3 + 0) / 3 = 0.38889, RR 1/2, P@2 1/2, R 2/3, Judged 2/3. Topics 2 and 3 are 0, but all of 3 is judged.
    const hand = [0.1876, 0.1296, 0.1667, 0.1667, 0.2222, 0.5556];
    for (const [index, name] of names.entries()) {
      expect(measured.measures[name]?.mean, name).toBeCloseTo(hand[index] ?? Number.NaN, 4);
    }
    expect([...measured.topics.keys()]).toEqual(["1", "2", "3"]);
    expect(measured.topics.get("1")).toMatchObject({ RR: 0.5, "P@2": 0.5 });
    expect(measured.unanswered).toEqual(["2"]);
  });

  test("gives a mean the interval of the topics' spread", async () => {
    const { measures: intervals } = await measureRun(writtenFile(run), writtenFile(qrels), { measures });
    // Of 0.5, 0 and 0: standard error √(0.08333 / 3) = 0.16667, and Student's t of two degrees is 4.30265.
    expect(intervals.RR?.low).toBeCloseTo(1 / 6 - 4.30265 / 6, 4);
    expect(intervals.RR?.high).toBeCloseTo(1 / 6 + 4.30265 / 6, 4);
  });

  test("counts a topic once, whose lines lie apart", async () => {
    const [first = "", ...rest] = run.split("\n");
    const apart = [...rest.filter((line) => line !== ""), first].join("\n");
    const together = await measureRun(writtenFile(run), writtenFile(qrels), { measures });
    const scattered = await measureRun(writtenFile(apart), writtenFile(qrels), { measures });
    expect(scattered.topics).toEqual(together.topics);
    expect(scattered.measures).toEqual(together.measures);
  });

  test("looks a thousand documents deep, deeper where a measure does", async () => {
    const lines = Array.from({ length: 1500 }, (_, index) => `1 Q0 d${index} ${index} ${-index} me\n`).join(
      "",
    );
    const [runPath, qrelsPath] = [writtenFile(lines), writtenFile("1 0 d1200 1\n")];
    const shallow = await measureRun(runPath, qrelsPath, { measures: [parseRankingMeasure("RR")] });
    expect(shallow.measures.RR?.mean).toBe(0);
    const deep = await measureRun(runPath, qrelsPath, { measures: [parseRankingMeasure("R@1201")] });
    expect(deep.measures["R@1201"]?.mean).toBe(1);
  });

  test("orders by score where scores are trusted, and names the line where they are not", async () => {
    const contrary = writtenFile("1 Q0 a 1 1 me\n1 Q0 b 2 2 me\n");
    const judged = writtenFile("1 0 b 1\n");
    await expect(measureRun(contrary, judged, { measures })).rejects.toThrow(`${contrary}:2 has rank 2`);
    const { measures: trusted } = await measureRun(contrary, judged, { measures, trustScores: true });
    expect(trusted.RR?.mean).toBe(1);
  });

  test("gives the worst value throughout to an empty run", async () => {
    const empty = await measureRun(writtenFile(""), writtenFile(qrels), { measures: usualRankingMeasures });
    expect(Object.values(empty.measures).map(({ mean }) => mean)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(empty.unanswered).toEqual(["1", "2", "3"]);
  });
});

describe("renderMeasuredRun", () => {
  const measured = {
    run: "run.txt",
    qrels: "qrels.txt",
    unanswered: ["20"],
    measures: {
      "nDCG@10": { n: 2, clusters: 2, mean: 0.25, standardError: 0.1, low: -0.05, high: 0.55 },
      RR: { n: 2, clusters: 1, mean: 0.5, standardError: null, low: null, high: null },
    },
    topics: new Map([
      ["1", { "nDCG@10": 0.5, RR: 1 }],
      ["20", { "nDCG@10": 0, RR: 0 }],
    ]),
  };
  const means = [
    "run.txt by qrels.txt: 2 judged topics, 1 answered",
    "           mean  95 % interval",
    "nDCG@10  0.2500  [-0.0500, 0.5500]",
    "RR       0.5000  none",
  ];

  test("prints a line a measure, with its interval", () => {
    expect(renderMeasuredRun(measured, { perTopic: false }).split("\n")).toEqual(means);
  });

  test("prints a line a topic before, where it is asked to", () => {
    expect(renderMeasuredRun(measured, { perTopic: true }).split("\n")).toEqual([
      "    nDCG@10      RR",
      "1    0.5000  1.0000",
      "20   0.0000  0.0000",
      "",
      ...means,
    ]);
  });
});
