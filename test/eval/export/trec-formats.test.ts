import { describe, expect, test } from "vitest";
import { isFault } from "../../../src/domain/fault.ts";
import { sampleAnswer, sampleReference, sampleRefusal } from "../../sample-answer.ts";
import { sampleQuestion } from "../sample-question.ts";
import { exportObjects, exportText, scoredRun } from "./sample-export.ts";

const found = (passage: string, rank: number) => ({ passage, rank, score: 0.5, scores: {} });

const answer = sampleAnswer({
  references: [
    sampleReference({ n: 1, passage: "p-2" }),
    sampleReference({ n: 2, passage: "p-9" }),
    sampleReference({ n: 3, passage: "p-2", quote: "Other words." }),
  ],
  sentences: [
    { text: "One.", citations: [2, 1], support: "verbatim" },
    { text: "Two.", citations: [1, 3, 7], support: "verbatim" },
  ],
  trace: { ...sampleAnswer().trace, retrieved: [found("p-9", 2), found("p-2", 1), found("p-1", 3)] },
});

const run = scoredRun([
  { question: sampleQuestion({ id: "1", q: "One?", inst: ["crc"] }), answer, gold: ["p-2", "p-5"] },
  { question: sampleQuestion({ id: "2", q: "Two?", refuse: true }), answer: sampleRefusal() },
  { question: sampleQuestion({ id: "3", q: "Three?", inst: ["crc"] }), answer: null, gold: ["p-5"] },
  { question: sampleQuestion({ id: "4", q: "Four?", inst: ["xyz"] }), answer, gold: [] },
]);

describe("trecRunFormat", () => {
  test("gives passages in the order of their ranks, with scores that fall where the search's were equal", async () => {
    expect((await exportText(run, "trec-run")).split("\n").slice(0, 4)).toEqual([
      "1 Q0 p-2 1 3 my-run",
      "1 Q0 p-9 2 2 my-run",
      "1 Q0 p-1 3 1 my-run",
      "4 Q0 p-2 1 3 my-run",
    ]);
  });

  test("cannot hold an id with a blank", async () => {
    const spaced = scoredRun([{ question: sampleQuestion({ id: "a b" }), answer }]);
    const thrown: unknown = await exportText(spaced, "trec-run").catch((error: unknown) => error);
    expect(isFault(thrown, "text_invalid") && thrown.message).toContain('"a b" cannot be a column');
  });
});

describe("qrelsFormat", () => {
  test("judges each gold passage 1 and leaves out questions without any", async () => {
    expect(await exportText(run, "qrels")).toBe("1 0 p-2 1\n1 0 p-5 1\n3 0 p-5 1\n");
  });

  test("is a fault where the run knows no gold passage", async () => {
    const blind = scoredRun([{ question: sampleQuestion({ inst: ["crc"] }), answer }]);
    const thrown: unknown = await exportText(blind, "qrels").catch((error: unknown) => error);
    expect(isFault(thrown, "text_invalid") && thrown.message).toContain("my run knows no passage");
  });
});

describe("trecRagFormat", () => {
  test("cites by positions from 0, each passage once, best first, and leaves out what leads nowhere", async () => {
    const [first] = await exportObjects(run, "trec-rag");
    expect(first).toEqual({
      metadata: {
        team_id: "pinpoint",
        run_id: "my run",
        type: "automatic",
        narrative_id: "1",
        narrative: "One?",
      },
      references: ["p-2", "p-9"],
      answer: [
        { text: "One.", citations: [1, 0] },
        { text: "Two.", citations: [0] },
      ],
    });
  });

  test("gives a refusal no sentence and a question without a reply no line", async () => {
    const lines = await exportObjects(run, "trec-rag");
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatchObject({ metadata: { narrative_id: "2" }, references: [], answer: [] });
  });

  test("cites by passage ids in its other form", async () => {
    const [first] = await exportObjects(run, "trec-rag-ids");
    expect(first).toMatchObject({
      references: ["p-2", "p-9"],
      answer: [{ citations: ["p-9", "p-2"] }, { citations: ["p-2"] }],
    });
  });
});
