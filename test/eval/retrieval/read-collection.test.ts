import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { readCollection } from "../../../eval/retrieval/read-collection.ts";
import { sampleFiles, writeCollection } from "./sample-collection.ts";

describe("readCollection", () => {
  test("reads documents with their titles, and the judged questions", async () => {
    const folder = writeCollection();
    const { name, documents, questions, qrels } = await readCollection(folder);
    expect(name).toBe(basename(folder));
    expect(documents).toEqual([
      { id: "d1", title: "Courts", text: "The judge heard the appeal." },
      { id: "d2", title: "", text: "A ship left the harbour." },
      { id: "d3", title: "", text: "Cargo lay in the harbour." },
    ]);
    expect(questions).toEqual([
      { id: "q1", text: "judge" },
      { id: "q2", text: "harbour" },
      { id: "q3", text: "" },
    ]);
    expect([...qrels].map(([id, judgements]) => [id, [...judgements]])).toEqual([
      ["q1", [["d1", 1]]],
      [
        "q2",
        [
          ["d2", 2],
          ["d3", 0],
        ],
      ],
      ["q3", [["d1", 1]]],
    ]);
  });

  test("reads judgements without a heading, below zero, and with Windows line ends", async () => {
    const folder = writeCollection({ "qrels/test.tsv": "q1\td1\t-1\r\nq1\td2\t3\r\n" });
    const { qrels } = await readCollection(folder);
    expect([...qrels.values()].map((judgements) => [...judgements])).toEqual([
      [
        ["d1", -1],
        ["d2", 3],
      ],
    ]);
  });

  test.each(Object.keys(sampleFiles))("says that %s is missing", async (file) => {
    const read = readCollection(writeCollection({ [file]: undefined }));
    await expect(read).rejects.toMatchObject({ code: "corpus_missing" });
    await expect(read).rejects.toThrow(`${file} is not there.`);
  });

  test("says that the folder is missing", async () => {
    await expect(readCollection("/no/such/folder")).rejects.toMatchObject({ code: "corpus_missing" });
  });

  test.each([
    [
      "corpus.jsonl",
      '{"_id": "d1", "text": "a"}\n{"_id": "d2", "text"',
      "corpus.jsonl:2 is not a line of JSON",
    ],
    ["corpus.jsonl", '\n{"_id": 7, "text": "a"}', "corpus.jsonl:2 has not the fields of such a line: _id"],
    ["corpus.jsonl", "[]", "corpus.jsonl:1 has not the fields"],
    [
      "corpus.jsonl",
      '{"_id": "d", "text": "a"}\n{"_id": "d", "text": "b"}',
      "corpus.jsonl:2 uses the id d a second time",
    ],
    ["queries.jsonl", '{"_id": "q1"}', "queries.jsonl:1 has not the fields of such a line: text"],
    [
      "qrels/test.tsv",
      "query-id\tcorpus-id\tscore\nq1\td1",
      "test.tsv:2 is not a judgement: it has 2 columns",
    ],
    ["qrels/test.tsv", "q1\td1\thigh", 'test.tsv:1 judges with "high"'],
    ["qrels/test.tsv", "q1\td1\t1\t1\t1", "test.tsv:1 is not a judgement: it has 5 columns"],
    [
      "qrels/test.tsv",
      "query-id\tcorpus-id\tscore\nq1\td1\t1\nq1\td9\t1\n",
      "test.tsv:3 judges the document d9, which the collection does not hold.",
    ],
  ])("names file and line where %s holds %j", async (file, text, message) => {
    const read = readCollection(writeCollection({ [file]: text }));
    await expect(read).rejects.toMatchObject({ code: "text_invalid" });
    await expect(read).rejects.toThrow(message);
  });
});
