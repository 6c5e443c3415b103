import { describe, expect, test } from "vitest";
import { findToldFacets } from "../../../src/answer/asking/story-facets.ts";
import { createConceptLabels } from "../../../src/answer/concept-labels.ts";
import type { QuestionKind } from "../../../src/domain/question.ts";
import { createConceptFinder } from "../../../src/search/find-concepts.ts";
import { buildLexicalIndex, openLexicalIndex } from "../../../src/search/lexical-index.ts";
import { countTerms } from "../../../src/text/count-terms.ts";
import { termsOf } from "../../../src/text/terms.ts";
import { exampleFacet, exampleQuestion } from "../examples.ts";
import { harbourThesaurus } from "../harbour-register.ts";

const passages = [
  "Coastal states mark wrecks with buoys.",
  "States forbid smuggling and the discharge of oil.",
];
const parts = {
  findConcepts: createConceptFinder(harbourThesaurus),
  labelsOf: createConceptLabels(harbourThesaurus),
  vocabulary: openLexicalIndex(buildLexicalIndex(passages.map((text) => countTerms(termsOf(text))))),
};
const story = "Aunt Gerda of Norway hid 300 bottles of contraband under the buoys.";
const matter = exampleFacet("oil", { telling: true });
const tie = exampleFacet("crime", { telling: true });

describe("findToldFacets", () => {
  test("takes from a story its concepts and the words that texts have, and requires none of them", () => {
    const facets = findToldFacets(exampleQuestion("Which article is that?", { story }), [], parts) ?? [];
    expect(facets.map(({ terms }) => terms.join(" "))).toEqual([
      termsOf("contraband")[0],
      termsOf("buoys")[0],
    ]);
    expect(facets.every(({ essential, asked, phrase }) => !essential && !asked && phrase === null)).toBe(
      true,
    );
  });

  test("leaves a question that stands for itself", () => {
    const who = exampleQuestion("Who forbids oil?", { story, kind: "who" });
    expect(findToldFacets(who, [matter], parts)).toBeUndefined();
    expect(findToldFacets(exampleQuestion("Which article is that?"), [], parts)).toBeUndefined();
    const pinpoints = [{ instrument: "harbour", article: "7", subdivisions: [] }];
    expect(findToldFacets(exampleQuestion("What is said?", { story, pinpoints }), [], parts)).toBeUndefined();
  });

  test("weighs the story less beside what asks and points back to it", () => {
    const alone = findToldFacets(exampleQuestion("Which article is that?", { story }), [], parts) ?? [];
    const beside = findToldFacets(exampleQuestion("Is oil like this?", { story }), [matter], parts) ?? [];
    expect(beside[0]).toBe(matter);
    expect(beside.slice(1).map(({ weight }) => weight)).toEqual(alone.map(({ weight }) => weight / 2));
  });

  test("takes the story of a case for which an article is asked, though nothing points back to it", () => {
    const asked = (text: string, told: string, kind: QuestionKind) =>
      findToldFacets(exampleQuestion(text, { story: told, kind }), [matter], parts);
    expect(asked("Which article is on oil?", story, "which-article")).not.toBeUndefined();
    expect(asked("May oil flow?", story, "yes-no")).not.toBeUndefined();
    expect(asked("Who forbids oil?", story, "who")).toBeUndefined();
    expect(asked("May oil flow?", "Article 7 of the convention is on buoys.", "yes-no")).toBeUndefined();
  });

  test("drops words that only tie the story to the law", () => {
    const facets = findToldFacets(exampleQuestion("What crime fits?", { story }), [tie], parts) ?? [];
    expect(facets).not.toContain(tie);
    expect(facets.length).toBeGreaterThan(0);
  });
});
