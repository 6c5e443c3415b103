import { describe, expect, test } from "vitest";
import { findNamedPlace, type NamedPlace, standsIn } from "../../src/answer/named-place.ts";
import type { Passage } from "../../src/domain/passage.ts";
import { formatPinpoint, type Pinpoint, parsePinpoint } from "../../src/domain/pinpoint.ts";
import { createLinker } from "../../src/references/linker.ts";
import { exampleCandidate, examplePassage, exampleQuestion, mentionsIn } from "./examples.ts";
import { harbourRegister } from "./harbour-register.ts";

const linker = createLinker(harbourRegister);

function placeOf(text: string, spokenOf: readonly string[] = ["harbour", "beacon"]): NamedPlace {
  const question = exampleQuestion(text, linker.link(text, { subjects: [] }));
  return findNamedPlace(question, { register: harbourRegister, isSpokenOf: (id) => spokenOf.includes(id) });
}

function pinpoint(place: string): Pinpoint {
  const parsed = parsePinpoint(place);
  if (!parsed) throw new Error(`${place} is no pinpoint`);
  return parsed;
}

describe("findNamedPlace", () => {
  test("finds the instruments and the articles that a question names", () => {
    const place = placeOf("Is Article 7 of the Harbour Convention like the Beacon Protocol?");
    expect(place.instruments).toContain("beacon");
    expect(place.articles.map(formatPinpoint)).toEqual(["harbour 7"]);
    expect(place.openArticles).toEqual([]);
  });

  test("takes the words that name the place off the question", () => {
    const text = "Does the Harbour Convention name Article 7?";
    const spoken = placeOf(text).spans.map((span) => text.slice(span.start, span.end));
    expect(spoken.join(" ")).toContain("Harbour Convention");
    expect(spoken.join(" ")).not.toContain("Does");
  });

  test("leaves an article without an instrument open", () => {
    const text = "What does Article 7 say?";
    const place = placeOf(text);
    expect(place).toMatchObject({ instruments: [], articles: [], openArticles: ["7"] });
    expect(place.spans.map((span) => text.slice(span.start, span.end))).toEqual(["Article 7"]);
  });

  test("leaves an instrument that no text speaks of to be looked for by its words", () => {
    expect(placeOf("Is the Whale Convention in force?")).toEqual({
      instruments: [],
      articles: [],
      openArticles: [],
      spans: [],
      describing: new Set(),
    });
  });

  test("keeps an article of an instrument that no text speaks of: another's will not do", () => {
    expect(placeOf("What is Article 7 of the Whale Convention?").articles.map(formatPinpoint)).toEqual([
      "whale 7",
    ]);
  });

  test("takes of a protocol and its parent the protocol to be meant", () => {
    expect(placeOf("Is the Beacon Protocol to the Harbour Convention in force?").instruments).toEqual([
      "beacon",
    ]);
  });

  test("takes both where an article of the parent is named", () => {
    const place = placeOf("Does the Beacon Protocol change Article 7 of the Harbour Convention?");
    expect(place.instruments.toSorted()).toEqual(["beacon", "harbour"]);
  });

  test("takes the town of which the parent is called for a part of the protocol's name", () => {
    const text = "Is the Beacon Protocol to porto on buoys?";
    const spoken = placeOf(text).spans.map((span) => text.slice(span.start, span.end));
    expect(spoken).toContain("porto");
    const parent = "Is the Harbour Convention of porto on buoys?";
    expect(placeOf(parent).spans.map((span) => parent.slice(span.start, span.end))).not.toContain("porto");
  });

  test("knows the words of names, and the towns, by which the instruments are described", () => {
    const { describing } = placeOf("Is the Beacon Protocol of Porto in force?");
    expect(describing.has("beacon") && describing.has("porto")).toBe(true);
    expect(describing.has("norway")).toBe(false);
  });

  test("finds no place in a question that names none", () => {
    expect(placeOf("Must wrecks be marked?")).toEqual({
      instruments: [],
      articles: [],
      openArticles: [],
      spans: [],
      describing: new Set(),
    });
  });
});

