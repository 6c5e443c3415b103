import { describe, expect, test } from "vitest";
import type { Facet } from "../../src/answer/facets.ts";
import { type Ambiguity, findAmbiguity, findAmbiguousAnswer } from "../../src/answer/find-ambiguity.ts";
import type { RankedSentence } from "../../src/answer/rank-sentences.ts";
import type { Question } from "../../src/domain/question.ts";
import { exampleCandidate, exampleFacet, examplePassage, exampleQuestion } from "./examples.ts";
import { harbourRegister } from "./harbour-register.ts";

interface Setting {
  readonly facets?: readonly Facet[];
  readonly spokenOf?: readonly string[];
}

function ambiguityOf(question: Question, setting: Setting = {}): Ambiguity | undefined {
  const { facets = [], spokenOf = ["harbour", "beacon", "whale"] } = setting;
  return findAmbiguity(question, {
    facets,
    register: harbourRegister,
    isSpokenOf: (id) => spokenOf.includes(id),
  });
}

function naming(article: string, candidates: readonly string[] = []): Question {
  const text = `What does Article ${article} say?`;
  const span = { start: 10, end: text.length - 5 };
  return exampleQuestion(text, { unresolved: [{ span, article, subdivisions: [], candidates }] });
}

describe("findAmbiguity of an article without an instrument", () => {
  test("finds the instruments that have such an article, in the order of the register", () => {
    expect(ambiguityOf(naming("7"))).toEqual({ article: "7", instruments: ["harbour", "beacon"] });
  });

  test("finds none where only one has it", () => {
    expect(ambiguityOf(naming("12"))).toBeUndefined();
  });

  test("counts no instrument whose articles have not been checked", () => {
    expect(ambiguityOf(naming("7"))?.instruments).not.toContain("whale");
  });

  test("counts no instrument that the texts do not speak of", () => {
    expect(ambiguityOf(naming("7"), { spokenOf: ["harbour"] })).toBeUndefined();
  });

  test("counts those alone that the words fit", () => {
    expect(ambiguityOf(naming("7", ["harbour", "whale"]))).toBeUndefined();
    expect(ambiguityOf(naming("7", ["beacon", "harbour"]))?.instruments).toEqual(["harbour", "beacon"]);
  });

  test("is none where something else tells which is meant", () => {
    const telling = exampleFacet("wrecks", { weight: 1 });
    expect(ambiguityOf(naming("7"), { facets: [telling] })).toBeUndefined();
  });

  test("is one where what else is said tells nothing, or hardly anything", () => {
    const faint = exampleFacet("wrecks", { weight: 0.9 });
    const hollow = exampleFacet("provision", { weight: 5, telling: false });
    expect(ambiguityOf(naming("7"), { facets: [faint, hollow] })).toBeDefined();
  });

  test("is none where another part of the question names a place", () => {
    const pinpoints = [{ instrument: "harbour", article: null, subdivisions: [] }];
    expect(ambiguityOf({ ...naming("7"), pinpoints })).toBeUndefined();
  });
});

describe("findAmbiguity of “the treaty”", () => {
  test.each([
    "Is the treaty in force?",
    "Who has ratified the convention?",
    "When was that protocol made?",
    "How many parties has this agreement?",
    "Who is the depositary of the treaty?",
    "Has Norway signed the said treaty, that treaty?",
  ])("finds one in %j", (text) => {
    expect(ambiguityOf(exampleQuestion(text))).toEqual({
      article: null,
      instruments: ["harbour", "beacon", "whale"],
    });
  });

  test.each(["force", "entered into force", "ratified", "signed", "parties", "joined", "depositary"])(
    "is not told by “%s”, which is said of every treaty",
    (words) => {
      const facet = exampleFacet(words, { weight: 5 });
      expect(ambiguityOf(exampleQuestion("Is the treaty in force?"), { facets: [facet] })).toBeDefined();
    },
  );

  test("is told by what is said of one beside that", () => {
    const facets = [exampleFacet("force", { weight: 5 }), exampleFacet("whales in force", { weight: 2 })];
    expect(ambiguityOf(exampleQuestion("Is the treaty in force?"), { facets })).toBeUndefined();
  });

  test.each([
    "What does the treaty say?",
    "Is a treaty in force?",
    "Which treaties are in force?",
    "Is the Beacon Protocol in force?",
  ])("finds none in %j", (text) => {
    expect(ambiguityOf(exampleQuestion(text))).toBeUndefined();
  });

  test("takes no resolution for “the treaty”", () => {
    const question = exampleQuestion("Is the treaty in force?");
    expect(ambiguityOf(question, { spokenOf: ["beacon", "unga-74-300"] })).toBeUndefined();
  });

  test("finds none where the texts speak of one treaty, or of none", () => {
    const question = exampleQuestion("Is the treaty in force?");
    expect(ambiguityOf(question, { spokenOf: ["beacon"] })).toBeUndefined();
    expect(ambiguityOf(question, { spokenOf: [] })).toBeUndefined();
  });
});

describe("findAmbiguity of “it”", () => {
  test.each([
    "How many parties does it have?",
    "Who may join it?",
    "Was it signed in Porto?",
    "Which reservations does it allow?",
  ])("finds one in %j", (text) => {
    expect(ambiguityOf(exampleQuestion(text))?.instruments).toEqual(["harbour", "beacon", "whale"]);
  });

  test.each(["Is it a crime to sign for others?", "Is it legal to leave a wreck?", "When is it dark?"])(
    "finds none in %j",
    (text) => {
      expect(ambiguityOf(exampleQuestion(text))).toBeUndefined();
    },
  );
});

describe("findAmbiguousAnswer", () => {
  const open = {
    span: { start: 0, end: 3 },
    article: null,
    subdivisions: [],
    candidates: ["harbour", "whale"],
  };
  const question = exampleQuestion("What does the Convention say about oil?", { unresolved: [open] });
  const sentence = (
    subject: string | null,
    score: number,
    failure: string | null = null,
  ): RankedSentence => ({
    candidate: exampleCandidate(examplePassage("It is about oil.", { subject })),
    headingPlace: null,
    coverage: 1,
    score,
    headed: 0,
    meant: 0,
    failure,
  });

  test("finds two instruments that answer equally well", () => {
    expect(findAmbiguousAnswer(question, [sentence("harbour", 2), sentence("whale", 1.95)])).toEqual({
      article: null,
      instruments: ["harbour", "whale"],
    });
  });

  test.each([
    ["one answers clearly better", [sentence("harbour", 2), sentence("whale", 1)]],
    ["the other may not be shown", [sentence("harbour", 2), sentence("whale", 2, "says too little")]],
    ["the other cannot be meant", [sentence("harbour", 2), sentence("beacon", 2), sentence(null, 2)]],
    ["nothing answers", []],
  ])("finds none where %s", (_, ranked) => {
    expect(findAmbiguousAnswer(question, ranked)).toBeUndefined();
  });

  test("finds none where the question leaves nothing open, or names an instrument", () => {
    const both = [sentence("harbour", 2), sentence("whale", 2)];
    const pinpoints = [{ instrument: "harbour", article: null, subdivisions: [] }];
    expect(findAmbiguousAnswer(exampleQuestion("What of oil?"), both)).toBeUndefined();
    expect(findAmbiguousAnswer({ ...question, pinpoints }, both)).toBeUndefined();
  });
});
