import { describe, expect, test } from "vitest";
import type { DraftQuote, DraftSentence } from "../../src/answer/draft-sentence.ts";
import { type VerificationParts, verifySentence } from "../../src/answer/verify-sentence.ts";
import { english } from "../../src/answer/wording/english.ts";
import type { LinkedReferences } from "../../src/domain/mention.ts";
import { parsePinpoint } from "../../src/domain/pinpoint.ts";
import { Register } from "../../src/domain/register.ts";
import { createLinker } from "../../src/references/linker.ts";
import { exampleDocument, examplePassage, mentionsIn } from "./examples.ts";
import { exampleInstrument } from "./harbour-register.ts";

const text = "Preface. Article 34 protects children. It dates from 1989. Coda.";
const passageText = "Article 34 protects children. It dates from 1989.";
const start = text.indexOf(passageText);
const passage = examplePassage(passageText, {
  span: { start, end: start + passageText.length },
  subject: "crc",
  mentions: mentionsIn(text, [["Article 34", "crc 34"]]),
});

function quoteOf(words: string, known: Partial<DraftQuote> = {}): DraftQuote {
  const from = text.indexOf(words);
  const place = parsePinpoint("crc 34") ?? null;
  return {
    passage,
    document: exampleDocument(),
    span: { start: from, end: from + words.length },
    words,
    place,
    ...known,
  };
}

function draftOf(frame: string, quotes: readonly DraftQuote[]): DraftSentence {
  return { frame, denies: false, quoted: quotes[0]?.words ?? "", quotes };
}

/** Reads "crc 34" style pinpoints out of a frame, which is all that these tests write there. */
function linkPinpoints(frame: string): LinkedReferences {
  const found = frame.match(/\b(?:crc|opsc)(?: \d+)?/g) ?? [];
  return {
    mentions: mentionsIn(
      frame,
      found.map((words) => [words, words] as const),
    ),
    unresolved: [],
  };
}

function verify(
  draft: DraftSentence,
  register = new Register([]),
  known: Partial<VerificationParts> = {},
): string | null {
  return verifySentence(draft, {
    linker: { link: linkPinpoints, instrumentOf: () => null },
    register,
    findHeadingPlace: () => null,
    wording: english,
    textOf: (id) => (id === "guide" ? text : undefined),
    ...known,
  });
}