describe("standsIn", () => {
  const text = "Article 7(2) of the Harbour Convention marks wrecks.";
  const mentions = mentionsIn(text, [["Article 7(2) of the Harbour Convention", "harbour 7(2)"]]);
  const inPassing = mentionsIn(text, [["Harbour Convention", "harbour"]]);
  const nowhere: NamedPlace = {
    instruments: [],
    articles: [],
    openArticles: [],
    spans: [],
    describing: new Set(),
  };

  function nearness(place: Partial<NamedPlace>, known: Partial<Passage> = { mentions }): number {
    return standsIn(exampleCandidate(examplePassage(text, known)), { ...nowhere, ...place }, null);
  }

  const asking = (place: string) => ({ instruments: ["harbour"], articles: [pinpoint(place)] });

  test("is everywhere where no place is named", () => {
    expect(nearness({})).toBe(1);
  });

  test.each([
    ["harbour 7(2)", 0.8],
    ["harbour 7", 0.8],
    ["harbour 7(2)(a)", 0.64],
    ["harbour 7(3)", 0],
    ["harbour 8", 0],
    ["beacon 7", 0],
  ])("asked of %s, is %d", (place, expected) => {
    expect(nearness(asking(place))).toBeCloseTo(expected);
  });

  test("takes the nearest of several places that are asked for", () => {
    const articles = [pinpoint("harbour 8"), pinpoint("harbour 7(2)")];
    expect(nearness({ instruments: ["harbour"], articles })).toBe(0.8);
  });

  test("does not take the instrument for its article", () => {
    expect(nearness(asking("harbour 7"), { subject: "harbour", mentions: [] })).toBe(0);
  });

  test("takes an article without an instrument in any", () => {
    expect(nearness({ openArticles: ["7"] })).toBe(1);
    expect(nearness({ openArticles: ["8"] })).toBe(0);
    expect(nearness({ openArticles: ["7"] }, { mentions: [] })).toBe(0);
  });

  test("tells a text on another instrument's articles from one on an article of it", () => {
    const ofAnother = [...inPassing, ...mentionsIn(text, [["marks", "beacon 3"]])];
    expect(nearness({ instruments: ["harbour"] }, { subject: "beacon", mentions })).toBe(1);
    expect(nearness({ instruments: ["harbour"] }, { subject: "beacon", mentions: ofAnother })).toBe(0.5);
  });

  test("prefers a text on the instrument to one that mentions it, and that to any other", () => {
    const asked = { instruments: ["harbour"] };
    expect(nearness(asked, { subject: "harbour", mentions: [] })).toBe(1);
    expect(nearness(asked, { subject: "beacon", mentions: inPassing })).toBe(0.7);
    expect(nearness(asked, { subject: "beacon", mentions: [] })).toBe(0);
    expect(nearness(asked, { subject: null, mentions: [] })).toBe(0);
  });

  test("puts what is said of an article under another one, or in another treaty, behind the article itself", () => {
    const place = { ...nowhere, ...asking("harbour 7") };
    const passing = exampleCandidate(examplePassage(text, { mentions, subject: "harbour" }));
    expect(standsIn(passing, place, pinpoint("harbour 9"))).toBe(0.6);
    expect(standsIn(passing, place, pinpoint("harbour 7"))).toBe(1);
    expect(nearness(asking("harbour 7"), { mentions, subject: "beacon" })).toBe(0.6);
    expect(nearness(asking("harbour 7"), { mentions, subject: "harbour" })).toBe(0.8);
  });

  test("takes what stands under the heading of the article", () => {
    const candidate = exampleCandidate(examplePassage("Wrecks are marked.", { subject: "harbour" }));
    const place = { ...nowhere, ...asking("harbour 7") };
    expect(standsIn(candidate, place, pinpoint("harbour 7"))).toBe(1);
    expect(standsIn(candidate, place, pinpoint("harbour 8"))).toBe(0);
    expect(standsIn(candidate, { ...nowhere, openArticles: ["7"] }, pinpoint("harbour 7"))).toBe(1);
  });
});
