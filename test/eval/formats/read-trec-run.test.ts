import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RunOptions, readTrecRun } from "../../../eval/formats/read-trec-run.ts";
import { writtenFile } from "./written-file.ts";

/** The rankings of a run as "d1=2.5 d2=1", by topic, in the order in which they come. */
const read = (content: string, options: RunOptions = {}) =>
  Array.fromAsync(readTrecRun(writtenFile(content), options), ({ topic, ranking }) => [
    topic,
    ranking.map(({ document, score }) => `${document}=${score}`).join(" "),
  ]);

describe("readTrecRun", () => {
  test("reads topic by topic", async () => {
    expect(await read("q1 Q0 d1 1 2.5 me\nq1 Q0 d2 2 1 me\nq2 Q0 d1 1 -1e-3 me\n")).toEqual([
      ["q1", "d1=2.5 d2=1"],
      ["q2", "d1=-0.001"],
    ]);
  });

  test("reads tabs, several spaces, blank lines, Windows line ends, a mark and names with spaces", async () => {
    const content = "\uFEFFq1\tQ0  d1 \t1 2.5 me\r\n\r\n  q1 Q0 d2 2 .5 my own run \r\n";
    expect(await read(content)).toEqual([["q1", "d1=2.5 d2=0.5"]]);
  });

  test("orders by score, and equal scores by id, last first, whatever order lines and ranks have", async () => {
    const content = "q1 Q0 d2 4 1 me\nq1 Q0 d1 2 2 me\nq1 Q0 d3 3 2 me\nq1 Q0 d4 1 9 me\n";
    expect(await read(content)).toEqual([["q1", "d4=9 d3=2 d1=2 d2=1"]]);
  });

  test("keeps the best documents, by score, as deep as it is told and a thousand deep unless told", async () => {
    const lines = Array.from({ length: 1200 }, (_, index) => `q1 Q0 d${index} ${1200 - index} ${index} me`);
    const [[, usual] = []] = await read(lines.join("\n"));
    expect(usual?.split(" ").length).toBe(1000);
    expect(usual).toMatch(/^d1199=1199 .* d200=200$/);
    expect(await read(lines.join("\n"), { depth: 2 })).toEqual([["q1", "d1199=1199 d1198=1198"]]);
  });

  test("gives a topic whose lines lie apart once more at the end, whole", async () => {
    const content = "q1 Q0 d1 1 3 me\nq2 Q0 d1 1 3 me\nq1 Q0 d2 2 2 me\nq3 Q0 d1 1 1 me\nq1 Q0 d3 3 1 me\n";
    const rankings = await read(content);
    expect(rankings.map(([topic]) => topic)).toEqual(["q1", "q2", "q3", "q1"]);
    expect(new Map(rankings.map(([topic = "", ranking]) => [topic, ranking]))).toEqual(
      new Map([
        ["q1", "d1=3 d2=2 d3=1"],
        ["q2", "d1=3"],
        ["q3", "d1=1"],
      ]),
    );
  });

  test("comes to the same rankings in whatever order the lines stand", async () => {
    const documents = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { minLength: 1 });
    const topics = fc.uniqueArray(fc.tuple(fc.constantFrom("1", "2", "3"), documents), {
      minLength: 1,
      selector: ([topic]) => topic,
    });
    const shuffled = topics.chain((run) => {
      const lines = run.flatMap(([topic, found]) =>
        found.map((document, index) => `${topic} Q0 ${document} ${index + 1} ${-index} me`),
      );
      return fc.record({
        run: fc.constant(run),
        lines: fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length }),
      });
    });
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ run, lines }) => {
        const last = new Map<string, readonly string[]>();
        for await (const { topic, ranking } of readTrecRun(writtenFile(lines.join("\n")))) {
          last.set(
            topic,
            ranking.map(({ document }) => document),
          );
        }
        expect(last).toEqual(new Map(run));
      }),
      { numRuns: 40 },
    );
  });

  test("names lines from 1 as they stand, however many were read before", async () => {
    const good = Array.from({ length: 100_000 }, (_, index) => `q${index} Q0 d1 1 1 me\n`).join("");
    const path = writtenFile(`${good}\nq Q0 d1 1 one me\n`);
    await expect(Array.fromAsync(readTrecRun(path))).rejects.toThrow(`${path}:100002 has the score "one"`);
  });

  test("tells how many bytes are read", async () => {
    const content = "q1 Q0 d1 1 3 me\n";
    const told: string[] = [];
    await read(content, { onProgress: (done, total) => told.push(`${done}/${total}`) });
    expect(told).toEqual(["16/16"]);
  });

  test("passes over topics that are not wanted", async () => {
    const content = "q1 Q0 d1 1 3 me\nq2 Q0 d1 1 3 me\nq2 Q0 d1 1 3 me\nq1 Q0 d2 2 2 me\n";
    const rankings = await read(content, { topics: new Set(["q1"]) });
    expect(rankings.at(-1)).toEqual(["q1", "d1=3 d2=2"]);
    expect(rankings.every(([topic]) => topic === "q1")).toBe(true);
  });

  test("gives nothing for an empty run", async () => {
    expect(await read("")).toEqual([]);
  });

  test.each([
    ["q1 Q0 d1 1 2.5", ":1 is not a line of a run: it has 5 columns."],
    ["q1 Q0 d1 1 2.5 me\n\nq1\td2", ":3 is not a line of a run: it has 2 columns."],
    ["q1 Q0 d1 1 high me", ':1 has the score "high", which is no number.'],
    ["q1 Q0 d1 1 NaN me", ':1 has the score "NaN", which is no number.'],
    ["q1 Q0 d1 1 1e999 me", ':1 has the score "1e999", which is no number.'],
    ["q1 Q0 d1 1 0x10 me", ':1 has the score "0x10", which is no number.'],
    ["q1 Q0 d1 first 2 me", ':1 has the rank "first", which is no whole number.'],
    [
      "q1 Q0 d1 1 2 me\nq1 Q0 d2 2 1 me\nq1 Q0 d1 3 1 me",
      ":3 ranks the document d1 of the topic q1 a second time, after line 1.",
    ],
    [
      "q1 Q0 d1 1 2 me\nq2 Q0 d1 1 2 me\nq1 Q0 d1 2 1 me",
      ":3 ranks the document d1 of the topic q1 a second time, after line 1.",
    ],
    [
      "q1 Q0 d1 1 2 me\nq1 Q0 d2 2 3 me",
      ":2 has rank 2 and the score 3, which is more than the 2 of rank 1 on line 1.",
    ],
    [
      "q1 Q0 d1 3 9 me\nq1 Q0 d2 2 8 me\nq1 Q0 d3 1 10 me",
      ":1 has rank 3 and the score 9, which is more than the 8 of rank 2 on line 2.",
    ],
    [
      "q1 Q0 d1 1 9 me\nq1 Q0 d2 1 2 me\nq1 Q0 d3 2 5 me",
      ":3 has rank 2 and the score 5, which is more than the 2 of rank 1 on line 2.",
    ],
    [
      "q1 Q0 d1 1 9 me\nq2 Q0 d1 1 9 me\nq1 Q0 d2 2 10 me",
      ":3 has rank 2 and the score 10, which is more than the 9 of rank 1 on line 1.",
    ],
  ])("names file and line of %j", async (content, message) => {
    const path = writtenFile(content);
    const reading = Array.fromAsync(readTrecRun(path));
    await expect(reading).rejects.toMatchObject({ code: "text_invalid", message: `${path}${message}` });
  });

  test("looks at no rank where scores are trusted", async () => {
    expect(await read("q1 Q0 d1 1 2 me\nq1 Q0 d2 - 3 me\n", { trustScores: true })).toEqual([
      ["q1", "d2=3 d1=2"],
    ]);
  });

  test("takes equal ranks and equal scores for no claim of an order", async () => {
    expect(await read("q1 Q0 d1 0 2 me\nq1 Q0 d2 0 3 me\nq2 Q0 d1 1 5 me\nq2 Q0 d2 2 5 me\n")).toEqual([
      ["q1", "d2=3 d1=2"],
      ["q2", "d2=5 d1=5"],
    ]);
  });

  test.each([
    ["one topic", "q1 Q0 a 1 3 me\nq1 Q0 b 2 2 me\nq1 Q0 c 3 1 me\n", 3],
    ["topics whose lines lie apart", "q1 Q0 a 1 2 me\nq2 Q0 a 1 2 me\nq1 Q0 b 2 1 me\nq2 Q0 b 2 1 me\n", 3],
  ])("refuses to hold more lines of %s than it is told", async (_name, content, number) => {
    const path = writtenFile(content);
    await expect(Array.fromAsync(readTrecRun(path, { mostHeld: 2 }))).rejects.toThrow(
      `${path}:${number} is one of more than 2 lines that would have to be held.`,
    );
    expect((await read(content, { mostHeld: 4 })).length).toBeGreaterThan(0);
  });

  test("holds as many topics as there are where the lines of each are together", async () => {
    const content = "q1 Q0 a 1 2 me\nq1 Q0 b 2 1 me\nq2 Q0 a 1 2 me\nq2 Q0 b 2 1 me\n";
    expect((await read(content, { mostHeld: 2 })).map(([topic]) => topic)).toEqual(["q1", "q2"]);
  });
});
