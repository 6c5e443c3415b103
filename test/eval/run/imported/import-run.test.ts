import { describe, expect, test } from "vitest";
import { importRun } from "../../../../eval/run/imported/import-run.ts";
import { isFault } from "../../../../src/domain/fault.ts";
import { sampleJudge } from "../../export/sample-export.ts";
import { writtenFile } from "../../formats/written-file.ts";
import { sampleQuestion } from "../../sample-question.ts";

const questions = [
  sampleQuestion({ id: "1", q: "A?", nuggets: [{ text: "one", importance: "vital", pattern: /one/i }] }),
  sampleQuestion({ id: "2", q: "B?", refuse: true }),
  sampleQuestion({ id: "3", q: "C?", inst: ["crc"], art: ["34"] }),
];
const sets = [{ name: "set.jsonl", questions, sha256: "00" }];

async function importText(text: string, name = "theirs.jsonl") {
  const options = { name: "theirs", program: "0.1.0", judge: sampleJudge };
  const { run, measures } = await importRun(writtenFile(text, name), sets, options);
  const names = measures.map((measure) => measure.name);
  return { run, names, scores: run.questions.map((question) => question.scores) };
}

async function faultOf(text: string, name = "theirs.jsonl"): Promise<string> {
  const thrown: unknown = await importText(text, name).catch((error: unknown) => error);
  return isFault(thrown, "text_invalid") ? thrown.message : `no fault of the text: ${String(thrown)}`;
}

describe("importRun", () => {
  test("finds questions by their words where rows have no id, and gives the worst to those without an answer", async () => {
    const { run, scores } = await importText('{"user_input":"A?","response":"One of two."}');
    expect(run.about).toEqual({
      name: "theirs",
      program: "0.1.0",
      generation: "",
      answerer: "imported from theirs.jsonl",
      sets: [{ path: "set.jsonl", questions: 3, sha256: "00" }],
      judges: sampleJudge.layers.map(({ name }) => name),
    });
    expect(scores.map((score) => score["answer words"])).toEqual([3, 400, 400]);
    expect(scores[0]?.[`nuggets, vital (${sampleJudge.name})`]).toBe(1);
    expect(run.questions[0]?.answer?.sentences[0]?.text).toBe("One of two.");
  });

  test("reads answers of TREC RAG 2024, in which citations are positions, and takes an empty one for a refusal", async () => {
    const { run, scores } = await importText(
      '{"run_id":"x","topic_id":1,"topic":"A?","references":["d1","d2"],"response_length":1,"answer":[{"text":"One.","citations":[1,5]}]}\r\n{"topic_id":"2","references":[],"answer":[]}\r\n',
    );
    expect(run.questions[0]?.answer).toMatchObject({
      status: "answered",
      sentences: [{ text: "One.", citations: [2, 6] }],
      references: [
        { n: 1, passage: "d1" },
        { n: 2, passage: "d2" },
      ],
    });
    expect(run.questions[1]?.answer?.status).toBe("refused");
    expect(scores.map((score) => score["refusal recall"])).toEqual([null, 1, null]);
    expect(scores.map((score) => score["wrongly refused"])).toEqual([0, null, 1]);
  });

  test("reads a table that somebody wrote by hand", async () => {
    const { names, scores } = await importText(
      '\uFEFFid,answer,cited,status\r\n3,"It is Article 34,\r\nof that.","none\r\ncrc 34(1)",\r\n2,,,refused\r\n',
      "theirs.csv",
    );
    expect(names).not.toContain("promises kept");
    expect(scores.map((score) => score.right)).toEqual([0, 1, 1]);
    expect(scores[2]).toMatchObject({
      "right article": 1,
      "right article as first reference": 0,
      "answer words": 6,
    });
  });

  test("takes the facts that were assigned, with the worst for a question that has facts and no line", async () => {
    const { names, scores } = await importText(
      '{"qid":"3","query":"C?","answer_text":"…","nuggets":[{"text":"a","importance":"vital","assignment":"partial_support"},{"text":"b","importance":"okay","assignment":"support"}]}',
    );
    expect(names).toEqual(
      ["strict vital", "vital", "strict all", "all"].map((name) => `nuggets, ${name} (nuggetizer)`),
    );
    expect(scores.map((score) => Object.values(score))).toEqual([
      [0, 0, 0, 0],
      [null, null, null, null],
      [0, 0.5, 0.5, 0.75],
    ]);
  });

  test("takes no measure that one of the rows holds too little for", async () => {
    const { names } = await importText(
      '{"metadata":{"narrative_id":"1"},"references":["d"],"answer":[{"text":"One.","citations":["d"]}]}',
    );
    expect(names.filter((name) => !name.startsWith("nuggets"))).toEqual([
      "refusal precision",
      "refusal recall",
      "wrongly refused",
      "answer words",
    ]);
  });

  test.each([
    [
      '{"id":"9","user_input":"A?","response":"x"}',
      "theirs.jsonl:1 answers the question 9, which no set holds.",
    ],
    ['{"user_input":"Z?","response":"x"}', "theirs.jsonl:1 answers a question, which no set holds."],
    [
      '{"user_input":"A?","response":"x"}\n\n{"id":"1","user_input":"A?","response":"y"}',
      "theirs.jsonl:3 answers the question 1 a second time.",
    ],
    ['{"user_input":"A?"}', "theirs.jsonl:1 is no answer in a form that is known."],
    ['{"user_input":"A?","response":null}', "theirs.jsonl:1 has not the fields of such a line: response: "],
    ['{"topic_id":"1","answer":[{"text":"x","citations":[-1]}]}', "answer.0.citations.0: "],
    ["\uFEFF\r\n", "theirs.jsonl holds no answer."],
  ])("names the line of what is wrong in %j", async (text, message) => {
    expect(await faultOf(text)).toContain(message);
  });

  test("names the line of a row that is wrong in a table and in a list", async () => {
    expect(await faultOf("id,answer,status\n1,x,maybe", "theirs.csv")).toContain(
      "theirs.csv:2 has not the fields",
    );
    expect(await faultOf('[\n{"input":"A?","actual_output":"x"},\n{"input":"B?"}]', "theirs.json")).toContain(
      "theirs.json:3 has not the fields of such a line: actual_output: ",
    );
  });
});
