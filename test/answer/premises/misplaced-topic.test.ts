import { describe, expect, test } from "vitest";
import { findMisplacedTopic } from "../../../src/answer/premises/misplaced-topic.ts";
import { findQuestionKind } from "../../../src/answer/question-kind.ts";
import type { RankedSentence } from "../../../src/answer/rank-sentences.ts";
import { english } from "../../../src/answer/wording/english.ts";
import { parsePinpoint } from "../../../src/domain/pinpoint.ts";
import { Register } from "../../../src/domain/register.ts";
import { exampleCandidate, exampleFacet, examplePassage, exampleQuestion, mentionsIn } from "../examples.ts";
import { exampleInstrument } from "../harbour-register.ts";

const headings = ["Definitions", "Sunken wrecks", "Contraband", null];
const register = new Register([
  exampleInstrument("harbour", "Harbour Convention", {
    articles: headings.map((heading, at) => ({ number: String(at + 1), heading })),
  }),
]);
const wreck = exampleFacet("wreck", { weight: 3, labels: ["sunken wreck"], telling: true });
const crime = exampleFacet("crime", { weight: 1, labels: ["contraband"], telling: true });

function premiseOf(text: string, place: string, ranked: readonly RankedSentence[] = []): string | undefined {
  const pinpoint = parsePinpoint(place);
  const question = exampleQuestion(text, {
    kind: findQuestionKind(text),
    pinpoints: pinpoint ? [pinpoint] : [],
  });
  return findMisplacedTopic(question, { facets: [wreck, crime], register, ranked })?.tell(english);
}

function sentence(text: string, ...places: readonly (readonly [string, string])[]): RankedSentence {
  const candidate = exampleCandidate(examplePassage(text), { mentions: mentionsIn(text, places) });
  return { candidate, headingPlace: null, coverage: 1, score: 1, headed: 0, meant: 0, failure: null };
}

describe("findMisplacedTopic", () => {
  test.each([
    "Why are wrecks in Article 3 of the Harbour Convention?",
    "How does Article 3 of the Harbour Convention punish the crime of leaving a wreck?",
    "What does Article 3 of the Harbour Convention say about wrecks?",
  ])("says of %j which article is headed with the matter", (text) => {
    expect(premiseOf(text, "harbour 3")).toBe(
      "Article 3 of the Harbour Convention is headed “Contraband”; the article headed “Sunken wrecks” is Article 2.",
    );
  });

  test("leaves an article alone of which a text says that it speaks of the matter", () => {
    const told = sentence("The Convention covers a wreck (Article 3).", ["Article 3", "harbour 3"]);
    const text = "What does Article 3 of the Harbour Convention say about wrecks?";
    expect(premiseOf(text, "harbour 3", [told])).toBeUndefined();
  });

  test("takes no clause on another article for it", () => {
    const told = sentence(
      "It covers a wreck (Article 2), smuggling (Article 3).",
      ["Article 2", "harbour 2"],
      ["Article 3", "harbour 3"],
    );
    expect(premiseOf("What does Article 3 say about wrecks?", "harbour 3", [told])).toMatch(/is Article 2/);
  });

  test.each([
    ["the right article", "What does Article 2 say about wrecks?", "harbour 2"],
    ["a question with yes or no", "Is Article 3 about wrecks?", "harbour 3"],
    ["a comparison", "How does Article 3 differ from the rule on wrecks?", "harbour 3"],
    ["a question for the article", "Which article is on wrecks, Article 3?", "harbour 3"],
    ["an article without a heading", "Why are wrecks in Article 4?", "harbour 4"],
    ["no article", "Why are wrecks in the Convention?", "harbour"],
    ["an unknown instrument", "Why are wrecks in Article 3?", "krill 3"],
  ])("says nothing to %s", (_, text, place) => {
    expect(premiseOf(text, place)).toBeUndefined();
  });
});
