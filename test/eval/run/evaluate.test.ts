import { describe, expect, test } from "vitest";
import { createShare, indicate } from "../../../eval/measures/answers/answer-measure.ts";
import { createAsker } from "../../../eval/run/asker.ts";
import { evaluate } from "../../../eval/run/evaluate.ts";
import type { RunDescription } from "../../../eval/run/evaluation-run.ts";
import type { Answer } from "../../../src/domain/answer.ts";
import { sampleAnswer, sampleDocument, sampleReference, sampleRefusal } from "../../sample-answer.ts";
import { sampleQuestion } from "../sample-question.ts";

const about: RunDescription = {
  name: "run",
  program: "1",
  generation: "hash",
  answerer: "quoting",
  sets: [],
  judges: [],
};

const answers = createShare({
  name: "answers",
  description: "the reply is an answer",
  source: "this test",
  score: ({ answer }) => indicate(answer.status === "answered"),
});

const texts = {
  documents: [sampleDocument],
  findDocument: async (id: string) => (id === "guide" ? sampleDocument : undefined),
  sha256: "hash",
};

const found: Answer = {
  ...sampleAnswer(),
  trace: {
    ...sampleAnswer().trace,
    retrieved: [{ passage: "guide:1", rank: 1, score: 1, scores: {} }],
    ms: { retrieve: 4 },
  },
};

const asker = createAsker(
  async (question) => (question === "refuse" ? sampleRefusal() : found),
  () => 0,
);

const parts = { about, askers: [asker], texts, measures: [answers] };

const set = (name: string, ...questions: readonly Partial<ReturnType<typeof sampleQuestion>>[]) => ({
  name,
  sha256: "",
  questions: questions.map(sampleQuestion),
});

describe("evaluate", () => {
  test("says which passages bear the place that a question wants cited, answered or not", async () => {
    const questions = [
      { id: "1", inst: ["crc"], art: ["34"] },
      { id: "2", q: "refuse", inst: ["crc"], art: ["35"] },
      { id: "3" },
      { id: "4", inst: ["crc"], refuse: true },
    ];
    const run = await evaluate([set("one", ...questions)], parts);
    expect(run.questions.map(({ gold }) => gold)).toEqual([["guide:1"], [], undefined, undefined]);
  });

  test("gives every question with its reply and scores, in the order of the sets", async () => {
    const { questions } = await evaluate(
      [set("one", { id: "1" }, { id: "2", q: "refuse" }), set("two", { id: "3" })],
      { ...parts, askers: [asker, asker, asker] },
    );
    expect(questions.map(({ question, set: name, scores }) => [question.id, name, scores])).toEqual([
      ["1", "one", { answers: 1 }],
      ["2", "one", { answers: 0 }],
      ["3", "two", { answers: 1 }],
    ]);
  });

  test("takes out of a reply what differs from run to run", async () => {
    const { questions } = await evaluate([set("one", { id: "1" })], parts);
    expect(questions[0]?.answer?.trace).toMatchObject({ generation: "hash", ms: {} });
  });

  test("follows the right passage of questions that want a place cited, and of no other", async () => {
    const { questions } = await evaluate(
      [
        set(
          "one",
          { id: "cited", inst: ["crc"], art: ["34"] },
          { id: "elsewhere", inst: ["crc"], art: ["35"] },
          { id: "premise", inst: ["crc"], premise: true },
          { id: "refuse", inst: ["crc"], refuse: true },
          { id: "open" },
        ),
      ],
      parts,
    );
    const reached = questions.map(({ funnel }) => funnel && Object.values(funnel).filter(Boolean).length);
    expect(reached).toEqual([5, 0, null, null, null]);
  });

  test("names the promises that a reply breaks", async () => {
    const broken = createAsker(
      async () => sampleAnswer({ references: [sampleReference({ article: "35" })] }),
      () => 0,
    );
    const { questions } = await evaluate([set("one", { id: "1" })], { ...parts, askers: [broken] });
    expect(questions[0]?.violations).toEqual(["the place of reference [1] does not stand in its passage"]);
  });

  test("asks nothing that was answered before, keeps what is answered now, and tells how far it is", async () => {
    const kept: string[] = [];
    const progress: (readonly [number, number])[] = [];
    const { questions } = await evaluate([set("one", { id: "1" }, { id: "2" }, { id: "3" })], {
      ...parts,
      folder: {
        answered: new Map([["2", { answer: sampleRefusal(), fault: null, ms: 1 }]]),
        keep: async ({ question }) => {
          kept.push(question.id);
        },
      },
      onProgress: (done, total) => progress.push([done, total]),
    });
    expect(kept).toEqual(["1", "3"]);
    expect(progress).toEqual([
      [2, 3],
      [3, 3],
    ]);
    expect(questions.map(({ scores }) => scores.answers)).toEqual([1, 0, 1]);
  });

  test("gives the worst value to what was not answered when it was stopped", async () => {
    const stop = new AbortController();
    const stopping = createAsker(
      async () => {
        stop.abort();
        return found;
      },
      () => 0,
    );
    const { questions } = await evaluate([set("one", { id: "1" }, { id: "2", inst: ["crc"] })], {
      ...parts,
      askers: [stopping],
      signal: stop.signal,
    });
    expect(
      questions.map(({ answer, scores, funnel, ms }) => [answer !== null, scores.answers, funnel, ms]),
    ).toEqual([
      [true, 1, null, 0],
      [false, 0, null, null],
    ]);
  });
});
