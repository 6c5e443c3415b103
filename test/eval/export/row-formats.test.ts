import { describe, expect, test } from "vitest";
import { carriedReplyForm } from "../../../eval/export/carried-reply.ts";
import { sampleAnswer, sampleReference, sampleRefusal, sampleText } from "../../sample-answer.ts";
import { sampleQuestion } from "../sample-question.ts";
import { exportObjects, exportText, scoredRun } from "./sample-export.ts";

const nuggets = [
  { text: "all forms", importance: "vital" as const, pattern: /all forms/i },
  { text: "ninety days", importance: "vital" as const, pattern: /ninety/i },
  { text: "children", importance: "okay" as const, pattern: /children/i },
];

const two = sampleAnswer({
  references: [sampleReference({ n: 1 }), sampleReference({ n: 2, passage: "guide:2", quote: "Words." })],
  sentences: [
    { text: "Article 34\nprotects children.", citations: [1, 2], support: "verbatim" },
    { text: "From all forms of harm", citations: [2, 5], support: "verbatim" },
  ],
});

const run = scoredRun([
  { question: sampleQuestion({ id: "1", q: "One?", nuggets }), answer: two },
  { question: sampleQuestion({ id: "2", q: "Two?" }), answer: sampleRefusal() },
  { question: sampleQuestion({ id: "3", q: "Three?", nuggets: nuggets.slice(2) }), answer: null },
]);

const source = `A Guide. United Nations. Children. ${sampleReference().cite}.\n\n${sampleText}`;

describe("nuggetizerFormat", () => {
  test("gives what an answer holds of each fact, and nothing held where there is no reply", async () => {
    expect(await exportObjects(run, "nuggetizer")).toEqual([
      {
        query: "One?",
        qid: "1",
        answer_text: "Article 34\nprotects children. From all forms of harm",
        response_length: 9,
        run_id: "my run",
        nuggets: [
          { text: "all forms", importance: "vital", assignment: "support" },
          { text: "ninety days", importance: "vital", assignment: "not_support" },
          { text: "children", importance: "okay", assignment: "support" },
        ],
      },
      {
        query: "Three?",
        qid: "3",
        answer_text: "",
        response_length: 0,
        run_id: "my run",
        nuggets: [{ text: "children", importance: "okay", assignment: "not_support" }],
      },
    ]);
  });

  test("gives the four scores and their means, 0 where no fact is vital, as upstream does", async () => {
    expect(await exportObjects(run, "nuggetizer-metrics")).toEqual([
      { qid: "1", strict_vital_score: 0.5, strict_all_score: 2 / 3, vital_score: 0.5, all_score: 2 / 3 },
      { qid: "3", strict_vital_score: 0, strict_all_score: 0, vital_score: 0, all_score: 0 },
      { qid: "all", strict_vital_score: 0.25, strict_all_score: 1 / 3, vital_score: 0.25, all_score: 1 / 3 },
    ]);
  });

  test("is empty where no question has facts", async () => {
    const bare = scoredRun([{ question: sampleQuestion(), answer: two }]);
    expect(await exportText(bare, "nuggetizer")).toBe("");
    expect(await exportText(bare, "nuggetizer-metrics")).toBe("");
  });
});

describe("alceFormat", () => {
  test("puts citations before the full stop, on one line, counted in docs", async () => {
    const { data } = JSON.parse(await exportText(run, "alce")) as { data: Record<string, unknown>[] };
    expect(data).toHaveLength(2);
    expect(data[0]).toEqual({
      id: "1",
      question: "One?",
      claims: ["all forms", "ninety days", "children"],
      answer: "all forms ninety days children",
      output: "Article 34 protects children [1][2]. From all forms of harm [2]",
      docs: [
        { id: "guide:1", title: source.split("\n\n")[0], text: sampleText },
        { id: "guide:2", title: source.split("\n\n")[0], text: "Words." },
      ],
    });
    expect(data[1]).toMatchObject({ output: "", docs: [] });
  });

  test("leaves the words of the answer where citations are taken out as eval.py does", async () => {
    const { data } = JSON.parse(await exportText(run, "alce")) as { data: { output: string }[] };
    const words = data[0]?.output.replace(/\s*\[\d+/g, "").replaceAll("]", "");
    expect(words).toBe("Article 34 protects children. From all forms of harm");
  });
});

describe("ragasFormat and deepevalFormat", () => {
  test("give RAGAS its fields, the facts as reference, and our reply beside them", async () => {
    const [first, second, ...rest] = await exportObjects(run, "ragas");
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      id: "1",
      user_input: "One?",
      response: "Article 34\nprotects children. From all forms of harm",
      retrieved_contexts: [source, expect.stringContaining("\n\nWords.")],
      reference: "all forms ninety days children",
    });
    expect(carriedReplyForm.parse((first as { pinpoint: unknown }).pinpoint)).toEqual({
      answer: two,
      violations: [],
    });
    expect(second).toMatchObject({ response: "The texts do not say.", retrieved_contexts: [] });
    expect(second).not.toHaveProperty("reference");
  });

  test("give DeepEval one list of test cases", async () => {
    const cases = JSON.parse(await exportText(run, "deepeval")) as unknown[];
    expect(cases).toHaveLength(2);
    expect(cases[0]).toMatchObject({
      input: "One?",
      actual_output: "Article 34\nprotects children. From all forms of harm",
      expected_output: "all forms ninety days children",
      retrieval_context: [source, expect.stringContaining("\n\nWords.")],
      additional_metadata: { id: "1" },
    });
  });
});
