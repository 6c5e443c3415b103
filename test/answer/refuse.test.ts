import { describe, expect, test } from "vitest";
import { findFalsePremise } from "../../src/answer/find-premise.ts";
import type { RankedSentence } from "../../src/answer/rank-sentences.ts";
import {
  type RefusalParts,
  refuseAmbiguous,
  refuseFalsePremise,
  refuseForWantOfEvidence,
  refuseOutOfScope,
} from "../../src/answer/refuse.ts";
import { english } from "../../src/answer/wording/english.ts";
import type { DocumentMetadata } from "../../src/domain/document.ts";
import type { QuestionKind } from "../../src/domain/question.ts";
import { Register } from "../../src/domain/register.ts";
import { exampleCandidate, exampleDocument, examplePassage, exampleQuestion } from "./examples.ts";
import { exampleInstrument, harbourRegister } from "./harbour-register.ts";

function near(
  coverage: number,
  headings: readonly string[] = ["Wrecks"],
  known: Partial<DocumentMetadata> = {},
): RankedSentence {
  const document = exampleDocument(known);
  const candidate = exampleCandidate(examplePassage("It floats.", { headings }), { document });
  return {
    candidate,
    headingPlace: null,
    coverage,
    score: coverage,
    headed: 0,
    meant: 0,
    failure: "speaks of too little",
  };
}

function refuse(known: Partial<RefusalParts>) {
  return refuseForWantOfEvidence({
    question: exampleQuestion("What is it?"),
    register: harbourRegister,
    documents: 2,
    instruments: [],
    ranked: [],
    ...known,
  });
}

describe("refuseForWantOfEvidence", () => {
  test("says that the texts do not speak of what nothing comes near to", () => {
    expect(refuse({})).toEqual({
      reason: "out_of_scope",
      message:
        "I cannot answer this: the texts do not speak of it. Searched: 2 documents. A librarian can help further.",
      suggestions: [],
    });
  });

  test("says where to look where something comes near", () => {
    expect(refuse({ ranked: [near(0.4)] })).toEqual({
      reason: "no_evidence",
      message:
        "I cannot answer this from the texts. Searched: 2 documents. Nearest: “Wrecks” in the guide “A guide to treaties”. A librarian can help further.",
      suggestions: ["“Wrecks” in the guide “A guide to treaties”"],
    });
  });

  test.each([
    [0.29, "out_of_scope"],
    [0.3, "no_evidence"],
    [0, "out_of_scope"],
  ])("takes a best sentence of coverage %d for %s", (coverage, reason) => {
    expect(refuse({ ranked: [near(coverage)] }).reason).toBe(reason);
  });

  test("takes what is on an instrument that is named for near, whatever it says", () => {
    const refusal = refuse({ ranked: [near(0)], instruments: ["harbour"] });
    expect(refusal.reason).toBe("no_evidence");
    expect(refusal.message).toContain(
      "They speak of the Convention on the Safety of Harbours (Harbour Convention), but none says this.",
    );
    expect(refuse({ ranked: [], instruments: ["harbour"] }).reason).toBe("out_of_scope");
  });

  test("names an instrument without a name of its own for running text once", () => {
    const register = new Register([
      exampleInstrument("lamp", "The Lamp Treaty", { shortTitle: "Lamp Treaty" }),
    ]);
    expect(refuse({ ranked: [near(1)], instruments: ["lamp"], register }).message).toContain(
      "They speak of the Lamp Treaty, but",
    );
  });

  test.each<readonly [QuestionKind, string]>([
    ["definition", "none defines this"],
    ["when", "none gives a date for this"],
    ["where", "none says where"],
    ["who", "none says who"],
    ["how-many", "none gives such a number"],
    ["which-article", "none names an article for this"],
    ["which-instrument", "none says this"],
    ["yes-no", "none says whether this is so"],
    ["list", "none lists this"],
    ["why", "none says why"],
    ["other", "none says this"],
  ])("says what a %s question does not find: %s", (kind, words) => {
    const question = exampleQuestion("What?", { kind });
    expect(refuse({ question, ranked: [near(1)], instruments: ["harbour"] }).message).toContain(
      `, but ${words}.`,
    );
  });

  test("counts the documents", () => {
    expect(refuse({ documents: 1 }).message).toContain("Searched: 1 document.");
    expect(refuse({ documents: 0 }).message).toContain("Searched: 0 documents.");
  });

  test("names three places at the most, each once, the nearest first", () => {
    const ranked = [
      near(0.6, ["A"]),
      near(0.5, ["A"]),
      near(0.5, ["B", "C"]),
      near(0.4, []),
      near(0.4, ["D"]),
    ];
    expect(refuse({ ranked }).suggestions).toEqual([
      "“A” in the guide “A guide to treaties”",
      "“C” in the guide “A guide to treaties”",
      "the guide “A guide to treaties”",
    ]);
  });

  test("puts what is about the instrument asked of before what says more of something else", () => {
    const elsewhere = near(0.6, ["A"]);
    const about = near(0.4, ["B"]);
    const candidate = { ...about.candidate, passage: { ...about.candidate.passage, subject: "harbour" } };
    const { suggestions } = refuse({
      instruments: ["harbour"],
      ranked: [elsewhere, { ...about, candidate }],
    });
    expect(suggestions).toEqual([
      "“B” in the guide “A guide to treaties”",
      "“A” in the guide “A guide to treaties”",
    ]);
  });

  test("passes over places that say nothing of the question", () => {
    expect(refuse({ ranked: [near(0.5, ["A"]), near(0, ["B"])] }).suggestions).toHaveLength(1);
  });

  test.each([
    ["news", "the news “A guide to treaties”"],
    ["treaty", "the treaty “A guide to treaties”"],
    ["report", "the text “A guide to treaties”"],
    [null, "the text “A guide to treaties”"],
  ] as const)("calls a document of kind %s %s", (kind, words) => {
    expect(refuse({ ranked: [near(0.5, [], { kind })] }).suggestions).toEqual([words]);
  });

  test.each([
    "How many parties are there?",
    "Is Chile party to it?",
    "Has Chile ratified it?",
    "Is it in force?",
    "Who signed it?",
    "Is it open for accession?",
    "What is its status?",
    "Which countries are in it?",
  ])("sends to the depositary who asks of the status: %s", (text) => {
    const asked = { question: exampleQuestion(text), ranked: [near(0.5)] };
    expect(refuse({ ...asked, instruments: ["harbour"] }).message).toContain(
      "For the current status see the depositary (Government of Portugal) or ask a librarian.",
    );
    expect(refuse({ ...asked, instruments: ["beacon"] }).message).toContain(
      "For the current status see the depositary or ask a librarian.",
    );
    expect(refuse(asked).message).toContain("A librarian can help further.");
  });

  test("sends to no depositary who asks of anything else", () => {
    const question = exampleQuestion("Which sign marks a wreck?");
    expect(refuse({ question, ranked: [near(0.5)], instruments: ["harbour"] }).message).toContain(
      "A librarian can help further.",
    );
  });
});

