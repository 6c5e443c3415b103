import { describe, expect, test } from "vitest";
import { findRegisterPremise } from "../../../src/answer/premises/find-register-premise.ts";
import { findQuestionKind } from "../../../src/answer/question-kind.ts";
import { english } from "../../../src/answer/wording/english.ts";
import { exampleQuestion } from "../examples.ts";
import { harbourRegister } from "../harbour-register.ts";

function premiseOf(text: string, ...instruments: readonly string[]): string | undefined {
  const pinpoints = instruments.map((instrument) => ({ instrument, article: null, subdivisions: [] }));
  const question = exampleQuestion(text, { kind: findQuestionKind(text), pinpoints });
  return findRegisterPremise(question, harbourRegister)?.tell(english);
}

describe("findRegisterPremise", () => {
  test.each([
    ["Which of the 60 articles of the Harbour Convention is on wrecks?", /has 24 articles/],
    ["Why was the Harbour Convention signed in Oslo?", /opened for signature in Porto/],
    ["Why is Norway the depositary of the Harbour Convention?", /the Government of Portugal/],
    ["What does the Fourth Protocol to the Harbour Convention say?", /Beacon Protocol/],
  ])("denies what %j takes for granted", (text, message) => {
    expect(premiseOf(text, "harbour")).toMatch(message);
  });

  test.each([
    ["a question with yes or no", "Was the Harbour Convention signed in Oslo?", ["harbour"]],
    ["two instruments", "Why were they signed in Oslo?", ["harbour", "beacon"]],
    ["no instrument", "Why was it signed in Oslo?", []],
    ["an instrument that is not in the register", "Why was it signed in Oslo?", ["krill"]],
    ["what is so", "Why was the Harbour Convention signed in Porto in 1971?", ["harbour"]],
  ])("denies nothing to %s", (_, text, instruments) => {
    expect(premiseOf(text, ...instruments)).toBeUndefined();
  });
});
