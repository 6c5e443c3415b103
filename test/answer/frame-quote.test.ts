import { describe, expect, test } from "vitest";
import type { Candidate } from "../../src/answer/candidate.ts";
import { frameQuote } from "../../src/answer/frame-quote.ts";
import { parsePinpoint } from "../../src/domain/pinpoint.ts";
import type { QuestionKind } from "../../src/domain/question.ts";
import {
  exampleCandidate,
  exampleDocument,
  exampleFacet,
  examplePassage,
  exampleQuestion,
} from "./examples.ts";
import { harbourRegister } from "./harbour-register.ts";

const denial = "It had not entered into force by then.";

interface Setting {
  readonly place?: string;
  readonly kind?: QuestionKind;
  readonly known?: Partial<Candidate>;
}

function frame(text: string, { place, kind = "other", known = {} }: Setting = {}): string {
  return frameQuote(
    exampleCandidate(examplePassage(text), known),
    place === undefined ? null : (parsePinpoint(place) ?? null),
    {
      register: harbourRegister,
      question: exampleQuestion("Is it in force?", { kind }),
      facets: [exampleFacet("force")],
    },
  );
}

describe("frameQuote", () => {
  test.each([
    ["harbour 7", "Convention on the Safety of Harbours, Article 7"],
    ["harbour 9(1)(b)", "Convention on the Safety of Harbours, Article 9(1)(b)"],
    ["harbour preamble", "Convention on the Safety of Harbours, Preamble"],
    ["harbour annex ii", "Convention on the Safety of Harbours, Annex II"],
    ["harbour", "Convention on the Safety of Harbours"],
    ["krill 7", "According to the guide"],
  ])("leads with the place %s as %j", (place, lead) => {
    expect(frame("It marks wrecks.", { place })).toBe(lead);
  });

  test("says as of when, where a guide tells how things stand and does not say so itself", () => {
    const known = { document: { ...exampleDocument(), asOf: "2022-12" } };
    const title = "Convention on the Safety of Harbours";
    expect(frame("It is in force in 31 states.", { place: "harbour", known })).toBe(
      `${title} (as of December 2022)`,
    );
    expect(frame("To date 31 states have ratified.", { place: "harbour", known })).toBe(
      `${title} (as of December 2022)`,
    );
    expect(frame("As of May 2021 it was not in force.", { place: "harbour", known })).toBe(title);
    expect(frame("It entered into force on 1 May 1972.", { place: "harbour", known })).toBe(title);
    expect(frame("It is in force for wrecks.", { place: "harbour 7", known })).toBe(`${title}, Article 7`);
  });

  test("leads with the source where there is no place", () => {
    expect(frame("It rains.")).toBe("According to the guide");
  });

  test("does not say of a title that it stands in the treaty", () => {
    expect(frame("Harbour Convention (1971)", { place: "harbour", known: { order: -1 } })).toBe(
      "According to the guide",
    );
  });

  test("denies where a question of yes or no is denied in so many words", () => {
    expect(frame(denial, { place: "harbour", kind: "yes-no" })).toBe("Not according to the guide");
    expect(frame("It entered into force.", { place: "harbour", kind: "yes-no" })).toBe(
      "Convention on the Safety of Harbours",
    );
  });

  test("denies nothing where something else is asked", () => {
    expect(frame(denial, { place: "harbour", kind: "when" })).toBe("Convention on the Safety of Harbours");
  });

  test("names a news text by its date in a denial too", () => {
    const document = exampleDocument({ kind: "news", published: "2022-04-20" });
    expect(frame(denial, { kind: "yes-no", known: { document } })).toBe(
      "Not according to a news text of 20 April 2022",
    );
  });
});
