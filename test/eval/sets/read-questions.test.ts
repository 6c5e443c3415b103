import { describe, expect, test } from "vitest";
import { readQuestionSet } from "../../../eval/sets/read-question-set.ts";
import { isFault } from "../../../src/domain/fault.ts";
import { writtenFile } from "../formats/written-file.ts";

/** What is read of a file, without the fields that every question has. */
async function read(text: string, name: string) {
  const { questions } = await readQuestionSet(writtenFile(text, name));
  return questions.map(({ lang: _lang, premise: _premise, refuse, ...rest }) =>
    refuse ? { ...rest, refuse } : rest,
  );
}

async function faultOf(text: string, name: string): Promise<string> {
  const thrown: unknown = await readQuestionSet(writtenFile(text, name)).catch((error: unknown) => error);
  return isFault(thrown, "text_invalid") ? thrown.message : `no fault of the text: ${String(thrown)}`;
}

const vital = (text: string) => ({ text, importance: "vital" });

describe("readQuestions, lines of JSON", () => {
  test.each([
    [
      "RAGAS rows, numbered where they have no id",
      '{"user_input":"A?","reference":"Yes."}\n{"user_input":"B?","retrieved_contexts":[],"reference":null}',
      [
        { id: "1", q: "A?", nuggets: [vital("Yes.")] },
        { id: "2", q: "B?" },
      ],
    ],
    [
      "goldens of DeepEval",
      '{"input":"A?","expected_output":"Yes.","additional_metadata":{"id":"x"}}\n{"input":"B?","expected_output":""}',
      [
        { id: "x", q: "A?", nuggets: [vital("Yes.")] },
        { id: "2", q: "B?" },
      ],
    ],
    [
      "nuggets of the nuggetizer, assigned or not",
      '{"qid":7,"query":"A?","nuggets":[{"text":"one","importance":"okay","assignment":"support"}]}',
      [{ id: "7", q: "A?", nuggets: [{ text: "one", importance: "okay" }] }],
    ],
    ["topics of TREC RAG", '{"id":12,"title":"A?"}', [{ id: "12", q: "A?" }]],
    ["queries of BEIR", '{"_id":"1","text":"A?","metadata":{}}', [{ id: "1", q: "A?" }]],
    [
      "tests of LegalBench-RAG",
      '{"query":"A?","snippets":[{"file_path":"guide","span":[1,5]}]}',
      [{ id: "1", q: "A?", snippets: [{ file_path: "guide", span: [1, 5] }] }],
    ],
  ])("reads %s", async (_name, text, questions) => {
    expect(await read(text, "set.jsonl")).toEqual(questions);
    expect(await read(`\uFEFF${text.replaceAll("\n", "\r\n\r\n")}\r\n`, "set.jsonl")).toEqual(questions);
  });

  test.each([
    ['{"question":"A?"}', "set.jsonl:1 is no question in a form that is known."],
    ['{"user_input":["A?"]}', "set.jsonl:1 has not the fields of such a line: user_input: "],
    ['{"user_input":"A?"}\r\n{"input":"B?"}', "set.jsonl:2 has not the fields of such a line: user_input: "],
    ['{"id":"1","title":"A?"}\n\n{"id":1,"title":"B?"}', "set.jsonl:3 uses the id 1 a second time"],
    ['{"qid":"1","query":"A?","nuggets":[{"text":"x"}]}', "nuggets.0.importance: "],
    ['{"_id":"1","text":""}', "set.jsonl:1 has not the fields of such a line: text: "],
  ])("names the line of what is wrong in %j", async (text, message) => {
    expect(await faultOf(text, "set.jsonl")).toContain(message);
  });

  test("lists the forms there are where an object is of none", async () => {
    const thrown: unknown = await readQuestionSet(writtenFile('{"a":1}', "set.jsonl")).catch(
      (e: unknown) => e,
    );
    const remedy = isFault(thrown) ? (thrown.remedy ?? "") : "";
    for (const name of [
      "RAGAS",
      "DeepEval",
      "nuggetizer",
      "TREC RAG",
      "BEIR",
      "LegalBench-RAG",
      "promptfoo",
      ".csv",
    ])
      expect(remedy).toContain(name);
  });
});

