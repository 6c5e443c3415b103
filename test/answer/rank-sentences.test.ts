import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Candidate } from "../../src/answer/candidate.ts";
import { type RankedSentence, type RankingParts, rankSentences } from "../../src/answer/rank-sentences.ts";
import type { Passage } from "../../src/domain/passage.ts";
import type { QuestionKind } from "../../src/domain/question.ts";
import { termsOf } from "../../src/text/terms.ts";
import { exampleCandidate, exampleFacet, examplePassage, exampleQuestion, mentionsIn } from "./examples.ts";

const nowhere = { instruments: [], articles: [], openArticles: [], spans: [], describing: new Set<string>() };

function candidate(text: string, known: Partial<Candidate> = {}, passage: Partial<Passage> = {}): Candidate {
  return exampleCandidate(examplePassage(text, { id: text, ...passage }), known);
}

function parts(facetWords: readonly string[], known: Partial<RankingParts> = {}): RankingParts {
  return {
    question: exampleQuestion(facetWords.join(" ")),
    facets: facetWords.map((words) => exampleFacet(words)),
    place: nowhere,
    meant: [],
    findHeadingPlace: () => null,
    leastCoverage: 0.45,
    ...known,
  };
}

function order(ranked: readonly RankedSentence[]): readonly string[] {
  return ranked.map(({ candidate: { text } }) => text);
}

function failureOf(text: string, settings: RankingParts, known: Partial<Candidate> = {}): string | null {
  const [ranked] = rankSentences([candidate(text, known)], settings);
  if (!ranked) throw new Error("nothing was ranked");
  return ranked.failure;
}

describe("rankSentences tells how much of the question a heading says", () => {
  const place = { instrument: "harbour", article: "3", subdivisions: [] };
  const headedBy = (headings: readonly string[], known: Partial<RankingParts> = {}) =>
    rankSentences([candidate("It is banned.", {}, { headings })], parts(["oil", "wrecks"], known))[0]?.headed;

  test.each([
    [["Guide", "Article 3 – Oil and wrecks"], 1],
    [["Guide", "Article 3 – Oil"], 0.5],
    [["Oil and wrecks", "Article 3"], 0],
    [[], 0],
  ])("under %j: %d", (headings, expected) => {
    expect(headedBy(headings, { findHeadingPlace: () => place })).toBe(expected);
  });

  test("nothing by a heading that is no article's, and nothing where nothing is asked", () => {
    expect(headedBy(["Oil and wrecks"])).toBe(0);
    expect(headedBy(["Oil"], { facets: [], findHeadingPlace: () => place })).toBe(0);
  });
});

describe("rankSentences asks a little less of the article that people surely mean", () => {
  const place = { instrument: "harbour", article: "3", subdivisions: [] };
  const five = ["oil", "wrecks", "lamps", "desks", "hooks"];
  const meantBy = (fit: number) => [{ instrument: "harbour", article: "3", fit, likeness: 1, runs: [] }];
  const named = { ...nowhere, instruments: ["harbour"] };
  const failure = (fit: number, text = "It bans oil and wrecks.", where = named) =>
    failureOf(
      text,
      parts(five, {
        question: exampleQuestion("how many", { kind: "how-many" }),
        place: where,
        findHeadingPlace: () => place,
        meant: meantBy(fit),
      }),
    );

  test("which may speak of two things in five", () => {
    expect(failure(1)).not.toBe("speaks of too little of the question");
    expect(failure(1, undefined, nowhere)).toBe("speaks of too little of the question");
    expect(failure(0.5)).toBe("speaks of too little of the question");
    expect(failure(1, "It bans oil.")).toBe("speaks of too little of the question");
  });
});

describe("rankSentences adds apart what the article adds that people likely mean", () => {
  const place = { instrument: "harbour", article: "3", subdivisions: [] };
  const meant = [{ instrument: "harbour", article: "3", fit: 1, likeness: 1, runs: [] }];
  const rank = (known: Partial<RankingParts> = {}) =>
    rankSentences(
      [candidate("Oil is banned.")],
      parts(["oil"], { findHeadingPlace: () => place, ...known }),
    )[0];

  test("the same to every sentence of it, and nothing to the score", () => {
    expect(rank({ meant })?.meant).toBeCloseTo(0.3);
    expect(rank({ meant })?.score).toBe(rank()?.score);
    expect(rank()?.meant).toBe(0);
  });

  test("nothing where something is asked of a country", () => {
    const facets = [exampleFacet("oil"), exampleFacet("Norway", { essential: true, phrase: "norway" })];
    expect(rank({ meant, facets })?.meant).toBe(0);
  });
});

describe("rankSentences tells how much of the question people's words for the article say", () => {
  const place = { instrument: "harbour", article: "3", subdivisions: [] };
  const headed = (called: readonly string[]) =>
    rankSentences(
      [
        candidate(
          "It is banned.",
          { called: new Set(called.flatMap(termsOf)) },
          { headings: ["Article 3 – Oil"] },
        ),
      ],
      parts(["oil", "wrecks"], { findHeadingPlace: () => place }),
    )[0]?.headed;

  test.each([
    [[], 0.5],
    [["old wrecks"], 1],
    [["oil"], 0.5],
  ])("beside its heading: %j", (called, expected) => {
    expect(headed(called)).toBe(expected);
  });
});

