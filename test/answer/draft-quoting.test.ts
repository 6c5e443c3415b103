import { describe, expect, test } from "vitest";
import { draftQuoting, type QuotingParts } from "../../src/answer/draft-quoting.ts";
import type { DraftSentence } from "../../src/answer/draft-sentence.ts";
import type { RankedSentence } from "../../src/answer/rank-sentences.ts";
import type { Passage } from "../../src/domain/passage.ts";
import { formatPinpoint, parsePinpoint } from "../../src/domain/pinpoint.ts";
import { exampleCandidate, exampleFacet, examplePassage, exampleQuestion, mentionsIn } from "./examples.ts";
import { harbourRegister } from "./harbour-register.ts";

const list = "It bans contraband (Article 9(1)(b)), oil spills (Article 12), or towing (Article 15).";
const inList = mentionsIn(list, [
  ["Article 9(1)(b)", "harbour 9(1)(b)"],
  ["Article 12", "harbour 12"],
  ["Article 15", "harbour 15"],
]);

interface Setting {
  readonly facets?: readonly string[];
  readonly articles?: readonly string[];
  readonly openArticles?: readonly string[];
  readonly headingPlace?: string;
}

function pinpoint(place: string | undefined) {
  return (place === undefined ? undefined : parsePinpoint(place)) ?? null;
}

function draft(text: string, known: Partial<Passage>, setting: Setting = {}): DraftSentence {
  const { facets = [], articles = [], openArticles = [], headingPlace } = setting;
  const candidate = exampleCandidate(examplePassage(text, known));
  const sentence: RankedSentence = {
    candidate,
    headingPlace: pinpoint(headingPlace),
    coverage: 1,
    score: 1,
    headed: 0,
    meant: 0,
    failure: null,
  };
  const parts: QuotingParts = {
    register: harbourRegister,
    question: exampleQuestion("Which article is it?", { kind: "which-article" }),
    facets: facets.map((words) => exampleFacet(words)),
    place: {
      instruments: [],
      articles: articles.flatMap((place) => pinpoint(place) ?? []),
      openArticles,
      spans: [],
      describing: new Set(),
    },
  };
  return draftQuoting(sentence, parts);
}

/** Each quote as "place: words". */
function quotesOf(drafted: DraftSentence): readonly string[] {
  return drafted.quotes.map(({ place, words }) => `${place ? formatPinpoint(place) : "-"}: ${words}`);
}