describe("readQuestions, tables", () => {
  test("reads the columns of our question files, lists, facts and yes and no", async () => {
    const text = [
      "id,q,inst,art,nuggets,refuse,premise,lang,why",
      '1,"What, ""exactly"",\r\nis it?",crc; opsc,34;3(1)(c),"a fact\r\nokay: another",,no,fr,for people',
      "",
      "2,'=1+1?,,,,YES,0,,",
    ].join("\r\n");
    const { questions } = await readQuestionSet(writtenFile(`\uFEFF${text}`, "set.csv"));
    expect(questions).toEqual([
      {
        id: "1",
        q: 'What, "exactly",\nis it?',
        inst: ["crc", "opsc"],
        art: ["34", "3(1)(c)"],
        nuggets: [vital("a fact"), { text: "another", importance: "okay" }],
        refuse: false,
        premise: false,
        lang: "fr",
      },
      { id: "2", q: "=1+1?", refuse: true, premise: false, lang: "en" },
    ]);
  });

  test.each([
    ["id,q\n1,a\n\n2", "set.csv:4 has 1 cells, the heading 2."],
    ['id,q\n1,"a\nb"\n1,c', "set.csv:4 uses the id 1 a second time"],
    ['id,q\n1,"a\nb"\n2,', "set.csv:4 has not the fields of such a line: q: "],
    ['id,q\r\n1,"a\r\nb', "has quotes that do not match."],
    ['id,q\n1,a"b', "set.csv:2 has quotes that do not match."],
    ["id,q,refuse\n1,a,perhaps", "set.csv:2 has not the fields of such a line: refuse: "],
    ["q\na", "set.csv:2 has not the fields of such a line: id: "],
    ["id,q,q\n1,a,b", "set.csv:1 names the column q twice."],
    ["id\tq\n1\ta", "set.csv:2 has not the fields of such a line: id: "],
    ["", "set.csv holds no heading."],
    ["id,q\n", "set.csv holds no question."],
  ])("names the line of what is wrong in %j", async (text, message) => {
    expect(await faultOf(text, "set.csv")).toContain(message);
  });
});

describe("readQuestions, lists", () => {
  test("reads a list of any of the forms, indented with tabs, and one that an object holds", async () => {
    const list =
      '[\r\n\t{\r\n\t\t"input": "A?",\r\n\t\t"expected_output": "Yes."\r\n\t},\r\n\t{"input": "B?"}\r\n]';
    const questions = [
      { id: "1", q: "A?", nuggets: [vital("Yes.")] },
      { id: "2", q: "B?" },
    ];
    expect(await read(list, "goldens.json")).toEqual(questions);
    expect(await read(`{"tests": ${list}}`, "goldens.JSON")).toEqual(questions);
  });

  test.each([
    ['[\n{"input": "A?"},\n{"input": 1}\n]', "set.json:3 has not the fields of such a line: input: "],
    ['[\n{"input": "A?"}\n', "set.json:2 cannot be read: Flow sequence must end"],
    ['[\n{"input": "A?",\n"input": "B?"}]', "set.json:3 cannot be read: Map keys must be unique"],
    ['{"goldens": []}', "set.json:1 begins no list of items."],
    ["[]", "set.json holds no question."],
    ["[1]", "set.json:1 is no question in a form that is known."],
  ])("names the line of what is wrong in %j", async (text, message) => {
    expect(await faultOf(text, "set.json")).toContain(message);
  });
});

describe("readQuestions, tests of promptfoo", () => {
  test("reads the variable that asks, and assertions that need no model as facts", async () => {
    const text = [
      "prompts: ['{{question}}']",
      "tests:",
      "  - description: first",
      "    vars: {question: 'A?'}",
      "    assert:",
      "      - {type: icontains, value: a.b}",
      "      - {type: regex, value: 'x|y'}",
      "      - {type: llm-rubric, value: is polite}",
      "  - vars: {query: 'B?'}",
      "    assert: [{type: is-refusal}]",
    ].join("\r\n");
    expect(await read(text, "promptfooconfig.yaml")).toEqual([
      {
        id: "first",
        q: "A?",
        nuggets: [
          { ...vital("a.b"), pattern: new RegExp(RegExp.escape("a.b"), "i") },
          { ...vital("x|y"), pattern: /x|y/i },
        ],
      },
      { id: "2", q: "B?", refuse: true },
    ]);
  });

  test.each([
    [
      "tests:\n- vars: {question: A?}\n- vars: {other: B?}",
      "set.yml:3 has not the fields of such a line: q: ",
    ],
    ["tests:\n- vars:\n\tquestion: A?", "set.yml:3 cannot be read: Tabs are not allowed"],
    ["tests:\n- {vars: {question: *no}}", "set.yml:2 cannot be read: Unresolved alias"],
    [
      `tests:\n- &a [x,x,x,x,x,x,x,x,x]\n- &b [${"*a,".repeat(9)}]\n- &c [${"*b,".repeat(9)}]\n- [${"*c,".repeat(9)}]`,
      "cannot be read: Excessive alias count",
    ],
    ["tests: file://tests.csv", "set.yml:1 begins no list of items."],
  ])("names the line of what is wrong in %j", async (text, message) => {
    expect(await faultOf(text, "set.yml")).toContain(message);
  });
});

describe("readQuestions, topics", () => {
  test("reads lines of id, tab and text, and TREC's own form", async () => {
    expect(await read("1\tA?\r\n2\tB?\r\n", "topics.tsv")).toEqual([
      { id: "1", q: "A?" },
      { id: "2", q: "B?" },
    ]);
    expect(await read("<top>\n<num> Number: 301\n<title> A?\n</top>\n", "topics.txt")).toEqual([
      { id: "301", q: "A?" },
    ]);
  });

  test("names the line of what is no topic", async () => {
    expect(await faultOf("1\tA?\nB?\n", "topics.tsv")).toContain(
      "topics.tsv:2 is not an id, a tab and a text.",
    );
  });
});