describe("rankSentences leaves a number to the instrument that it is of", () => {
  const place = { ...nowhere, instruments: ["harbour"] };
  const told = (words: string) => ({
    ...parts([], { facets: [exampleFacet("wrecks"), exampleFacet(words, { essential: true })] }),
    place,
  });
  const failure = (words: string, subject: string | null) => {
    const text = `Wrecks are marked: ${words}, as in the Harbour Convention.`;
    const mentions = mentionsIn(text, [["Harbour Convention", "harbour"]]);
    return rankSentences([candidate(text, { mentions }, { subject })], told(words))[0]?.failure;
  };

  test("and takes it from no text on another", () => {
    expect(failure("24", "whale")).toBe("tells a number of another instrument");
  });

  test.each([
    ["24", "harbour"],
    ["24", null],
    ["1971", "whale"],
  ])("and takes %j from a text on %s", (words, subject) => {
    expect(failure(words, subject)).toBeNull();
  });
});

describe("rankSentences orders", () => {
  test("by how much of the question is spoken of", () => {
    const some = [candidate("On oil."), candidate("On oil and wrecks.", { rank: 9 })];
    expect(order(rankSentences(some, parts(["oil", "wrecks"])))).toEqual(["On oil and wrecks.", "On oil."]);
  });

  test("a sentence's own words before those around it", () => {
    const around = candidate("It is banned.", { context: new Set(["oil"]) });
    const own = candidate("Oil is banned.", { rank: 2 });
    expect(order(rankSentences([around, own], parts(["oil"])))).toEqual(["Oil is banned.", "It is banned."]);
  });

  test("what says half of it itself before what has all of it around", () => {
    const around = candidate("It is banned.", { context: new Set(termsOf("oil wrecks")) });
    const own = candidate("Oil is banned.");
    expect(order(rankSentences([around, own], parts(["oil", "wrecks"])))[0]).toBe("Oil is banned.");
  });

  test("a passage found early before one found late that says hardly more", () => {
    const facets = [exampleFacet("oil"), exampleFacet("tin", { weight: 0.01 })];
    const late = candidate("Oil and tin.", { rank: 20 });
    expect(order(rankSentences([late, candidate("Oil is banned.")], parts([], { facets })))[0]).toBe(
      "Oil is banned.",
    );
  });

  test("the sentence that names the place before one that only stands in it", () => {
    const question = exampleQuestion("Does the Harbour Convention ban oil?");
    const place = { ...nowhere, instruments: ["harbour"], spans: [{ start: 9, end: 27 }] };
    const about = { subject: "harbour" };
    const some = [
      candidate("It bans oil.", {}, about),
      candidate("The Harbour Convention bans oil.", { rank: 2 }, about),
    ];
    expect(order(rankSentences(some, parts(["oil"], { question, place })))[0]).toBe(
      "The Harbour Convention bans oil.",
    );
  });

  test("what stands in the place before what only mentions it", () => {
    const place = { ...nowhere, instruments: ["harbour"] };
    const passing = "Harbour bans oil as well.";
    const mentions = mentionsIn(passing, [["Harbour", "harbour"]]);
    const some = [
      candidate(passing, {}, { subject: "beacon", mentions }),
      candidate("Oil is banned.", { rank: 5 }, { subject: "harbour" }),
    ];
    expect(order(rankSentences(some, parts(["oil"], { place })))[0]).toBe("Oil is banned.");
  });

  test("what holds the reply before what holds it vaguely", () => {
    const question = exampleQuestion("When was oil banned?", { kind: "when" });
    const some = [candidate("Oil was banned years ago."), candidate("Oil was banned in 1971.", { rank: 5 })];
    expect(order(rankSentences(some, parts(["oil"], { question })))[0]).toBe("Oil was banned in 1971.");
  });

  test("a sentence before a title that says as much", () => {
    const question = exampleQuestion("Which treaty is on oil?", { kind: "which-instrument" });
    const some = [candidate("Oil Treaty", { order: -1 }), candidate("A treaty on oil.", { rank: 5 })];
    expect(order(rankSentences(some, parts(["oil"], { question })))[0]).toBe("A treaty on oil.");
  });

  test("the opening of what is said on an instrument first, where nothing more is asked", () => {
    const place = { ...nowhere, instruments: ["harbour"] };
    const at = (start: number) => ({ span: { start, end: start + 10 } });
    const later = candidate("It was amended.", at(500), { subject: "harbour" });
    const opening = candidate("It bans oil.", { ...at(20), rank: 6 }, { subject: "harbour" });
    expect(order(rankSentences([later, opening], parts([], { place })))[0]).toBe("It bans oil.");
    expect(order(rankSentences([later, opening], parts(["amended"], { place })))[0]).toBe("It was amended.");
  });

  test("equals by the rank of the passage, then by the place in it", () => {
    const some = [
      candidate("Oil, third.", { rank: 2, order: 0 }),
      candidate("Oil, second.", { rank: 1, order: 1 }),
      candidate("Oil, first.", { rank: 1, order: 0 }),
    ];
    expect(order(rankSentences(some, parts(["oil"])))).toEqual([
      "Oil, first.",
      "Oil, second.",
      "Oil, third.",
    ]);
  });
});

