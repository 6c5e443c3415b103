import { describe, expect, test } from "vitest";
import { findFocus } from "../../src/answer/find-focus.ts";
import { findQuestionKind } from "../../src/answer/question-kind.ts";
import { topicLength } from "../../src/answer/topic-prefix.ts";

describe("topicLength", () => {
  test.each([
    ["About the Harbour Convention: which article is on wrecks?", "About the Harbour Convention: ".length],
    ["Under Protocol 2: who may sign?", "Under Protocol 2: ".length],
    ["Sur la Convention : quel article ?", "Sur la Convention : ".length],
    ["Which article is on wrecks: 7 or 8?", 0],
    ["About time. Which article?", 0],
    ["About the Convention:", 0],
    ["", 0],
  ])("of %j is %d", (text, length) => {
    expect(topicLength(text)).toBe(length);
  });
});

describe("findQuestionKind behind a topic", () => {
  test.each([
    ["About the Harbour Convention: when was it signed?", "when"],
    ["About the Harbour Convention: is it in force?", "yes-no"],
    ["About the Harbour Convention: what does “wreck” mean?", "definition"],
    ["About the Harbour Convention: does it say how many years in prison?", "yes-no"],
    ["Does the Convention fix how long data are kept?", "yes-no"],
    ["How many years does it fix?", "how-many"],
  ])("of %j is %s", (text, kind) => {
    expect(findQuestionKind(text)).toBe(kind);
  });
});

describe("findFocus behind a topic", () => {
  test("gives positions in the whole question", () => {
    const text = "About the Harbour Convention: what is the maximum fine for oil?";
    const focus = findFocus(text);
    expect(focus && text.slice(focus.start, focus.end)).toBe("maximum fine");
  });
});
