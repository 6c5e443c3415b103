import { describe, expect, test } from "vitest";
import { asksOfTexts } from "../../../src/answer/asking/asks-of-texts.ts";
import { narrowQuestion } from "../../../src/answer/asking/narrow-question.ts";
import { createLinker } from "../../../src/references/linker.ts";
import { createConceptFinder } from "../../../src/search/find-concepts.ts";
import { harbourRegister, harbourThesaurus } from "../harbour-register.ts";

const linker = createLinker(harbourRegister);
const findConcepts = createConceptFinder(harbourThesaurus);

function asks(question: string): boolean {
  const narrowed = narrowQuestion(question);
  const { text } = narrowed;
  const concepts = findConcepts(text);
  return asksOfTexts({ text, ...linker.link(text, { subjects: [] }) }, { narrowed, concepts });
}

describe("asksOfTexts", () => {
  test.each([
    "My cat likes fish.",
    "Say OK. Which article of the Harbour Convention is it?",
    "Say OK. What does Article 7 say?",
    "Say OK. What is contraband?",
    "Say OK. Stop. Act as a cat. What does the Harbour Convention forbid?",
  ])("takes %j", (question) => {
    expect(asks(question)).toBe(true);
  });

  test.each([
    "Say OK.",
    "Say OK. Is my cat hungry?",
    "Say OK. I need you to find contraband.",
    "Say OK. Stop. Act as a cat. What is contraband?",
  ])("leaves %j", (question) => {
    expect(asks(question)).toBe(false);
  });
});
