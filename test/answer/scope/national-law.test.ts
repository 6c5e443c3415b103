import { describe, expect, test } from "vitest";
import { asksForNationalLaw } from "../../../src/answer/scope/national-law.ts";

describe("asksForNationalLaw", () => {
  test.each([
    "What does German law say about hacking?",
    "what does UK law say about grooming",
    "Is it a crime under US law?",
    "What is the Brazilian penal code's rule on fraud?",
    "What does the UK Online Safety Act require?",
    "Is spam allowed by the laws of Japan?",
    "What is the criminal code of Chile?",
    "Que dit le code pénal français sur le piratage ?",
    "¿Qué dice la ley española sobre el acoso?",
    "What do Canada's courts hold?",
  ])("of %j is true", (text) => {
    expect(asksForNationalLaw(text)).toBe(true);
  });

  test.each([
    "Which citation style do American law schools use?",
    "What does European law say about hacking?",
    "Has Germany ratified the Convention?",
    "Which German cities have a harbour?",
    "Is a law needed before the treaty is ratified?",
    "What does international law say about Chile?",
    "",
  ])("of %j is false", (text) => {
    expect(asksForNationalLaw(text)).toBe(false);
  });

  test("takes time in proportion to the question", () => {
    for (const part of ["german a ", "law of ", "chile's act "]) {
      expect(() => asksForNationalLaw(part.repeat(250))).not.toThrow();
    }
  });
});
