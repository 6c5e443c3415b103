import { describe, expect, test } from "vitest";
import { describeWrongCount } from "../../../src/answer/premises/wrong-count.ts";
import { english } from "../../../src/answer/wording/english.ts";
import { exampleInstrument } from "../harbour-register.ts";

const harbour = exampleInstrument("harbour", "Harbour Convention", { articleCount: 24 });

function messageFor(text: string): string | undefined {
  const start = text.indexOf("Harbour Convention");
  return describeWrongCount(text, harbour, [{ start, end: start + "Harbour Convention".length }])?.(english);
}

describe("describeWrongCount", () => {
  test.each([
    "Which of the 60 articles of the Harbour Convention is on wrecks?",
    "What do the thirty articles of the Harbour Convention protect?",
    "What do all 48 articles in the Harbour Convention say?",
    "Which of the Harbour Convention's 30 articles is on wrecks?",
  ])("corrects %j", (text) => {
    expect(messageFor(text)).toBe("The Harbour Convention has 24 articles.");
  });

  test.each([
    ["the right number", "Which of the 24 articles of the Harbour Convention is on wrecks?"],
    ["some of the articles", "Which 12 articles of the Harbour Convention are on wrecks?"],
    ["the first articles", "What do the first 12 articles of the Harbour Convention say?"],
    ["a few articles", "What do the three articles of the Harbour Convention on wrecks say?"],
    ["the number of an article", "What is Article 30 of the Harbour Convention?"],
    ["a number of other things", "Which of the 60 parties of the Harbour Convention signed?"],
    ["articles of something else", "Do the 60 articles by scholars mention the Harbour Convention?"],
  ])("says nothing to %s", (_, text) => {
    expect(messageFor(text)).toBeUndefined();
  });

  test("says nothing of an instrument whose articles are not known", () => {
    const text = "Which of the 60 articles of the Whale Convention is on calves?";
    expect(describeWrongCount(text, exampleInstrument("whale", "Whale Convention"), [])).toBeUndefined();
  });
});
