import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createAnalyser } from "../../src/answer/analyse-question.ts";
import { createConceptLabels } from "../../src/answer/concept-labels.ts";
import { type Facet, findFacets } from "../../src/answer/facets.ts";
import type { Span } from "../../src/domain/span.ts";
import { createLinker } from "../../src/references/linker.ts";
import { createConceptFinder } from "../../src/search/find-concepts.ts";
import { buildLexicalIndex, openLexicalIndex } from "../../src/search/lexical-index.ts";
import { countTerms } from "../../src/text/count-terms.ts";
import { termsOf } from "../../src/text/terms.ts";
import { glossHarbourQuestion } from "./harbour-glossary.ts";
import { harbourRegister, harbourThesaurus } from "./harbour-register.ts";

const findConcepts = createConceptFinder(harbourThesaurus);
const analyse = createAnalyser({
  linker: createLinker(harbourRegister),
  findConcepts,
  gloss: glossHarbourQuestion,
  correct: (text) => text,
});
const passages = [
  "Coastal states mark wrecks with buoys.",
  "States forbid smuggling and the discharge of oil.",
  "States share charts; the treaty entered into force.",
  "Norway smelts tin in its harbours, and harbours are lit.",
];
const vocabulary = openLexicalIndex(buildLexicalIndex(passages.map((text) => countTerms(termsOf(text)))));
const parts = { findConcepts, vocabulary, labelsOf: createConceptLabels(harbourThesaurus) };

function facetsOf(question: string, spoken: readonly Span[] = []): readonly Facet[] {
  return findFacets(analyse(question), spoken, parts);
}

function facetOf(question: string, words: string): Facet {
  const terms = termsOf(words).join(" ");
  const facet = facetsOf(question).find((known) => known.terms.join(" ") === terms);
  if (!facet) throw new Error(`no facet of ${words}`);
  return facet;
}

function wordsOfFacets(question: string, spoken: readonly Span[] = []): readonly string[] {
  return facetsOf(question, spoken).map(({ terms }) => terms.join(" "));
}

describe("findFacets tells what a case is made of from what is asked", () => {
  const essentialOf = (question: string, describing: readonly string[] = []) => {
    const text = analyse(question);
    const spoken = [{ start: text.text.indexOf("Harbour"), end: text.text.length }];
    return findFacets(text, spoken, { ...parts, describing: new Set(describing) })
      .filter(({ essential }) => essential)
      .map(({ terms }) => terms.join(" "));
  };

  test.each([
    ["Are rafts of Porto Union banned by the Harbour Convention?", ["porto", "union"], []],
    ["Are rafts of Porto Union banned by the Harbour Convention?", ["porto"], ["porto union"]],
    ["May 2 countries share a buoy by the Harbour Convention?", [], []],
    ["Who lights the buoys at 3 in the morning by the Harbour Convention?", [], []],
    ["May they mark 2 wrecks by the Harbour Convention?", [], ["2"]],
    ["May 60 countries share a buoy by the Harbour Convention?", [], ["60"]],
  ])("in %j described by %j: %j", (question, describing, expected) => {
    expect(essentialOf(question, describing)).toEqual(expected);
  });

  test.each([
    ["May they mark rafts by the Harbour Convention of the Floating Marker?", []],
    ["May they mark rafts by the Harbour Convention for a Floating Marker?", ["float marker"]],
  ])("takes who made an instrument for a part of its name: %j", (question, expected) => {
    const start = question.indexOf("Harbour");
    const spoken = [{ start, end: start + "Harbour Convention".length }];
    const describing = new Set(["floating", "marker"]);
    const facets = findFacets(analyse(question), spoken, { ...parts, describing });
    expect(facets.filter(({ essential }) => essential).map(({ terms }) => terms.join(" "))).toEqual(expected);
  });

  test("reads hours as texts write them", () => {
    expect(wordsOfFacets("report a wreck within 24h")).toContain("24 hour");
  });
});