describe("rankSentences fails", () => {
  test.each([
    ["a name that is missing", exampleFacet("Japan", { weight: 0.1, essential: true })],
    ["a thing asked for of which nothing is said", exampleFacet("fine", { weight: 0.1, asked: true })],
  ])("a sentence for %s", (_, facet) => {
    const facets = [exampleFacet("oil"), facet];
    expect(failureOf("Oil is banned.", parts([], { facets }))).toMatch(/^does not speak of a name/);
  });

  test("a sentence on another instrument", () => {
    const place = { ...nowhere, instruments: ["harbour"] };
    expect(failureOf("Oil is banned.", parts(["oil"], { place }))).toMatch(/^is not about the instrument/);
  });

  test("a sentence that speaks of too little, and passes one that speaks of just enough", () => {
    const settings = (leastCoverage: number) => parts(["oil", "wrecks"], { leastCoverage });
    expect(failureOf("Oil is banned.", settings(0.51))).toMatch(/^speaks of too little/);
    expect(failureOf("Oil is banned.", settings(0.5))).toBeNull();
  });

  test.each<readonly [QuestionKind, RegExp]>([
    ["how-many", /how-many/],
    ["when", /when/],
    ["which-article", /which-article/],
  ])("a sentence without what a %s question asks for", (kind, failure) => {
    expect(
      failureOf("Oil is banned.", parts(["oil"], { question: exampleQuestion("Oil?", { kind }) })),
    ).toMatch(failure);
  });

  test("a title that does not say itself what is asked, whatever stands around it", () => {
    const question = exampleQuestion("Which treaty is on oil?", { kind: "which-instrument" });
    const title = { order: -1, context: new Set(["oil"]) };
    expect(failureOf("Harbour Convention", parts(["oil"], { question }), title)).not.toBeNull();
    expect(failureOf("Oil Convention", parts(["oil"], { question }), title)).toBeNull();
    expect(failureOf("A Convention it is.", parts(["oil"], { question }), { ...title, order: 0 })).toBeNull();
  });
});

describe("rankSentences asks for less", () => {
  const place = { ...nowhere, instruments: ["harbour"] };
  const about = { passage: examplePassage("Oil is banned.", { subject: "harbour" }) };
  const facets = [exampleFacet("oil", { weight: 0.4 }), exampleFacet("wrecks", { weight: 0.6 })];
  const asking = (kind: QuestionKind) => ({ facets, question: exampleQuestion("Oil wrecks?", { kind }) });

  test.each<QuestionKind>(["other", "why", "list", "yes-no", "definition", "which-instrument"])(
    "where the question names the instrument: %s",
    (kind) => {
      expect(failureOf("Oil is banned.", parts([], { ...asking(kind), place }), about)).toBeNull();
      expect(failureOf("Oil is banned.", parts([], asking(kind)), about)).not.toBeNull();
    },
  );

  test.each<QuestionKind>(["how-many", "when"])(
    "but not where a figure or a day is asked for: %s",
    (kind) => {
      const words = "Oil was banned for 6 ships in 1971.";
      expect(failureOf(words, parts([], { ...asking(kind), place }), about)).not.toBeNull();
    },
  );

  test("but not so little that it speaks of hardly anything asked", () => {
    const little = [exampleFacet("oil", { weight: 0.1 }), exampleFacet("wrecks", { weight: 0.9 })];
    const settings = parts([], { ...asking("other"), facets: little, place });
    expect(failureOf("Oil is banned.", settings, about)).not.toBeNull();
  });

  test("for nothing where nothing is asked beyond the place", () => {
    const hollow = [exampleFacet("provision", { telling: false })];
    expect(failureOf("Oil is banned.", parts([], { facets: hollow, place }), about)).toBeNull();
  });
});

describe("rankSentences on anything", () => {
  test("loses no sentence, and gives the same order whatever order they come in", () => {
    const words = fc.array(fc.constantFrom("oil", "wrecks", "Japan", "1971", "buoys"), { maxLength: 4 });
    const some = fc.uniqueArray(fc.tuple(words, fc.integer({ min: 1, max: 4 })), {
      selector: ([said, rank]) => `${said.join(" ")} ${rank}`,
      maxLength: 8,
    });
    fc.assert(
      fc.property(some, (drafts) => {
        const candidates = drafts.map(([said, rank], at) =>
          candidate(`${said.join(" ")}.`, { rank, order: at, span: { start: at, end: at + 1 } }),
        );
        const settings = parts(["oil", "wrecks", "1971"]);
        const ranked = rankSentences(candidates, settings);
        expect(ranked).toHaveLength(candidates.length);
        expect(order(rankSentences(candidates.toReversed(), settings))).toEqual(order(ranked));
        for (const { coverage } of ranked) {
          expect(coverage).toBeGreaterThanOrEqual(0);
          expect(coverage).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
