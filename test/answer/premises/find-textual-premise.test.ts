import { describe, expect, test } from "vitest";
import { findTextualPremise } from "../../../src/answer/premises/find-textual-premise.ts";
import { findQuestionKind } from "../../../src/answer/question-kind.ts";
import type { RankedSentence } from "../../../src/answer/rank-sentences.ts";
import { english } from "../../../src/answer/wording/english.ts";
import type { Question } from "../../../src/domain/question.ts";
import { Register } from "../../../src/domain/register.ts";
import { isStopWord } from "../../../src/text/stop-words.ts";
import { wordsOf } from "../../../src/text/words.ts";
import { exampleCandidate, exampleFacet, examplePassage, exampleQuestion } from "../examples.ts";
import { exampleInstrument } from "../harbour-register.ts";

const register = new Register([
  exampleInstrument("harbour", "Harbour Convention", { articleCount: 9 }),
  exampleInstrument("wreck", "Wreck Code", { articleCount: 9 }),
]);

function sentence(
  text: string,
  known: Partial<RankedSentence> & { readonly article?: string } = {},
): RankedSentence {
  const { article, ...rest } = known;
  const candidate = exampleCandidate(examplePassage(text, { subject: "harbour" }));
  const headingPlace = article === undefined ? null : { instrument: "harbour", article, subdivisions: [] };
  return { candidate, headingPlace, coverage: 0.8, score: 1, headed: 0, meant: 0, failure: null, ...rest };
}

function premiseOf(text: string, told: readonly (string | RankedSentence)[], known: Partial<Question> = {}) {
  const question = exampleQuestion(text, {
    kind: findQuestionKind(text),
    pinpoints: [{ instrument: "harbour", article: null, subdivisions: [] }],
    ...known,
  });
  const facets = wordsOf(text)
    .filter(({ word }) => !isStopWord(word))
    .map(({ word }) => exampleFacet(word, { weight: 4 }));
  const ranked = told.map((one) => (typeof one === "string" ? sentence(one) : one));
  return findTextualPremise(question, { facets, register, ranked })?.tell(english);
}

