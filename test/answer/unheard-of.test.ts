import { describe, expect, test } from "vitest";
import type { RankedSentence } from "../../src/answer/rank-sentences.ts";
import { asksForUnheardOf } from "../../src/answer/unheard-of.ts";
import { exampleCandidate, exampleFacet, examplePassage, exampleQuestion } from "./examples.ts";

/** A library that has heard of harbours and contraband. */
const vocabulary = {
  size: 1000,
  inverseDocumentFrequency: (term: string) => (["harbour", "contraband"].includes(term) ? 1 : 9),
};
const ranked = (known: Partial<RankedSentence> = {}): readonly RankedSentence[] => [
  {
    candidate: exampleCandidate(examplePassage("Harbours are searched for contraband.")),
    headingPlace: null,
    coverage: 0.4,
    score: 1,
    headed: 0,
    meant: 0,
    failure: null,
    ...known,
  },
];
const facets = [exampleFacet("harbour"), exampleFacet("salary")];
const strange = [...facets, exampleFacet("pension")];

describe("asksForUnheardOf", () => {
  test.each(["Which article sets the salary of a harbour?", "On what page is the harbour salary?"])(
    "is true where %j opens with the question for what no text knows",
    (text) => {
      expect(asksForUnheardOf(exampleQuestion(text), { facets, ranked: ranked(), vocabulary })).toBe(true);
    },
  );

  test.each(["My salary stopped. Which article covers the harbour?", "Is the salary set by the harbour?"])(
    "is false where one strange word of %j may be scenery",
    (text) => {
      const question = exampleQuestion(text, { kind: text.startsWith("Is") ? "yes-no" : "which-article" });
      expect(asksForUnheardOf(question, { facets, ranked: ranked(), vocabulary })).toBe(false);
    },
  );

  test("is true for several strange words in whatever form", () => {
    const question = exampleQuestion("Is a salary or a pension set by the harbour?", { kind: "yes-no" });
    expect(
      asksForUnheardOf(question, { facets: strange, ranked: ranked({ coverage: 0.6 }), vocabulary }),
    ).toBe(true);
  });

  test.each([{ coverage: 0.9 }, { headed: 0.5 }, { failure: "speaks of too little of the question" }])(
    "is false for a sentence with %j",
    (known) => {
      const question = exampleQuestion("Which article sets the salary and pension of a harbour?");
      expect(asksForUnheardOf(question, { facets: strange, ranked: ranked(known), vocabulary })).toBe(false);
    },
  );

  test("is false where the word names a concept", () => {
    const known = [
      exampleFacet("harbour"),
      exampleFacet("salary", { alternatives: [{ terms: ["contraband"], credit: 1 }] }),
    ];
    const question = exampleQuestion("Which article sets the salary of a harbour?");
    expect(asksForUnheardOf(question, { facets: known, ranked: ranked(), vocabulary })).toBe(false);
  });

  test("is false for a story", () => {
    const question = exampleQuestion("Which article is that?", {
      story: "My salary and pension were stolen.",
    });
    expect(asksForUnheardOf(question, { facets: strange, ranked: ranked(), vocabulary })).toBe(false);
  });

  test("is false in a small library, which has not heard of most words", () => {
    const question = exampleQuestion("Which article sets the salary and pension of a harbour?");
    const small = { ...vocabulary, size: 60 };
    expect(asksForUnheardOf(question, { facets: strange, ranked: ranked(), vocabulary: small })).toBe(false);
  });
});
