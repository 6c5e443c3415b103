import { describe, expect, test } from "vitest";
import type { Candidate } from "../../src/answer/candidate.ts";
import { chooseSentences, defaultChoiceLimits } from "../../src/answer/choose-sentences.ts";
import { type RankingParts, rankSentences } from "../../src/answer/rank-sentences.ts";
import { exampleCandidate, exampleFacet, examplePassage, exampleQuestion } from "./examples.ts";

const nowhere = { instruments: [], articles: [], openArticles: [], spans: [] };

function candidatesOf(...texts: readonly string[]): readonly Candidate[] {
  return texts.map((text, at) => exampleCandidate(examplePassage(text, { id: `p-${at}` }), { rank: at + 1 }));
}

function parts(facetWords: readonly string[], known: Partial<RankingParts> = {}): RankingParts {
  return {
    question: exampleQuestion(facetWords.join(" ")),
    facets: facetWords.map((words) => exampleFacet(words)),
    place: nowhere,
    findHeadingPlace: () => null,
    leastCoverage: 0.45,
    ...known,
  };
}

describe("rankSentences", () => {
  test("puts what speaks of more of the question first, whatever its passage's rank", () => {
    const ranked = rankSentences(
      candidatesOf("The forum discussed privacy.", "The forum discussed privacy and surveillance."),
      parts(["privacy", "surveillance"]),
    );
    expect(ranked.map(({ candidate }) => candidate.passage.id)).toEqual(["p-1", "p-0"]);
  });

  test("lets the passage's rank decide between equals", () => {
    const ranked = rankSentences(candidatesOf("On privacy.", "Privacy it is."), parts(["privacy"]));
    expect(ranked.map(({ candidate }) => candidate.passage.id)).toEqual(["p-0", "p-1"]);
  });

  test.each([
    [
      "a name that is missing",
      parts(["privacy"], {
        facets: [exampleFacet("privacy"), exampleFacet("Japan", { weight: 0.1, essential: true })],
      }),
      /a name, a number/,
    ],
    [
      "another instrument",
      parts(["privacy"], { place: { ...nowhere, instruments: ["crc"] } }),
      /not about the instrument/,
    ],
    ["too little of the question", parts(["prison", "term", "privacy"]), /too little/],
    [
      "a number that is asked for",
      parts(["privacy"], { question: exampleQuestion("How many privacy laws?", { kind: "how-many" }) }),
      /how-many/,
    ],
  ])("fails a sentence for %s", (_, settings, failure) => {
    const [ranked] = rankSentences(candidatesOf("The forum discussed privacy."), settings);
    expect(ranked?.failure).toMatch(failure);
  });
});

describe("chooseSentences", () => {
  const limits = defaultChoiceLimits;

  test("takes nothing where every sentence failed", () => {
    expect(chooseSentences(rankSentences(candidatesOf("On cats."), parts(["privacy"])), limits)).toEqual([]);
  });

  test("takes what is nearly as good as the best, and the same words once", () => {
    const ranked = rankSentences(
      candidatesOf(
        "Privacy and surveillance.",
        "Surveillance and privacy.",
        "Privacy and surveillance.",
        "Privacy.",
      ),
      parts(["privacy", "surveillance"]),
    );
    expect(chooseSentences(ranked, limits).map(({ candidate }) => candidate.passage.id)).toEqual([
      "p-0",
      "p-1",
    ]);
  });

  test("keeps to the number of sentences and of words", () => {
    const many = candidatesOf(
      ...["a", "b", "c", "d", "e", "f", "g"].map((letter) => `Privacy ${letter}${letter}.`),
    );
    expect(chooseSentences(rankSentences(many, parts(["privacy"])), limits)).toHaveLength(limits.sentences);
    const long = candidatesOf(`Privacy ${"x ".repeat(100)}.`, `Privacy ${"y ".repeat(100)}.`);
    expect(chooseSentences(rankSentences(long, parts(["privacy"])), limits)).toHaveLength(1);
  });
});
