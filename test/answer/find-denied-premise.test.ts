import { describe, expect, test } from "vitest";
import { deniesPremise } from "../../src/answer/find-denied-premise.ts";
import { findQuestionKind } from "../../src/answer/question-kind.ts";
import { exampleFacet, exampleQuestion } from "./examples.ts";

const facets = [exampleFacet("spam", { weight: 4 }), exampleFacet("bans", { weight: 1 })];

function isDeniedBy(question: string, sentence: string): boolean {
  return deniesPremise(exampleQuestion(question, { kind: findQuestionKind(question) }), sentence, facets);
}

describe("deniesPremise", () => {
  test.each([
    ["Which article bans spam?", "No article of the Convention bans spam as such."],
    ["About the Convention: which article bans spam?", "There is no article in it that bans spam."],
    ["What is the penalty for spam?", "There is no penalty for spam, which nobody bans."],
    ["Why does the treaty ban spam?", "The treaty does not ban spam."],
    ["How long is spam kept?", "Providers need not keep any spam."],
    ["Who bans spam?", "Nobody bans spam."],
  ])("%j is contradicted by %j", (question, sentence) => {
    expect(isDeniedBy(question, sentence)).toBe(true);
  });

  test.each([
    ["Which article bans spam?", "Article 4 bans spam."],
    ["Which article bans spam?", "Article 4 bans spam, and not letters."],
    ["Which article bans spam?", "No article of the Convention is about letters."],
    ["Which article does not ban spam?", "Article 3 does not ban spam."],
    ["What is the difference between spam and letters?", "A letter is not spam."],
    ["Does the treaty ban spam?", "The treaty does not ban spam."],
    ["Spam and the law", "The law does not know spam."],
    ["Who may ban spam?", "No court may go without being able to ban spam."],
    ["What is spam?", "A letter is not spam."],
    ["Which article leaves spam to judges?", "No article bans spam."],
  ])("%j is not contradicted by %j", (question, sentence) => {
    expect(isDeniedBy(question, sentence)).toBe(false);
  });

  test("takes nothing for granted that asks for no more than an article", () => {
    const question = exampleQuestion("What does Article 4 say?", { kind: "other" });
    expect(deniesPremise(question, "Article 4 does not ban spam.", [])).toBe(false);
  });
});

describe("deniesPremise by what is left out", () => {
  test.each([
    ["How does the treaty define spam?", "The treaty does not define spam."],
    ["Which article mentions spam by name?", "Spam is not named in Article 4."],
    ["Which article covers spam?", "Spam, banned elsewhere, is left out of the Convention."],
    ["Since spam is banned, which rule binds us?", "The Manual is no ban on spam."],
  ])("%j is contradicted by %j", (question, sentence) => {
    expect(isDeniedBy(question, sentence)).toBe(true);
  });

  test("is not by what is left out of something else", () => {
    expect(
      isDeniedBy("Which article covers spam?", "Letters are not named in Article 4, which bans spam."),
    ).toBe(false);
  });
});

describe("deniesPremise of a refusal and of a sentence", () => {
  test.each([
    ["Why did Chile refuse to ratify it?", "Chile ratified it in 1999.", true],
    ["Why did Chile refuse to ratify it?", "Chile has not ratified it.", false],
    ["How many years in prison does it set?", "It fixes no prison term.", true],
    ["Why must smugglers go to jail?", "The treaty does not set a length of imprisonment.", true],
    ["How many years in prison does it set?", "It sets two years of prison.", false],
  ])("%j and %j: %s", (question, sentence, expected) => {
    expect(isDeniedBy(question, sentence)).toBe(expected);
  });
});

describe("deniesPremise of joining", () => {
  test.each([
    ["On what date did Chile sign it?", "The chart lists Chile neither as a signatory nor as invited.", true],
    ["Why did Chile sign it?", "Chile does not appear among the parties.", true],
    ["When did Chile ratify it?", "Chile had not ratified it by 2026.", true],
    ["Since when has Chile been a member, and when did it join?", "Chile has never joined it.", true],
    ["When did Chile ratify it?", "Signed but not ratified: that was the position of Chile.", true],
    ["When did Chile ratify it?", "Chile ratified it in 1999, and not in 2000.", false],
    ["Who has ratified it?", "Chile had not ratified it by 2026.", false],
  ])("%j and %j: %s", (question, sentence, expected) => {
    expect(isDeniedBy(question, sentence)).toBe(expected);
  });
});
