import { describe, expect, test } from "vitest";
import { readQrels } from "../../../eval/formats/read-qrels.ts";
import { writtenFile } from "./written-file.ts";

const read = async (content: string) =>
  [...(await readQrels(writtenFile(content)))].map(([topic, judgements]) => [
    topic,
    Object.fromEntries(judgements),
  ]);

const expected = [
  ["q2", { d1: 1, d2: 0 }],
  ["q1", { d1: -1 }],
];

describe("readQrels", () => {
  test.each([
    ["TREC's four columns", "q2 0 d1 1\nq2 0 d2 0\nq1 0 d1 -1\n"],
    ["BEIR's three under a heading", "query-id\tcorpus-id\tscore\nq2\td1\t1\nq2\td2\t0\nq1\td1\t-1\n"],
    ["BEIR's three without a heading", "q2\td1\t1\nq2\td2\t0\nq1\td1\t-1\n"],
    ["tabs and several spaces in one", "q2\t0  d1 \t 1\n  q2   0\td2\t0  \n\nq1 Q0 d1 -1"],
    ["Windows line ends", "q2 0 d1 1\r\nq2 0 d2 0\r\n\r\nq1 0 d1 -1\r\n"],
    [
      "a byte-order mark before the heading",
      "\uFEFFquery-id\tcorpus-id\tscore\r\nq2\td1\t+1\r\nq2\td2\t0\r\nq1\td1\t-1",
    ],
    ["a byte-order mark before the first topic", "\uFEFFq2 0 d1 1\nq2 0 d2 0\nq1 0 d1 -1\n"],
    ["lines of a topic apart", "q2 0 d1 1\nq1 0 d1 -1\nq2 0 d2 0\n"],
  ])("reads %s", async (_name, content) => {
    expect(await read(content)).toEqual(expected);
  });

  test.each([
    ["q1 0 d1 1\nq1 0 d1", ":2 has 3 columns, the lines before it 4."],
    ["q1 d1 1\nq1 0 d1 1", ":2 has 4 columns, the lines before it 3."],
    ["q1 0 d1 1 more", ":1 is not a judgement: it has 5 columns."],
    ["q1 d1", ":1 is not a judgement: it has 2 columns."],
    ["q1 0 d1 1.5", ':1 judges with "1.5", which is no whole number.'],
    ["query-id\tcorpus-id\tscore\nq1\td1\thigh", ':2 judges with "high", which is no whole number.'],
    ["q1 0 d1 1\n\nq1 0 d1 1", ":3 judges the document d1 of the topic q1 a second time."],
    ["", " holds no judgement."],
    ["query-id\tcorpus-id\tscore\n", " holds no judgement."],
  ])("names file and line of %j", async (content, message) => {
    const path = writtenFile(content);
    const reading = readQrels(path);
    await expect(reading).rejects.toMatchObject({ code: "text_invalid" });
    await expect(reading).rejects.toThrow(`${path}${message}`);
  });

  test("names the judgement of a document that the collection does not hold", async () => {
    const path = writtenFile("q1 0 d1 1\nq1 0 d9 1\n");
    await expect(readQrels(path, { documents: new Set(["d1"]) })).rejects.toMatchObject({
      code: "text_invalid",
      message: `${path}:2 judges the document d9, which the collection does not hold.`,
    });
    expect((await readQrels(path, { documents: new Set(["d1", "d9"]) })).size).toBe(1);
  });

  test("names a file that is not there", async () => {
    await expect(readQrels("/nowhere/qrels")).rejects.toMatchObject({
      code: "text_unreadable",
      message: "/nowhere/qrels cannot be read.",
    });
  });
});
