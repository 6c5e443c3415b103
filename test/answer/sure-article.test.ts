import { describe, expect, test } from "vitest";
import { defaultChoiceLimits } from "../../src/answer/choose-sentences.ts";
import type { Facet } from "../../src/answer/facets.ts";
import { rankSentences } from "../../src/answer/rank-sentences.ts";
import { chooseFromSureArticle, chooseFromToldArticle } from "../../src/answer/sure-article.ts";
import { parsePinpoint } from "../../src/domain/pinpoint.ts";
import type { QuestionKind } from "../../src/domain/question.ts";
import { createHeadingPlaceFinder } from "../../src/references/heading-place.ts";
import { createLinker } from "../../src/references/linker.ts";
import type { FoundPlace } from "../../src/search/plain-places.ts";
import { exampleCandidate, exampleFacet, examplePassage, exampleQuestion } from "./examples.ts";
import { harbourRegister } from "./harbour-register.ts";

const found = (article: string | null, fit: number, likeness = 0.3): FoundPlace => ({
  instrument: "harbour",
  article,
  fit,
  likeness,
  runs: [],
});

function candidate(text: string, article: string, rank: number) {
  const headings = ["Harbour Convention", `Article ${article}`];
  return exampleCandidate(examplePassage(text, { id: text, subject: "harbour", headings }), { rank });
}

const candidates = [
  candidate("Buoys mark a sunken wreck.", "7", 1),
  candidate("Storms are many.", "7", 1),
  candidate("Buoys mark a wreck too.", "2", 2),
];

interface Asked {
  readonly kind?: QuestionKind;
  readonly meant?: readonly FoundPlace[];
  readonly facets?: readonly Facet[];
  readonly instruments?: readonly string[];
  readonly article?: string;
}

function choose(known: Asked = {}, among = candidates): readonly string[] {
  const {
    kind = "which-article",
    meant = [found("7", 1), found("2", 0.5)],
    instruments = ["harbour"],
  } = known;
  const facets = known.facets ?? [
    exampleFacet("buoys"),
    exampleFacet("wreck"),
    exampleFacet("sheriff", { asked: true }),
  ];
  const articles = known.article ? [parsePinpoint(known.article) ?? []].flat() : [];
  return chooseFromSureArticle(among, {
    question: exampleQuestion("Which article has a sheriff mark a wreck with buoys?", { kind }),
    facets,
    place: { instruments, articles, openArticles: [], spans: [], describing: new Set() },
    meant,
    findHeadingPlace: createHeadingPlaceFinder(createLinker(harbourRegister)),
    leastCoverage: defaultChoiceLimits.coverage,
    limits: defaultChoiceLimits,
  }).map((sentence) => sentence.candidate.text);
}

describe("chooseFromSureArticle", () => {
  test("takes what speaks of much of the question under the article that is surely meant", () => {
    expect(choose()).toEqual(["Buoys mark a sunken wreck."]);
  });

  test.each<[string, Asked]>([
    ["no article was found", { meant: [] }],
    ["the instrument as a whole fits best", { meant: [found(null, 1)] }],
    ["another fits nearly as well", { meant: [found("7", 1), found("2", 0.85)] }],
    ["no phrase is much like the question", { meant: [found("7", 1, 0.1)] }],
    ["its passage was not found first", { meant: [found("2", 1)] }],
    ["the question names no instrument", { instruments: [] }],
    ["the question names its article", { article: "harbour 7" }],
    ["a day is asked for", { kind: "when" }],
    ["a person is asked for", { kind: "who" }],
    [
      "a name is in no sentence",
      { facets: [exampleFacet("buoys"), exampleFacet("Norway", { essential: true })] },
    ],
    [
      "no sentence speaks of much",
      { facets: [exampleFacet("sheriff"), exampleFacet("saloon"), exampleFacet("wreck")] },
    ],
  ])("takes nothing where %s", (_, known) => {
    expect(choose(known)).toEqual([]);
  });

  test("takes nothing where there is nothing", () => {
    expect(choose({}, [])).toEqual([]);
  });
});

describe("chooseFromToldArticle", () => {
  const told = exampleQuestion("Which article is this?", {
    kind: "which-article",
    story: "A boat sank and I set lights around it.",
  });
  const among = [candidate("Storms are many, and boats are small.", "2", 1), ...candidates.slice(0, 1)];

  function chooseTold(question = told, meant = [found("7", 1), found("2", 0.5)], coverage = 0.2) {
    const parts = {
      question,
      facets: [exampleFacet("boat"), exampleFacet("lights")],
      place: {
        instruments: ["harbour"],
        articles: [],
        openArticles: [],
        spans: [],
        describing: new Set<string>(),
      },
      meant,
      findHeadingPlace: createHeadingPlaceFinder(createLinker(harbourRegister)),
      leastCoverage: 0.2,
      limits: defaultChoiceLimits,
    };
    const [best] = rankSentences(among.slice(0, 1), parts);
    const replying = best ? [{ ...best, coverage }] : [];
    return chooseFromToldArticle(among, replying, parts).map((sentence) => sentence.candidate.text);
  }

  test("takes the article that the case fits, though it shares no word with it", () => {
    expect(chooseTold()).toEqual(["Buoys mark a sunken wreck."]);
  });

  test.each([
    ["nothing was told", chooseTold(exampleQuestion("Which article is this?", { kind: "which-article" }))],
    ["another article fits nearly as well", chooseTold(told, [found("7", 1), found("2", 0.9)])],
    ["what replies is of it already", chooseTold(told, [found("2", 1), found("7", 0.5)])],
    ["what replies says much of the case", chooseTold(told, [found("7", 1)], 0.6)],
  ])("takes nothing where %s", (_, chosen) => {
    expect(chosen).toEqual([]);
  });
});
