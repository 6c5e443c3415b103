import { describe, expect, test } from "vitest";
import { findStatusPremise } from "../../src/answer/find-status-premise.ts";
import { findQuestionKind } from "../../src/answer/question-kind.ts";
import { english } from "../../src/answer/wording/english.ts";
import { Register } from "../../src/domain/register.ts";
import { exampleQuestion } from "./examples.ts";
import { exampleInstrument } from "./harbour-register.ts";

const register = new Register([
  exampleInstrument("lamp", "Lamp Treaty", {
    status: { text: "3 of 5", inForce: false, asOf: "2026-04-15", source: "depositary" },
  }),
  exampleInstrument("buoy", "Buoy Treaty", {
    status: { text: "in force", inForce: true, asOf: "2026-04", source: "depositary" },
  }),
  exampleInstrument("foam", "Foam Treaty"),
  exampleInstrument("manual", "Harbour Manual", { kind: "study" }),
  exampleInstrument("model", "Harbour Model Law", { kind: "model-law" }),
  exampleInstrument("rule", "Harbour Regulation", { kind: "regulation" }),
]);

function premiseOf(text: string, ...instruments: readonly string[]): string | undefined {
  const pinpoints = instruments.map((instrument) => ({ instrument, article: null, subdivisions: [] }));
  const question = exampleQuestion(text, { kind: findQuestionKind(text), pinpoints });
  return findStatusPremise(question, register)?.tell(english);
}

describe("findStatusPremise", () => {
  test.each([
    [
      "Which countries have ratified the Harbour Manual?",
      "manual",
      "Harbour Manual is a study by experts, not a treaty: no state can sign or ratify it.",
    ],
    [
      "How many states have signed the Model Law?",
      "model",
      "Harbour Model Law is a model law, not a treaty: no state can sign or ratify it.",
    ],
    [
      "When did the Harbour Manual enter into force?",
      "manual",
      "Harbour Manual is a study by experts: it does not enter into force.",
    ],
    [
      "Since when is the Harbour Manual binding?",
      "manual",
      "Harbour Manual is a study by experts: it is not legally binding.",
    ],
    [
      "When did the Lamp Treaty enter into force?",
      "lamp",
      "Lamp Treaty was not in force on 15 April 2026, by the register.",
    ],
    [
      "Now that the Lamp Treaty is in force, who is bound?",
      "lamp",
      "Lamp Treaty was not in force on 15 April 2026, by the register.",
    ],
    [
      "Why has the Lamp Treaty been in force since 2025?",
      "lamp",
      "Lamp Treaty was not in force on 15 April 2026, by the register.",
    ],
    [
      "Since when has the Lamp Treaty been in force?",
      "lamp",
      "Lamp Treaty was not in force on 15 April 2026, by the register.",
    ],
  ])("corrects %j", (text, instrument, message) => {
    expect(premiseOf(text, instrument)).toBe(message);
  });

  test.each([
    ["Is the Lamp Treaty in force?", "lamp"],
    ["Can a state ratify the Harbour Manual?", "manual"],
    ["When will the Lamp Treaty enter into force?", "lamp"],
    ["When did the Buoy Treaty enter into force?", "buoy"],
    ["When did the Foam Treaty enter into force?", "foam"],
    ["When did the Harbour Regulation take effect?", "rule"],
    ["Who wrote the Harbour Manual?", "manual"],
    ["Which states have ratified the Lamp Treaty?", "lamp"],
    ["Who has signed it?", "krill"],
    ["Since when is the Harbour Regulation binding?", "rule"],
    ["Is the Harbour Manual binding?", "manual"],
  ])("finds nothing wrong with %j", (text, instrument) => {
    expect(premiseOf(text, instrument)).toBeUndefined();
  });

  test("says nothing where two instruments are named, or none", () => {
    expect(premiseOf("When did the two enter into force?", "lamp", "manual")).toBeUndefined();
    expect(premiseOf("When did it enter into force?")).toBeUndefined();
  });
});
