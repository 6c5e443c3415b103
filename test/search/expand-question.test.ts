import { describe, expect, test } from "vitest";
import { createQuestionExpander } from "../../src/search/expand-question.ts";

const expand = createQuestionExpander({
  concepts: [
    {
      id: "illegal-access",
      prefLabel: { en: "illegal access", fr: "accès illégal" },
      altLabel: { en: ["hacking", "access, illegal", "of the"] },
      broader: [],
      related: [],
    },
  ],
});

describe("createQuestionExpander", () => {
  test("gives the question's terms in order, repeats kept", () => {
    const { terms, clauses } = expand({ text: "Is a court a court of law?", concepts: [] });
    expect(terms).toEqual(["court", "court", "law"]);
    expect(clauses).toEqual(["court", "court", "law"]);
  });

  test("adds one clause a concept, each label an alternative, the same words only once", () => {
    const { clauses } = expand({ text: "Is hacking a crime?", concepts: ["illegal-access"] });
    expect(clauses.slice(2)).toEqual([
      {
        weight: 0.5,
        alternatives: [expect.arrayContaining(["illeg", "access"]), ["acc", "illeg"], ["hack"]],
      },
    ]);
  });

  test("embeds the question with the treaties' words for its concepts", () => {
    expect(expand({ text: "Is hacking a crime?", concepts: ["illegal-access"] }).text).toBe(
      "Is hacking a crime?\nillegal access accès illégal",
    );
    expect(expand({ text: "Who?", concepts: [] }).text).toBe("Who?");
  });

  test("passes over a concept that the thesaurus does not hold", () => {
    expect(expand({ text: "court", concepts: ["gone"] }).clauses).toEqual(["court"]);
  });
});
