import { describe, expect, test } from "vitest";
import { sliceSpan } from "../../../src/domain/span.ts";
import { instrumentsNamedIn, quoteWords, sentencesOf } from "../../../src/ingest/audit/audited-text.ts";
import { titleById } from "../../../src/ingest/audit/title-by-id.ts";
import { context, guide, treatyTexts } from "./harbour-treaties.ts";

const text = await guide(
  "The Harbour Convention keeps books (Article 5). Article 7 of the Harbour Convention and Article 1 of the Cable Convention do not.\n\n## Lights\n\nThe Lighthouse Convention burns.",
);

describe("sentencesOf", () => {
  test("gives the sentences of all passages in text order, as they stand in the document", () => {
    const sentences = sentencesOf(text);
    expect(sentences.map((sentence) => sentence.text.slice(0, 21))).toEqual([
      "The Harbour Conventio",
      "Article 7 of the Harb",
      "The Lighthouse Conven",
    ]);
    for (const { document, span, text: words, passage } of sentences) {
      expect(sliceSpan(document.text, span)).toBe(words);
      expect(passage.text).toContain(words);
    }
  });

  test("gives each sentence its own references", () => {
    const words = sentencesOf(text).map(({ document, mentions }) =>
      mentions.map(({ span }) => sliceSpan(document.text, span)),
    );
    expect(words).toEqual([
      ["Harbour Convention", "Article 5"],
      ["Article 7 of the Harbour Convention", "Article 1 of the Cable Convention"],
      ["Lighthouse Convention"],
    ]);
  });

  test("takes no label of a treaty's own paragraphs for a reference", () => {
    const labelled = treatyTexts.flatMap(sentencesOf).flatMap(({ mentions }) => mentions);
    expect(labelled.filter(({ announces }) => announces)).toEqual([]);
    const passages = treatyTexts.flatMap(({ passages: all }) => all);
    expect(passages.flatMap(({ mentions }) => mentions).some(({ announces }) => announces)).toBe(true);
  });
});

describe("instrumentsNamedIn", () => {
  test("gives each instrument once, in the order in which they are named", () => {
    expect(sentencesOf(text).map(({ mentions }) => instrumentsNamedIn(mentions))).toEqual([
      ["harbour"],
      ["harbour", "cables"],
      ["lights"],
    ]);
    expect(instrumentsNamedIn([])).toEqual([]);
  });
});

describe("quoteWords", () => {
  test("quotes the words at a span with their document", () => {
    const start = text.document.text.indexOf("Article 5");
    expect(quoteWords(text.document, { start, end: start + 9 })).toEqual({
      documentId: "guide",
      span: { start, end: start + 9 },
      words: "Article 5",
    });
  });
});

describe("titleById", () => {
  test("gives the title for running text, and the id of what the register does not have", () => {
    expect(titleById("lights", context.register)).toBe("Convention on Lighthouses");
    expect(titleById("unknown", context.register)).toBe("unknown");
  });
});
