import { expect, test } from "vitest";
import { tellWhole } from "../../src/answer/tell-whole.ts";
import type { AnswerEvent } from "../../src/domain/answer-event.ts";
import { sampleAnswer, sampleReference } from "../sample-answer.ts";

test("tellWhole tells what corrects a premise before the sentences, and each notice once", () => {
  const notices = [
    { kind: "premise", text: "Not so." },
    { kind: "stale", text: "This source is old." },
  ] as const;
  const told: AnswerEvent[] = [];
  tellWhole(sampleAnswer({ notices }), (event) => told.push(event));
  expect(told.map(({ type }) => type)).toEqual(["meta", "retrieval", "notice", "sentence", "notice", "done"]);
  expect(told.flatMap((event) => (event.type === "notice" ? [event.notice] : []))).toEqual(notices);
});

test("tellWhole tells sentences in order, each reference once, and the whole answer last", () => {
  const notice = { kind: "stale", text: "This source is old." } as const;
  const answer = sampleAnswer({
    sentences: [
      { text: "One.", citations: [1], support: "verbatim" },
      { text: "Two.", citations: [1, 2], support: "verbatim" },
    ],
    references: [sampleReference(), sampleReference({ n: 2 })],
    notices: [notice],
  });
  const told: AnswerEvent[] = [];
  tellWhole(answer, (event) => told.push(event));
  expect(told.map(({ type }) => type)).toEqual([
    "meta",
    "retrieval",
    "sentence",
    "sentence",
    "notice",
    "done",
  ]);
  expect(told[2]).toMatchObject({ sentence: answer.sentences[0], references: [{ n: 1 }] });
  expect(told[3]).toMatchObject({ sentence: answer.sentences[1], references: [{ n: 2 }] });
  expect(told.at(-1)).toEqual({ type: "done", answer });
});