describe("findTextualPremise", () => {
  test.each([
    ["Why does a crew need ten members?", "A crew has three or more members."],
    [
      "Why does the Convention give thirty days to report a wreck?",
      "A wreck must be reported within 72 hours.",
    ],
    [
      "Who deposited the fortieth ratification that brought it into force?",
      "Five ratifications brought it into force.",
    ],
    ["Why must cargo be destroyed after 60 days at the latest?", "Cargo is kept for at least 60 days."],
    ["since cargo waits for no more than ten days", "Cargo is kept for 60 days."],
    ["since a crew speaks of ten persons", "A crew has three members."],
  ])("contradicts the number in %j", (text, told) => {
    expect(premiseOf(text, [told])).toContain(`“${told}”`);
  });

  test.each([
    [
      "a number that a text confirms",
      "Why must a wreck be reported within 72 hours?",
      ["It is reported in 72 hours.", "It lasts 30 days."],
    ],
    ["a question with yes or no", "Does a crew need ten members?", ["A crew has three members."]],
    ["a case", "My crew of ten members must report what?", ["A crew has three members."]],
    [
      "a number of something else",
      "Why does a crew need ten members?",
      ["It must be reported within 72 hours."],
    ],
    ["a month of 30 days", "Why does it give one month and 30 days to report?", ["It gives 1 month."]],
  ])("leaves %s alone", (_, text, told) => {
    expect(premiseOf(text, told)).toBeUndefined();
  });

  test.each([
    [
      "Why may a pilot board a ship without anybody's consent?",
      "A pilot may board only with the consent of the master.",
    ],
    [
      "Which article lets a state make any reservation it likes?",
      "No other reservation is possible than those listed.",
    ],
    ["Why can a smuggler go free when the crew agreed?", "That the crew agreed is irrelevant."],
    [
      "Which article lets a port join alone, without its state?",
      "The Convention lets no port join without its state.",
    ],
    [
      "How long do ships have now that the Wreck Code has replaced it?",
      "The Wreck Code does not replace the Convention.",
    ],
    [
      "Why does the Convention oblige judges to give at least two years?",
      "The Convention sets floors for maximum terms, not minimum sentences.",
    ],
    ["Why do courts give no less than 3 years?", "A court may give less under the Convention."],
    ["Seeing that it names drones, which article is it?", "It is old, and no article of it mentions drones."],
    ["Why did it set the age of masters at thirty for all?", "The Convention sets no age of masters."],
    ["Which article mentions drones by name?", "Drones are named in no article."],
    ["Why does Article 4(1)(f) forbid dumping?", "Article 4 is about piers and has no point (f)."],
  ])("finds the claim of %j turned round", (text, told) => {
    expect(premiseOf(text, [told])).toContain(`“${told}”`);
  });

  test.each([
    ["Brazil has always refused to join. Why is that?", "Brazil acceded to the Convention in 2022."],
    ["What did Canada declare when it ratified the Convention?", "Canada has stayed out of the Convention."],
    ["How can France accede to the Convention?", "States such as France cannot join the Convention."],
    [
      "Canada was the first State to ratify; how did its law change?",
      "Japan was the first state to ratify the Convention.",
    ],
  ])("contradicts the membership in %j", (text, told) => {
    expect(premiseOf(text, [told])).toContain(`“${told}”`);
  });

  test.each([
    ["When did Canada ratify the Convention?", "Canada ratified the Convention in 2015."],
    ["Why has Canada never joined?", "Canada has never joined the Convention."],
    ["Has Canada never joined?", "Canada joined the Convention in 2015."],
    ["When did Canada ratify?", "Japan has not ratified the Convention."],
    ["Why was Canada the first to ratify?", "Canada was the first state to ratify the Convention."],
  ])("leaves %j with %j alone", (text, told) => {
    expect(premiseOf(text, [told])).toBeUndefined();
  });

  test.each([
    [
      "Which article punishes dumping?",
      "No article of the treaty punishes dumping or littering; see the Code.",
    ],
    ["How does it define dumping?", "The treaty has no article on dumping."],
    [
      "Which article covers the attempt of dumping?",
      "The attempt of dumping, or of littering, is not covered by it.",
    ],
    ["Which article obliges ports to take ballast?", "No article obliges ports to take ballast."],
    ["Which article names drones by name?", "No article names drones."],
  ])("finds that there is nothing on the matter of %j", (text, told) => {
    expect(premiseOf(text, [told])).toContain(`“${told}”`);
  });

  test.each([
    [
      "what is only not named",
      "Which article covers drones?",
      "No article mentions drones by name; Article 4 covers them.",
    ],
    ["another act", "Which article punishes dumping?", "No article punishes merely watching dumping."],
    ["another duty", "Which article punishes dumping?", "No article allows dumping."],
    [
      "what is denied of another thing",
      "Which article covers cargo?",
      "The attempt to sink, or to take cargo, is not covered.",
    ],
    ["a doubt", "Does any article punish dumping?", "No article punishes dumping."],
    ["what a question denies itself", "Why does no article punish dumping?", "No article punishes dumping."],
  ])("takes %s for no denial", (_, text, told) => {
    expect(premiseOf(text, [told])).toBeUndefined();
  });

  test("says of an article that is asked for its reservations that it bars them", () => {
    const pinpoints = [{ instrument: "harbour", article: "4", subdivisions: [] }];
    const told = sentence("No reservation or opt-out is possible here.", { article: "4" });
    expect(premiseOf("Which reservations does Article 4 permit?", [told], { pinpoints })).toContain(
      "Article 4",
    );
    const listed = sentence("No reservation other than those to Article 2 is possible.", { article: "4" });
    expect(premiseOf("Which reservations does Article 4 permit?", [listed], { pinpoints })).toBeUndefined();
    const elsewhere = sentence("No reservation is possible here.", { article: "5" });
    expect(
      premiseOf("Which reservations does Article 4 permit?", [elsewhere], { pinpoints }),
    ).toBeUndefined();
  });

  test("takes for granted what is stated of a treaty before it is asked, and no story", () => {
    const told = ["Cargo is kept for at least 60 days."];
    const text = "How can that be extended?";
    const stated = `Article 4 says cargo must go after 60 days at the latest. ${text}`;
    expect(premiseOf(text, told, { asked: stated })).toContain("at least 60 days");
    const story = `They say cargo must go after 60 days at the latest. ${text}`;
    expect(premiseOf(text, told, { asked: story })).toBeUndefined();
  });

  test("names the place of the sentence that denies", () => {
    const told = sentence("A crew has three or more members.", { article: "2" });
    expect(premiseOf("Why does a crew need ten members?", [told])).toBe(
      "The question takes for granted what the texts deny: “A crew has three or more members.” (Harbour Convention, Article 2)",
    );
  });

  test("reads no sentence on another instrument", () => {
    const candidate = exampleCandidate(examplePassage("A crew has three members.", { subject: "wreck" }));
    expect(premiseOf("Why does a crew need ten members?", [sentence("", { candidate })])).toBeUndefined();
  });
});

describe("findTextualPremise of penalties and of who may join", () => {
  test.each([
    [
      "since it orders a minimum of four years in jail for theft",
      "It mandates no minimum sentence for theft.",
    ],
    ["since Article 3 fixes ten years for theft", "Article 3 sets no prison terms for theft."],
    ["since Article 3 fixes ten years for theft", "How long a thief is jailed is not said in Article 3."],
    ["since any country can simply sign", "Other states cannot just sign: they need an invitation."],
  ])("%j is denied by %j", (text, told) => {
    expect(premiseOf(text, [told])).toContain(told);
  });

  test.each([
    ["since providers must keep data for ten years", "It sets no prison terms for theft."],
    ["since Article 3 fixes ten years for theft", "Article 3 sets ten years in prison for theft."],
    ["since members of it may sign", "Other states cannot just sign: they need an invitation."],
  ])("%j is not by %j", (text, told) => {
    expect(premiseOf(text, [told])).toBeUndefined();
  });
});
