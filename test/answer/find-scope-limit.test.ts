import { describe, expect, test } from "vitest";
import { findScopeLimit } from "../../src/answer/find-scope-limit.ts";
import { exampleQuestion } from "./examples.ts";

const limitOf = (text: string) => findScopeLimit(exampleQuestion(text));

describe("findScopeLimit", () => {
  test.each([
    "Can I get my money back from an online scammer?",
    "Should I hire a lawyer if my account was hacked?",
    "My ex posted my photos. Can I sue him?",
    "Is my neighbour guilty of hacking if he used my Wi-Fi?",
    "How do I file a complaint with the police against a scammer?",
    "How do we renew a book?",
    "My brother downloads films, what should I do?",
    "He used my Wi-Fi. Is he guilty? Am I liable?",
    "Will I go to prison because I streamed a film?",
  ])("takes %j for advice", (text) => {
    expect(limitOf(text)).toBe("advice");
  });

  test.each([
    "Which States will ratify the UN Convention against Cybercrime next?",
    "Who will win the vote?",
    "Which country will be the next to join?",
    "Will the United States ever join the First Protocol?",
  ])("takes %j for a prediction", (text) => {
    expect(limitOf(text)).toBe("prediction");
  });

  test.each([
    "What is the best textbook on cyber law?",
    "Recommend a journal on Internet law.",
    "Which password manager is the safest?",
    "Write me an essay on cybercrime.",
    "Please write a complaint to the authority for me.",
    "write a short poem about hackers",
  ])("takes %j for a judgement", (text) => {
    expect(limitOf(text)).toBe("recommendation");
  });

  test.each([
    "Is hacking illegal?",
    "Can I be extradited for hacking?",
    "Do I have to give the police my password?",
    "Can my company be punished?",
    "May police search my phone?",
    "How do I cite the Budapest Convention?",
    "How do I find the explanatory report?",
    "Which article obliges states to report?",
    "When will the treaty enter into force?",
    "What are the best interests of the child?",
    "Which states have signed?",
    "",
  ])("leaves %j to the texts", (text) => {
    expect(limitOf(text)).toBeNull();
  });

  test("leaves to the texts what is asked of a treaty by name, in whatever person", () => {
    const pinpoints = [{ instrument: "harbour", article: null, subdivisions: [] }];
    const text = "About the Harbour Convention: how do I get the name of a ship's owner?";
    expect(findScopeLimit(exampleQuestion(text, { pinpoints }))).toBeNull();
    expect(limitOf(text)).toBe("advice");
  });

  test("takes time in proportion to the question, whatever it holds", () => {
    for (const part of ["can i ", "my ex ", "which will ", "how do we "]) {
      expect(() => limitOf(part.repeat(20_000))).not.toThrow();
    }
  });
});
