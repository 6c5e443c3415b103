import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DraftQuote, quotingOf, type VerifiedSentence } from "../../src/answer/draft-sentence.ts";
import { numberReferences } from "../../src/answer/number-references.ts";
import { english } from "../../src/answer/wording/english.ts";
import { parsePinpoint } from "../../src/domain/pinpoint.ts";
import { exampleDocument, examplePassage } from "./examples.ts";
import { harbourRegister } from "./harbour-register.ts";

const text = "Article 7 marks wrecks. Article 12 bans oil.";
const passage = examplePassage(text, { headings: ["Treaties", "Harbours"] });
const cite =
  "Convention on the Safety of Harbours (opened for signature 4 May 1971, entered into force 1 July 1974) 812 UNTS 45";

const parts = { register: harbourRegister, language: "en" };

function quoteOf(words: string, place: string | null, known: Partial<DraftQuote> = {}): DraftQuote {
  const start = text.indexOf(words);
  return {
    passage,
    document: exampleDocument(),
    span: { start, end: start + words.length },
    words,
    place: place === null ? null : (parsePinpoint(place) ?? null),
    ...known,
  };
}

function drafting(...quotes: readonly DraftQuote[]): VerifiedSentence {
  return quotingOf({ frame: "Frame", quoted: quotes[0]?.words ?? "", quotes }, english);
}

const marks = quoteOf("Article 7 marks wrecks.", "harbour 7");
const bans = quoteOf("Article 12 bans oil.", "harbour 12");

describe("numberReferences", () => {
  test("shows the sentence as drafted, with its citations and what supports it", () => {
    expect(numberReferences([drafting(marks)], parts).sentences).toEqual([
      { text: "Frame: “Article 7 marks wrecks.”", citations: [1], support: "verbatim" },
    ]);
  });

  test("says of a reference where it stands, what it is of and how it is cited", () => {
    const document = exampleDocument({
      id: "guide",
      publisher: "Quay",
      url: "https://quay.example/",
      published: "2023",
      asOf: "2022-12",
      language: "en",
      instrument: "harbour",
    });
    const { references } = numberReferences([drafting({ ...marks, document })], parts);
    expect(references).toEqual([
      {
        n: 1,
        passage: "p-1",
        quote: "Article 7 marks wrecks.",
        span: [0, 23],
        document: {
          id: "guide",
          title: "A guide to treaties",
          kind: "guide",
          publisher: "Quay",
          url: "https://quay.example/",
          published: "2023",
          asOf: "2022-12",
        },
        headings: ["Treaties", "Harbours"],
        instrument: { id: "harbour", shortTitle: "Harbour Convention", series: "812 UNTS 45" },
        article: "7",
        cite: `${cite}, art 7`,
      },
    ]);
  });

  test("cites an instrument as a whole where no article is certain", () => {
    const { references } = numberReferences([drafting(quoteOf("Article 7 marks wrecks.", "harbour"))], parts);
    expect(references[0]).toMatchObject({ article: null, cite });
  });

  test("has no series for an instrument without one", () => {
    const { references } = numberReferences(
      [drafting(quoteOf("Article 7 marks wrecks.", "beacon 7"))],
      parts,
    );
    expect(references[0]?.instrument?.series).toBeNull();
  });

  test.each([null, "krill 7"])("cites the document where the place is %s", (place) => {
    const { references } = numberReferences([drafting(quoteOf("Article 7 marks wrecks.", place))], parts);
    expect(references[0]).toMatchObject({
      instrument: null,
      article: null,
      cite: "‘A guide to treaties’",
    });
  });

  test("numbers by first use, and the same quote once", () => {
    const drafts = [drafting(bans), drafting(marks, bans), drafting(marks)];
    const { sentences, references } = numberReferences(drafts, parts);
    expect(sentences.map(({ citations }) => citations)).toEqual([[1], [2, 1], [2]]);
    expect(references.map(({ article }) => article)).toEqual(["12", "7"]);
  });

  test("keeps apart what differs in document, words or article", () => {
    const elsewhere = { ...marks, document: exampleDocument({ id: "other" }) };
    const otherArticle = quoteOf("Article 7 marks wrecks.", "harbour 8");
    const { references } = numberReferences([drafting(marks, elsewhere, otherArticle, bans)], parts);
    expect(references).toHaveLength(4);
  });

  test("keeps apart what differs in the instrument alone", () => {
    const protocol = quoteOf("Article 7 marks wrecks.", "beacon 7");
    const whole = [quoteOf("Article 7 marks wrecks.", "harbour"), quoteOf("Article 7 marks wrecks.", null)];
    const { references } = numberReferences([drafting(marks, protocol, ...whole)], parts);
    expect(references.map(({ instrument, article }) => `${instrument?.id} ${article}`)).toEqual([
      "harbour 7",
      "beacon 7",
      "harbour null",
      "undefined null",
    ]);
  });

  test("has nothing to number in nothing", () => {
    expect(numberReferences([], parts)).toEqual({ sentences: [], references: [] });
  });

  test("numbers from 1 without a gap, and every citation has its reference", () => {
    const quote = fc.constantFrom(marks, bans, quoteOf("bans oil", "beacon 3"), quoteOf("wrecks", null));
    const drafts = fc.array(fc.array(quote, { minLength: 1, maxLength: 3 }), { maxLength: 5 });
    fc.assert(
      fc.property(drafts, (some) => {
        const { sentences, references } = numberReferences(
          some.map((quotes) => drafting(...quotes)),
          parts,
        );
        expect(references.map(({ n }) => n)).toEqual(references.map((_, at) => at + 1));
        expect(new Set(sentences.flatMap(({ citations }) => citations))).toEqual(
          new Set(references.map(({ n }) => n)),
        );
        for (const [at, { citations }] of sentences.entries()) {
          const words = citations.map((n) => references[n - 1]?.quote);
          expect(words).toEqual(some[at]?.map((drafted) => drafted.words));
        }
      }),
    );
  });

  test.each([
    ["another language than the answer's", "en", "fr", { lang: "en" }],
    ["the answer's language", "fr-CA", "fr", {}],
    ["a language that nobody has told", null, "fr", {}],
  ])("tells the language of a quote in %s", (_, language, answered, told) => {
    const marks = quoteOf("Article 7 marks wrecks.", "harbour 7", {
      document: exampleDocument({ language }),
    });
    const { references } = numberReferences([drafting(marks)], { ...parts, language: answered });
    expect(references.map(({ lang }) => (lang === undefined ? {} : { lang }))).toEqual([told]);
  });
});