describe("verifySentence", () => {
  test("passes a verbatim quote in the place that it stands in", () => {
    expect(verify(draftOf("The crc 34", [quoteOf("Article 34 protects children.")]))).toBeNull();
  });

  test("fails a sentence without a citation", () => {
    expect(verify(draftOf("", []))).toBe("cites nothing");
  });

  test("fails words that are not the document's", () => {
    const altered = quoteOf("Article 34 protects children.", { words: "Article 34 protects all children." });
    expect(verify(draftOf("", [altered]))).toBe("a quote is not verbatim in its document");
  });

  test("fails a quote from outside its passage", () => {
    expect(verify(draftOf("", [quoteOf("Preface.")]))).toBe("a quote is not verbatim in its document");
  });

  test("fails a quote from a document that is not there", () => {
    const lost = quoteOf("Article 34 protects children.", { document: exampleDocument({ id: "lost" }) });
    expect(verify(draftOf("", [lost]))).toBe("a quote is not verbatim in its document");
  });

  test("fails quoted words that the quotes do not bear out", () => {
    const draft = {
      frame: "",
      denies: false,
      quoted: "It dates from 1990.",
      quotes: [quoteOf("It dates from 1989.")],
    };
    expect(verify(draft)).toBe("the quoted words are not verbatim in their document");
  });

  test("fails a frame with another article", () => {
    expect(verify(draftOf("crc 35", [quoteOf("Article 34 protects children.")]))).toBe(
      "crc 35 does not stand in a cited passage",
    );
  });

  test("fails a frame with another instrument", () => {
    expect(verify(draftOf("opsc", [quoteOf("Article 34 protects children.")]))).toBe(
      "opsc does not stand in a cited passage",
    );
  });

  test("fails a reference to an article that its passage does not name", () => {
    const misplaced = quoteOf("It dates from 1989.", { place: parsePinpoint("crc 19") ?? null });
    expect(verify(draftOf("", [misplaced]))).toBe("crc 19 does not stand in a cited passage");
  });

  test("fails a quote with a span that is not that of its words", () => {
    const words = "Article 34 protects children.";
    const shifted = quoteOf(words, { span: { start, end: start + words.length - 1 } });
    expect(verify(draftOf("", [shifted]))).toBe("a quote is not verbatim in its document");
  });

  test("fails a quote of nothing", () => {
    const empty = quoteOf("", { span: { start, end: start } });
    expect(verify(draftOf("", [empty]))).toBe("a quote is not verbatim in its document");
  });

  test("fails a sentence of which any one quote is not verbatim", () => {
    const altered = quoteOf("It dates from 1989.", { words: "It dates from 1990." });
    const quotes = [quoteOf("Article 34 protects children."), altered];
    expect(verify(draftOf("", quotes))).toBe("a quote is not verbatim in its document");
  });

  test("takes a heading of the passage for its words, and no other words before it", () => {
    const under = examplePassage(passageText, { ...passage, headings: ["Preface."] });
    expect(verify(draftOf("", [quoteOf("Preface.", { passage: under, place: null })]))).toBeNull();
    expect(verify(draftOf("", [quoteOf("Preface", { passage: under, place: null })]))).not.toBeNull();
  });

  test("passes the instrument that the passage is about, but no article for that", () => {
    const silent = { ...passage, mentions: [] };
    const words = "It dates from 1989.";
    const whole = quoteOf(words, { passage: silent, place: parsePinpoint("crc") ?? null });
    expect(verify(draftOf("crc", [whole]))).toBeNull();
    expect(verify(draftOf("", [quoteOf(words, { passage: silent })]))).toBe(
      "crc 34 does not stand in a cited passage",
    );
  });

  test("passes the article that the passage stands under by its heading", () => {
    const under = quoteOf("It dates from 1989.", { passage: { ...passage, mentions: [] } });
    const findHeadingPlace = () => parsePinpoint("crc 34") ?? null;
    expect(verify(draftOf("", [under]), new Register([]), { findHeadingPlace })).toBeNull();
    expect(verify(draftOf("", [under]))).not.toBeNull();
  });

  test("reads an article without an instrument in the frame as one of the place's", () => {
    const crc = exampleInstrument("crc", "Convention on Children", { articleCount: 54 });
    const register = new Register([
      crc,
      exampleInstrument("sea", "Convention on the Sea", { articleCount: 54 }),
    ]);
    const quote = quoteOf("Article 34 protects children.");
    const known = { linker: createLinker(register) };
    expect(verify(draftOf("Article 34", [quote]), register, known)).toBeNull();
    expect(verify(draftOf("Article 19", [quote]), register, known)).toBe(
      "crc 19 does not stand in a cited passage",
    );
  });

  test("takes an article's paragraph to bear out the article, not the other way round", () => {
    const precise = { ...passage, mentions: mentionsIn(text, [["Article 34", "crc 34(2)"]]) };
    const words = "Article 34 protects children.";
    expect(verify(draftOf("", [quoteOf(words, { passage: precise })]))).toBeNull();
    const place = parsePinpoint("crc 34(2)") ?? null;
    expect(verify(draftOf("", [quoteOf(words, { place })]))).toBe(
      "crc 34(2) does not stand in a cited passage",
    );
  });

  test("passes what a second quote bears out", () => {
    const other = { ...passage, id: "p-2", subject: "opsc", mentions: [] };
    const whole = quoteOf("It dates from 1989.", { passage: other, place: parsePinpoint("opsc") ?? null });
    expect(verify(draftOf("opsc", [quoteOf("Article 34 protects children."), whole]))).toBeNull();
  });

  test("takes numbers from headings, titles and dates of the source", () => {
    const known = { title: "Guide 7", asOf: "2022-12", published: "2023-04-20" };
    const headed = { ...passage, headings: ["Convention (1988)"] };
    const quote = quoteOf("It dates from 1989.", { passage: headed, document: exampleDocument(known) });
    for (const frame of ["Guide 7", "As of 2022", "On 20 April 2023", "Of 1988"]) {
      expect(verify(draftOf(frame, [quote])), frame).toBeNull();
    }
    expect(verify(draftOf("As of 2024", [quote]))).toBe("the number 2024 does not stand in a cited passage");
  });

  test("lets an instrument keep the numbers of its own title, and no others", () => {
    const crc = exampleInstrument("crc", "Convention 77 on Children");
    const words = "Article 34 protects children.";
    const register = new Register([crc]);
    expect(verify(draftOf("Convention 77 on Children", [quoteOf(words)]), register)).toBeNull();
    expect(verify(draftOf("Convention 78 on Children", [quoteOf(words)]), register)).toBe(
      "the number 78 does not stand in a cited passage",
    );
    expect(verify(draftOf("Convention 77 on Children", [quoteOf(words)]))).not.toBeNull();
  });

  test("fails a frame with a number that no source holds", () => {
    expect(verify(draftOf("In 1990", [quoteOf("It dates from 1989.")]))).toBe(
      "the number 1990 does not stand in a cited passage",
    );
    expect(verify(draftOf("In 1989", [quoteOf("It dates from 1989.")]))).toBeNull();
  });
});