describe("refuseFalsePremise", () => {
  test("says what is so, and of what can be asked", () => {
    const pinpoints = [{ instrument: "beacon", article: "10", subdivisions: [] }];
    const premise = findFalsePremise(exampleQuestion("What?", { pinpoints }), harbourRegister);
    expect(premise && refuseFalsePremise(premise, english)).toEqual({
      reason: "false_premise",
      message:
        "There is no Article 10: the Protocol on Beacons to the Convention on the Safety of Harbours has 9 articles.",
      suggestions: [
        "Ask about one of the articles 1 to 9 of the Protocol on Beacons to the Convention on the Safety of Harbours (Beacon Protocol).",
      ],
    });
  });
});

describe("refuseAmbiguous", () => {
  test("names each instrument with the article", () => {
    const refusal = refuseAmbiguous(
      { article: "7", instruments: ["harbour", "beacon"] },
      { register: harbourRegister, wording: english },
    );
    expect(refusal.reason).toBe("ambiguous");
    expect(refusal.message).toContain("Article 7 could be of 2 of them");
    expect(refusal.suggestions.map((suggestion) => suggestion.slice(0, 17))).toEqual([
      "Article 7 of the ",
      "Article 7 of the ",
    ]);
  });

  test("names each instrument alone where no article is named", () => {
    const refusal = refuseAmbiguous(
      { article: null, instruments: ["harbour", "whale"] },
      { register: harbourRegister, wording: english },
    );
    expect(refusal.message).toContain("“the treaty” could be of 2 of them");
    expect(refusal.suggestions).toEqual([
      "Convention on the Safety of Harbours (Harbour Convention)",
      "Convention for the Protection of Whales (Whale Convention)",
    ]);
  });

  test("passes over what the register does not know", () => {
    const ambiguity = { article: "preamble", instruments: ["krill", "harbour"] };
    expect(refuseAmbiguous(ambiguity, { register: harbourRegister, wording: english }).suggestions).toEqual([
      "Preamble of the Convention on the Safety of Harbours (Harbour Convention)",
    ]);
  });
});

describe("refuseOutOfScope", () => {
  const parts: RefusalParts = {
    question: exampleQuestion("Can I sue?"),
    register: harbourRegister,
    documents: 2,
    instruments: [],
    ranked: [near(0.6)],
  };

  test.each([
    ["advice", /no legal advice/],
    ["prediction", /yet to come/],
    ["recommendation", /judgement of quality/],
  ] as const)("says why %s is not to be had here, and where the texts come near", (limit, words) => {
    const { reason, message, suggestions } = refuseOutOfScope(limit, parts);
    expect(reason).toBe("out_of_scope");
    expect(message).toMatch(words);
    expect(message).toContain("What the texts say of the matter: “Wrecks” in the guide");
    expect(suggestions).toHaveLength(1);
  });

  test("names no place where nothing comes near", () => {
    const { message, suggestions } = refuseOutOfScope("advice", { ...parts, ranked: [] });
    expect([message.includes("What the texts say"), suggestions]).toEqual([false, []]);
  });
});

describe("refuseFalsePremise of a text without articles", () => {
  test("sends the reader to what there is", () => {
    const instrument = exampleInstrument("manual", "Harbour Manual", { kind: "study" });
    expect(refuseFalsePremise({ instrument, tell: () => "It is no treaty." }, english).suggestions).toEqual([
      "Ask what the texts say of the Harbour Manual.",
    ]);
  });
});
