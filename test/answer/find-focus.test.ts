import { describe, expect, test } from "vitest";
import { findFocus } from "../../src/answer/find-focus.ts";

function focusOf(text: string): readonly [string, boolean] | undefined {
  const focus = findFocus(text);
  return focus && [text.slice(focus.start, focus.end), focus.isWhole];
}

describe("findFocus", () => {
  test.each([
    ["What is the maximum penalty for possession?", "maximum penalty"],
    ["What's the capital of Mongolia?", "capital"],
    ["Please what are the main duties under it?", "main duties"],
    ["Who is the chair of the committee?", "chair"],
    ["Where is the seat of the court?", "seat"],
    ["What was the outcome?", "outcome?"],
    ["Quelle est la peine pour la contrebande ?", "peine"],
    ["¿Cuál es la pena por contrabando?", "pena"],
    ["Who chairs the committee?", "chairs"],
    ["Who has ratified it?", "ratified"],
    ["Who first proposed the treaty?", "proposed"],
    ["What fine does the treaty set?", "fine"],
    ["Under what article is possession a crime?", "article"],
  ])("%s asks for %j", (text, focus) => {
    expect(focusOf(text)).toEqual([focus, true]);
  });

  test.each([
    ["Which treaty against towing", "t"],
    [`Which ${"very ".repeat(9)}old treaty is on towing?`, "v"],
  ])("knows of %j only where it begins", (text, focus) => {
    expect(focusOf(text)).toEqual([focus, false]);
  });

  test.each(["Is it in force?", "When did it enter into force?", "Tell me about wrecks", "why", ""])(
    "finds none in %j",
    (text) => {
      expect(findFocus(text)).toBeUndefined();
    },
  );

  test.each([
    "What stops me from printing it?",
    "In which city was it signed?",
    "By what date must it be done?",
    "Which bit is on wrecks?",
  ])("finds none in %j, which asks for a form of reply alone", (text) => {
    expect(findFocus(text)).toBeUndefined();
  });

  test.each(["What is ", "Who "])("finds none where nothing is named: %j", (text) => {
    expect(focusOf(text)).toBeUndefined();
  });

  test("takes linear time on hostile input", () => {
    const started = performance.now();
    for (const piece of ["and ", "what ", "who has ", "which is ", "in ", " ", "¿"]) {
      findFocus(piece.repeat(20_000));
      findFocus(`What is ${piece.repeat(20_000)}`);
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