describe("draftQuoting", () => {
  test("quotes a sentence of one article whole, and leads with the article", () => {
    const text = "Article 7 marks wrecks.";
    const drafted = draft(text, { mentions: mentionsIn(text, [["Article 7", "harbour 7"]]) });
    expect(drafted.frame).toBe("Convention on the Safety of Harbours, Article 7");
    expect(drafted.quoted).toBe(text);
    expect(quotesOf(drafted)).toEqual([`harbour 7: ${text}`]);
  });

  test.each([
    ["contraband", "harbour 9(1)(b)"],
    ["oil spill", "harbour 12"],
    ["towing", "harbour 15"],
  ])("pins a sentence of several articles to the one that %s is about", (words, place) => {
    const drafted = draft(list, { subject: "harbour", mentions: inList }, { facets: [words] });
    expect(quotesOf(drafted)).toEqual([`${place}: ${list}`]);
  });

  test("takes what stands under an article's heading for that article, whatever it refers to", () => {
    const text = "It bans towing as defined in Article 2.";
    const known = { subject: "harbour", mentions: mentionsIn(text, [["Article 2", "harbour 2"]]) };
    const drafted = draft(text, known, { headingPlace: "harbour 15", facets: ["towing"] });
    expect(quotesOf(drafted)).toEqual([`harbour 15: ${text}`]);
    expect(drafted.frame).toBe("Convention on the Safety of Harbours, Article 15");
  });

  test("takes the part of the heading's article that the sentence names", () => {
    const text = "Article 15(2) bans towing as defined in Article 2.";
    const mentions = mentionsIn(text, [
      ["Article 15(2)", "harbour 15(2)"],
      ["Article 2.", "harbour 2"],
    ]);
    const drafted = draft(text, { subject: "harbour", mentions }, { headingPlace: "harbour 15" });
    expect(quotesOf(drafted)).toEqual([`harbour 15(2): ${text}`]);
  });

  test("pins it to the article that is asked for, whatever else is spoken of", () => {
    const asked = draft(list, { mentions: inList }, { facets: ["towing"], articles: ["harbour 12"] });
    expect(quotesOf(asked)).toEqual([`harbour 12: ${list}`]);
    const open = draft(list, { mentions: inList }, { facets: ["towing"], openArticles: ["12"] });
    expect(quotesOf(open)).toEqual([`harbour 12: ${list}`]);
    const wider = draft(list, { mentions: inList }, { facets: ["towing"], articles: ["harbour 9"] });
    expect(quotesOf(wider)).toEqual([`harbour 9(1)(b): ${list}`]);
  });

  test("gives each article the words of its clause where none stands out", () => {
    const drafted = draft(list, { subject: "harbour", mentions: inList }, { facets: ["whales"] });
    expect(quotesOf(drafted)).toEqual([
      "harbour 9(1)(b): It bans contraband (Article 9(1)(b))",
      "harbour 12: oil spills (Article 12)",
      "harbour 15: or towing (Article 15).",
    ]);
    expect(drafted.quoted).toBe(list);
    expect(drafted.frame).toBe("Convention on the Safety of Harbours");
  });

  test("takes the two clauses of two that are asked for", () => {
    const drafted = draft(list, { subject: "harbour", mentions: inList }, { facets: ["towing", "oil"] });
    expect(drafted.quotes.map(({ place }) => place?.article)).toEqual(["12", "15"]);
  });

  test("cites three places at the most", () => {
    const text = "Nets (Article 1), hooks (Article 2), lines (Article 3), rods (Article 4).";
    const mentions = mentionsIn(
      text,
      ["1", "2", "3", "4"].map((article) => [`Article ${article}`, `harbour ${article}`]),
    );
    expect(draft(text, { mentions }).quotes).toHaveLength(3);
  });

  test("cites each article of a short list, unless one is asked for", () => {
    const text = "Articles 2 to 4 are on wrecks.";
    const mentions = mentionsIn(text, [["Articles 2 to 4", "harbour 2", "harbour 3", "harbour 4"]]);
    expect(quotesOf(draft(text, { mentions }))).toEqual([
      `harbour 2: ${text}`,
      `harbour 3: ${text}`,
      `harbour 4: ${text}`,
    ]);
    const inside = `Wrecks fall under ${text}`;
    const listed = mentionsIn(inside, [["Articles 2 to 4", "harbour 2", "harbour 3", "harbour 4"]]);
    expect(quotesOf(draft(inside, { mentions: listed }))).toHaveLength(3);
    expect(quotesOf(draft(text, { mentions }, { articles: ["harbour 3"] }))).toEqual([`harbour 3: ${text}`]);
  });

  test("names the instrument alone where one mention names more articles than can be cited", () => {
    const text = "Articles 2 to 5 are on wrecks.";
    const mentions = mentionsIn(text, [
      ["Articles 2 to 5", "harbour 2", "harbour 3", "harbour 4", "harbour 5"],
    ]);
    expect(quotesOf(draft(text, { mentions }))).toEqual([`harbour: ${text}`]);
    expect(quotesOf(draft(text, { mentions }, { articles: ["harbour 5"] }))).toEqual([`harbour 5: ${text}`]);
  });

  test("names the article that is asked for where no telling which words are about which", () => {
    const text = "It likens Article 7 to what Article 12 says.";
    const mentions = mentionsIn(text, [
      ["Article 7", "harbour 7"],
      ["Article 12", "harbour 12"],
    ]);
    const known = { subject: "harbour", mentions };
    expect(quotesOf(draft(text, known, { articles: ["harbour 12"] }))).toEqual([`harbour 12: ${text}`]);
    expect(quotesOf(draft(text, known, { articles: ["harbour 8"] }))).toEqual([
      `harbour 7: ${text}`,
      `harbour 12: ${text}`,
    ]);
  });

  test("names the instrument alone where the articles of such a sentence are of two", () => {
    const text = "It likens Article 7 to what Article 12 says.";
    const mentions = mentionsIn(text, [
      ["Article 7", "harbour 7"],
      ["Article 12", "whale 12"],
    ]);
    expect(quotesOf(draft(text, { subject: "harbour", mentions }))).toEqual([`harbour: ${text}`]);
  });

  test("names the article of the heading where the sentence names none", () => {
    const drafted = draft("Wrecks are marked.", { subject: "harbour" }, { headingPlace: "harbour 7" });
    expect(quotesOf(drafted)).toEqual(["harbour 7: Wrecks are marked."]);
    expect(drafted.frame).toBe("Convention on the Safety of Harbours, Article 7");
  });

  test("names the subject of the passage before an instrument that is spoken of in passing", () => {
    const text = "It is older than the Beacon Protocol.";
    const mentions = mentionsIn(text, [["Beacon Protocol", "beacon"]]);
    expect(quotesOf(draft(text, { subject: "harbour", mentions }))).toEqual([`harbour: ${text}`]);
    expect(quotesOf(draft(text, { mentions }))).toEqual([`beacon: ${text}`]);
  });

  test("names no instrument where there are two, or none", () => {
    const text = "The Beacon Protocol follows the Harbour Convention.";
    const mentions = mentionsIn(text, [
      ["Beacon Protocol", "beacon"],
      ["Harbour Convention", "harbour"],
    ]);
    for (const drafted of [draft(text, { mentions }), draft("It rains.", {})]) {
      expect(drafted.quotes.map(({ place }) => place)).toEqual([null]);
      expect(drafted.frame).toBe("According to the guide");
    }
  });
});
