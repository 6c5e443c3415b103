import { beforeAll, describe, expect, test } from "vitest";
import type { Ask } from "../../../src/answer/ask.ts";
import { createAskComparing } from "../../../src/answer/comparison/ask-comparing.ts";
import type { Side } from "../../../src/answer/comparison/find-sides.ts";
import { readConfig } from "../../../src/config.ts";
import type { AnswerEvent } from "../../../src/domain/answer-event.ts";
import type { Register } from "../../../src/domain/register.ts";
import { readKnowledge } from "../../../src/ingest/read-knowledge.ts";
import { sampleAnswer, sampleReference, sampleRefusal } from "../../sample-answer.ts";

let register: Register;

beforeAll(async () => {
  ({ register } = await readKnowledge(readConfig({})));
});

const sides: readonly Side[] = [
  { instrument: "budapest", question: "Budapest?" },
  { instrument: "lanzarote", question: "Lanzarote?" },
];

const referenceTo = (id: string, n: number) =>
  sampleReference({ n, span: [n, n + 9], instrument: { id, shortTitle: id, series: null }, article: "9" });

/** An answer with three sentences, of which the first cites another instrument's article. */
const answerOn = (id: string) =>
  sampleAnswer({
    question: id,
    sentences: [1, 2, 3].map((n) => ({ text: `${id} ${n}`, citations: [n], support: "verbatim" })),
    references: [referenceTo("crc", 1), referenceTo(id, 2), referenceTo(id, 3)],
    notices: [
      { kind: "premise", text: "Not so." },
      { kind: "stale", text: "This source is old." },
    ],
  });

const asksFor =
  (answers: Readonly<Record<string, ReturnType<typeof sampleAnswer>>>): Ask =>
  async (question) =>
    answers[question] ?? sampleRefusal({ question });

const compare = (ask: Ask) => createAskComparing(ask, { findSides: () => sides, register });

describe("createAskComparing", () => {
  const both = asksFor({ "Budapest?": answerOn("budapest"), "Lanzarote?": answerOn("lanzarote") });

  test("shows the sides one after the other, with what cites their own instrument, numbered in one row", async () => {
    const answer = await compare(both)("Compare them");
    expect(answer).toMatchObject({ status: "answered", question: "Compare them", refusal: null });
    expect(answer.sentences.map(({ text }) => text)).toEqual([
      "budapest 2",
      "budapest 3",
      "lanzarote 2",
      "lanzarote 3",
    ]);
    expect(answer.references.map(({ n }) => n)).toEqual(answer.references.map((_, at) => at + 1));
    for (const { text, citations } of answer.sentences) {
      const cited = answer.references.find(({ n }) => n === citations[0]);
      expect(cited?.instrument?.id).toBe(text.split(" ")[0]);
    }
  });

  test("keeps what is to be told of the sources, once, and nothing of what its own questions took for granted", async () => {
    expect((await compare(both)("Compare them")).notices).toEqual([
      { kind: "stale", text: "This source is old." },
    ]);
  });

  test("says so where the texts hold one side only", async () => {
    const answer = await compare(asksFor({ "Budapest?": answerOn("budapest") }))("Compare them");
    expect(answer.sentences.map(({ text }) => text)).toEqual(["budapest 2", "budapest 3"]);
    expect(answer.notices[0]).toMatchObject({ kind: "one-sided" });
    expect(answer.notices[0]?.text).toContain("Lanzarote Convention");
    expect(answer.text).toContain("one side only");
  });

  test("answers as it stands what has neither side, and what compares nothing", async () => {
    const whole = asksFor({ "Compare them": sampleAnswer({ question: "whole" }) });
    expect((await compare(whole)("Compare them")).question).toBe("whole");
    const plain = createAskComparing(whole, { findSides: () => [], register });
    expect((await plain("Compare them")).question).toBe("whole");
  });

  test("tells one answer and not one a side", async () => {
    const events: AnswerEvent[] = [];
    const answer = await compare(both)("Compare them", { tell: (event) => events.push(event) });
    expect(events.filter(({ type }) => type === "meta")).toHaveLength(1);
    expect(events.filter(({ type }) => type === "sentence")).toHaveLength(4);
    expect(events.at(-1)).toEqual({ type: "done", answer });
  });

  test("ranks the passages of both sides in one row, each once", async () => {
    const { retrieved } = (await compare(both)("Compare them")).trace;
    expect(retrieved.map(({ rank }) => rank)).toEqual(retrieved.map((_, at) => at + 1));
    expect(new Set(retrieved.map(({ passage }) => passage)).size).toBe(retrieved.length);
  });
});
