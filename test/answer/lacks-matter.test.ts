import { describe, expect, test } from "vitest";
import { lacksMatter } from "../../src/answer/lacks-matter.ts";
import { isStopWord } from "../../src/text/stop-words.ts";
import { termsOf } from "../../src/text/terms.ts";
import { exampleFacet, exampleQuestion } from "./examples.ts";

const filler = exampleFacet("one", { telling: false });
const matter = exampleFacet("contraband", { telling: true });
/** A facet of every word that is no grammar, as they are cut from questions. */
const facetsOf = (text: string) =>
  termsOf(text)
    .filter((term) => !isStopWord(term))
    .map((term) => exampleFacet(term, { telling: term === "contraband" || term === "skipper" }));
const pinpoints = [{ instrument: "harbour", article: null, subdivisions: [] }];

describe("lacksMatter", () => {
  test.each(["What does the second paragraph say?", "And in the other case, what happens?"])(
    "%j points to what nobody has named",
    (text) => {
      expect(lacksMatter(exampleQuestion(text), facetsOf(text))).toBe(true);
    },
  );

  test.each(["Which one is it?", "And that?", "Is it so?"])("%j says nothing to look up", (text) => {
    expect(lacksMatter(exampleQuestion(text), [filler])).toBe(true);
  });

  test.each([
    "What about the contraband we discussed yesterday?",
    "Does it say what I asked before?",
    "Same as my last question, on contraband",
  ])("%j goes back to what nobody remembers", (text) => {
    expect(lacksMatter(exampleQuestion(text), [matter])).toBe(true);
  });

  test("is false where a word tells of a matter", () => {
    expect(lacksMatter(exampleQuestion("Who hides contraband?"), [matter])).toBe(false);
  });

  test("is false where an instrument is named", () => {
    expect(lacksMatter(exampleQuestion("Which one is it that we discussed?", { pinpoints }), [filler])).toBe(
      false,
    );
  });

  test("is false where a concept is named, however common", () => {
    const common = exampleFacet("wreck", { telling: false });
    expect(lacksMatter(exampleQuestion("Which wrecks are they?", { concepts: ["wreck"] }), [common])).toBe(
      false,
    );
  });

  test.each([
    "How many countries have signed?",
    "What is the time limit?",
    "who can join",
    "Does the reservation apply here too?",
    "Explain paragraph 3 to me please.",
    "What does paragraph 2 mean for me?",
    "Until when may one sign?",
    "and the other protocol?",
    "Is the definition in the treaty the same as in the other?",
  ])("%j asks what may be asked of any treaty, and names none", (text) => {
    expect(lacksMatter(exampleQuestion(text, { concepts: ["protocol"] }), facetsOf(text))).toBe(true);
  });

  test.each([
    "My skipper asked about the second one, is he right?",
    "Does the latter hold?",
    "And the other one?",
  ])("%j speaks of one of several that nobody named", (text) => {
    expect(lacksMatter(exampleQuestion(text), facetsOf(text))).toBe(true);
  });

  test.each([
    "Which treaties are in force?",
    "Can any state join a treaty?",
    "What is the difference between signing and ratifying?",
    "What does ratification mean?",
    "What is a reservation?",
    "How many countries have signed the first treaty?",
    "Explain paragraph 108",
    "What is the time limit for contraband?",
    "Is the second one of the annexes on contraband in force?",
  ])("is false for %j, which asks in general or of a matter", (text) => {
    expect(lacksMatter(exampleQuestion(text, { concepts: ["treaty"] }), facetsOf(text))).toBe(false);
  });

  test.each([
    "Is that a crime?",
    "Can the police do this to me?",
    "Does it also cover companies?",
    "Which one should I cite?",
    "Which article is it in, the one that my teacher mentioned?",
    "What does the fourth section say?",
    "Could an employee be covered by that as well?",
  ])("%j points to what nobody named", (text) => {
    expect(lacksMatter(exampleQuestion(text, { concepts: ["crime"] }), facetsOf(text))).toBe(true);
  });

  test.each(["Can the police arrest a company?", "Is that contraband a crime?"])(
    "%j points to nothing, or says what it points to",
    (text) => {
      expect(lacksMatter(exampleQuestion(text, { concepts: ["crime"] }), facetsOf(text))).toBe(false);
    },
  );

  test("is false where a story tells of what is asked", () => {
    const question = exampleQuestion("Which article is that?", { story: "He hid contraband." });
    expect(lacksMatter(question, [matter])).toBe(false);
  });

  test("is false for an article that can only be of some instruments", () => {
    const span = { start: 8, end: 17 };
    const unresolved = [{ span, article: "7", subdivisions: [], candidates: ["harbour", "wreck"] }];
    expect(lacksMatter(exampleQuestion("Explain Article 7", { unresolved }), [])).toBe(false);
  });

  test.each([
    "What is a treaty?",
    "Explain the word protocol",
    "What's the difference between the two instruments?",
  ])("is false where %j asks what a word means", (text) => {
    expect(lacksMatter(exampleQuestion(text), [filler])).toBe(false);
  });
});