describe("findFacets", () => {
  test("keeps the words of a concept together, and gives it all its labels", () => {
    const facet = facetOf("Must a sunken ship be marked?", "sunken ship");
    expect(facet.alternatives.map(({ terms }) => terms.join(" "))).toContain("wreck");
    expect(wordsOfFacets("Must a sunken ship be marked?")).toEqual(["sunken ship", "mark"]);
  });

  test("leaves out stop words, and what other checks take care of", () => {
    const question = "Does the Harbour Convention speak of buoys?";
    const start = question.indexOf("Harbour Convention");
    const spoken = [{ start, end: start + "Harbour Convention".length }];
    expect(wordsOfFacets(question, spoken)).toEqual(termsOf("buoys speak"));
    expect(wordsOfFacets(question)).toContain("harbour");
  });

  test("takes the name of a country for one thing, however it is written", () => {
    expect(facetOf("did south africa mark it?", "south africa")).toMatchObject({
      essential: true,
      telling: true,
    });
  });

  test.each([
    ["a name", "Did Moreira speak of buoys?", "Moreira", true],
    ["a number", "Does it speak of 12 buoys?", "12", true],
    ["a country", "Did norway mark it?", "norway", true],
    ["a plain word", "Does it speak of tin?", "tin", false],
    ["a concept", "Does it speak of wrecks?", "wrecks", false],
  ])("calls %s essential or not", (_, question, words, essential) => {
    expect(facetOf(question, words).essential).toBe(essential);
  });

  test("lets a name weigh all, whatever the word means when it is none", () => {
    expect(facetOf("Did Case mark buoys?", "Case").essential).toBe(true);
    expect(facetOf("Did Case mark buoys?", "Case").weight).toBeGreaterThan(
      2 * facetOf("Did a case mark buoys?", "case").weight,
    );
  });

  test("calls essential, where every word has a capital, what no text holds", () => {
    const question = "What Is Said Of Charts And Zeppelins";
    expect(facetOf(question, "Charts").essential).toBe(false);
    expect(facetOf(question, "Zeppelins").essential).toBe(true);
  });

  test.each([
    ["Which zeppelin bans buoys?", "zeppelin", true],
    ["Which chart bans buoys?", "chart", false],
    ["What is the tin worth?", "tin", true],
    ["What is the buoy of the harbour?", "buoy", true],
    ["What is the buoy of the harbour?", "harbour", false],
    ["Is the buoy lit?", "buoy", false],
    ["What is the treaty?", "treaty", false],
  ])("in %j, %s is the thing asked for: %s", (question, words, asked) => {
    expect(facetOf(question, words).asked).toBe(asked);
  });

  test("asks for the heaviest concept where an article is asked for", () => {
    const facets = facetsOf("Which article is on smuggling or the states?");
    expect(facets.filter(({ asked }) => asked).map(({ terms }) => terms.join(" "))).toEqual([
      termsOf("smuggling").join(" "),
    ]);
  });

  test("lets the words that questions are built with weigh little and tell nothing", () => {
    const question = "Which article of a treaty says that tin is smuggled?";
    for (const words of ["article", "treaty", "says"]) {
      expect(facetOf(question, words)).toMatchObject({ telling: false });
      expect(facetOf(question, words).weight).toBeLessThan(facetOf(question, "tin").weight / 2);
    }
  });

  test("lets rare words weigh more than frequent ones, and a word in no text no more than the rarest", () => {
    const question = "Do states mark zeppelins?";
    expect(facetOf(question, "states").weight).toBeLessThan(facetOf(question, "mark").weight);
    expect(facetOf(question, "zeppelins").weight).toBeLessThanOrEqual(facetOf(question, "mark").weight);
  });

  test("lets a concept of which no text says a word weigh more", () => {
    const question = "Is there robbery at sea, or smuggling?";
    expect(facetOf(question, "robbery at sea").weight).toBeGreaterThan(facetOf(question, "smuggling").weight);
  });

  test("lets a word of another language weigh little, and a concept in it all", () => {
    const question = "Quel article oblige à remorquer une épave ?";
    expect(facetOf(question, "wreck")).toMatchObject({ telling: true });
    expect(facetOf(question, "remorquer")).toMatchObject({ telling: false });
    expect(facetOf(question, "remorquer").weight).toBeLessThan(facetOf(question, "wreck").weight / 2);
  });

  test("knows the words of which French and Spanish questions are built", () => {
    const question = "¿Qué artículo del tratado obliga a señalar un pecio?";
    for (const words of ["article", "treaty"]) {
      expect(facetOf(question, words).weight).toBeLessThan(facetOf(question, "mark").weight / 2);
    }
  });

  test("takes “un” for no matter of a French or Spanish question", () => {
    expect(facetsOf("¿Qué dice el tratado de un pecio?").flatMap(({ terms }) => terms)).not.toContain("un");
  });

  test("lets a strange word weigh more in a short question than in a long one", () => {
    const long =
      "Do the coastal states mark buoys, share charts, forbid smuggling, smelt tin and zeppelinize wrecks?";
    expect(facetOf("Must states zeppelinize?", "zeppelinize").weight).toBeGreaterThan(
      facetOf(long, "zeppelinize").weight,
    );
  });

  test("reads a number in words as texts write it in digits", () => {
    expect(facetOf("Are eighteen buoys enough?", "eighteen").alternatives).toEqual([
      { terms: ["18"], credit: 1 },
    ]);
    expect(facetOf("Are 18 buoys enough?", "18").alternatives).toEqual([]);
  });

  test("asks for a concept of which no text says a word", () => {
    expect(facetOf("Does it forbid robbery at sea?", "robbery at sea").asked).toBe(true);
    expect(facetOf("Does it forbid smuggling?", "smuggling").asked).toBe(false);
  });

  test("has none where nothing is asked beyond the instrument", () => {
    const question = "The Harbour Convention";
    expect(facetsOf(question, [{ start: 4, end: question.length }])).toEqual([]);
  });

  test("gives every word that is looked for one facet, with a weight that can be reckoned with", () => {
    const words = fc.array(
      fc.constantFrom("buoys", "sunken ship", "Norway", "12", "tin", "the", "Ana", "épave", "zeppelin"),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(words, (some) => {
        const question = `what of ${some.join(" ")} then buoys`;
        const facets = facetsOf(question);
        const seen = facets.flatMap(({ terms }) => terms).toSorted();
        expect(seen).toEqual(termsOf(question).toSorted());
        for (const { weight, terms } of facets) {
          expect(Number.isFinite(weight) && weight >= 0).toBe(true);
          expect(terms.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
