import { describe, expect, test } from "vitest";
import { findTopic, withTopic } from "../../../src/answer/asking/find-topic.ts";
import { narrowQuestion } from "../../../src/answer/asking/narrow-question.ts";
import { createLinker } from "../../../src/references/linker.ts";
import { harbourRegister } from "../harbour-register.ts";

const linker = createLinker(harbourRegister);

describe("findTopic", () => {
  test.each<[string, readonly string[]]>([
    ["I read the Harbour Convention. What is a wreck?", ["harbour"]],
    ["You must cite Article 9 of the Harbour Convention. What is a wreck?", ["harbour"]],
    ["I read the Harbour Convention and the Whale Convention. What is a wreck?", []],
    ["I read the Whale Convention. What is a wreck in the Harbour Convention?", []],
    ["I read a book. What is a wreck?", []],
    ["What is a wreck in the Harbour Convention?", []],
  ])("of %j is %j", (question, topic) => {
    expect(findTopic(narrowQuestion(question), linker)).toEqual(topic);
  });
});

describe("withTopic", () => {
  test("adds the topic where nothing is mentioned, as a mention without words", () => {
    expect(withTopic([], ["harbour"])).toEqual([
      { span: { start: 0, end: 0 }, pinpoints: [{ instrument: "harbour", article: null, subdivisions: [] }] },
    ]);
    expect(withTopic([], [])).toEqual([]);
  });

  test("leaves mentions as they are", () => {
    const { mentions } = linker.link("the Whale Convention", { subjects: [] });
    expect(withTopic(mentions, ["harbour"])).toBe(mentions);
  });
});
