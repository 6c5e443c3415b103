import { describe, expect, test } from "vitest";
import { defaultChoiceLimits } from "../../src/answer/choose-sentences.ts";
import { type QuotingSettings, quoteSources } from "../../src/answer/quote-sources.ts";
import type { Evidence } from "../../src/domain/evidence.ts";
import type { Passage } from "../../src/domain/passage.ts";
import { createHeadingPlaceFinder } from "../../src/references/heading-place.ts";
import { createLinker } from "../../src/references/linker.ts";
import { exampleDocument, exampleFacet, examplePassage, exampleQuestion, mentionsIn } from "./examples.ts";
import { harbourRegister } from "./harbour-register.ts";

const text =
  "Article 7 marks wrecks with buoys. Rain falls. Wrecks are old. Snow falls. Buoys sink. Hail falls. Ice melts.";
const linker = createLinker(harbourRegister);

function settings(known: Partial<QuotingSettings> = {}): QuotingSettings {
  return {
    question: exampleQuestion("Which article marks wrecks with buoys?", { kind: "which-article" }),
    facets: [exampleFacet("wrecks"), exampleFacet("buoys")],
    place: { instruments: [], articles: [], openArticles: [], spans: [], describing: new Set() },
    register: harbourRegister,
    documents: new Map([["guide", exampleDocument()]]),
    limits: defaultChoiceLimits,
    linker,
    findHeadingPlace: createHeadingPlaceFinder(linker),
    plainTermsOf: () => [],
    meant: [],
    textOf: (id) => (id === "guide" ? text : undefined),
    ...known,
  };
}

function evidenceOf(known: Partial<Passage> = {}): readonly Evidence[] {
  const passage = examplePassage(text, {
    subject: "harbour",
    mentions: mentionsIn(text, [["Article 7", "harbour 7"]]),
    ...known,
  });
  return [{ passage, rank: 1, score: 1, scores: {} }];
}

describe("quoteSources", () => {
  test("quotes what answers, framed and verified", () => {
    const { sentences } = quoteSources(evidenceOf(), settings());
    expect(sentences.map(({ frame, quoted }) => `${frame}: ${quoted}`)).toEqual([
      "Convention on the Safety of Harbours, Article 7: Article 7 marks wrecks with buoys.",
    ]);
  });

  test("never shows a sentence that fails verification, and says which check it failed", () => {
    const { sentences, dropped } = quoteSources(
      evidenceOf(),
      settings({ textOf: () => text.replace("wrecks", "reefs") }),
    );
    expect(sentences).toEqual([]);
    expect(dropped[0]).toEqual({
      text: "Article 7 marks wrecks with buoys.",
      reason: "a quote is not verbatim in its document",
    });
  });

  test("keeps a few sentences that came near, with the check that each failed", () => {
    const { dropped, ranked } = quoteSources(evidenceOf(), settings());
    expect(ranked).toHaveLength(7);
    expect(dropped).toHaveLength(5);
    expect(dropped.map(({ text: words }) => words)).not.toContain("Article 7 marks wrecks with buoys.");
    expect(dropped.every(({ reason }) => reason !== "")).toBe(true);
  });

  test("lets a document say no but once, and another one say it too", () => {
    const texts: Readonly<Record<string, string>> = {
      guide: "It was not in force in 2024. It had not been in force in 2020.",
      other: "It is still not in force.",
    };
    const found = Object.entries(texts).map(([documentId, words], at) => ({
      passage: examplePassage(words, { id: documentId, documentId }),
      rank: at + 1,
      score: 1,
      scores: {},
    }));
    const { sentences } = quoteSources(
      found,
      settings({
        question: exampleQuestion("Is it in force?", { kind: "yes-no" }),
        facets: [exampleFacet("force")],
        documents: new Map([
          ["guide", exampleDocument()],
          ["other", exampleDocument({ id: "other", kind: "report" })],
        ]),
        textOf: (id) => texts[id],
      }),
    );
    expect(sentences.every(({ frame }) => frame.startsWith("Not according to"))).toBe(true);
    expect(sentences).toHaveLength(2);
    expect(new Set(sentences.map(({ quotes }) => quotes[0]?.document.id))).toEqual(
      new Set(["guide", "other"]),
    );
  });

  test("quotes nothing where nothing was found", () => {
    expect(quoteSources([], settings())).toEqual({ sentences: [], dropped: [], ranked: [] });
  });

  test("keeps to the limits that it is given", () => {
    const limits = { ...defaultChoiceLimits, coverage: 1.5 };
    expect(quoteSources(evidenceOf(), settings({ limits })).sentences).toEqual([]);
  });
});
