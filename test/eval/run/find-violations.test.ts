import { describe, expect, test } from "vitest";
import { findViolations } from "../../../eval/run/find-violations.ts";
import {
  sampleAnswer,
  sampleDocument,
  sampleReference,
  sampleRefusal,
  sampleText,
} from "../../sample-answer.ts";

const findDocument = async (id: string) => (id === "guide" ? sampleDocument : undefined);
const shown = `Article 34: “${sampleText}”`;

describe("findViolations", () => {
  test("finds nothing in a sound answer or refusal", async () => {
    expect(await findViolations(sampleAnswer(), findDocument)).toEqual([]);
    expect(await findViolations(sampleRefusal(), findDocument)).toEqual([]);
  });

  test.each([
    [
      "a sentence without citation",
      { sentences: [{ text: shown, citations: [], support: "verified" as const }] },
      "sentence 1 has no citation",
    ],
    [
      "a citation of nothing",
      { sentences: [{ text: shown, citations: [1, 7], support: "verbatim" as const }] },
      "sentence 1 cites [7], which is no reference",
    ],
    ["an answer of no sentence", { sentences: [] }, "answered without a sentence"],
    [
      "a quote of other words",
      { references: [sampleReference({ quote: sampleText.replace("34", "35") })] },
      "the quote of reference [1] does not stand at its span",
    ],
    [
      "a span beside the words",
      { references: [sampleReference({ span: [1, sampleText.length] })] },
      "the quote of reference [1] does not stand at its span",
    ],
    [
      "an empty quote",
      { references: [sampleReference({ quote: "", span: [3, 3] })] },
      "the quote of reference [1] does not stand at its span",
    ],
    [
      "shown words that are not the source's, though the reference is sound",
      { sentences: [{ text: shown.replace("all", "some"), citations: [1], support: "verbatim" as const }] },
      "sentence 1 shows words that stand in no document it cites",
    ],
    [
      "a sentence that quotes nothing",
      { sentences: [{ text: "So.", citations: [1], support: "verbatim" as const }] },
      "sentence 1 shows words that stand in no document it cites",
    ],
    [
      "another article",
      { references: [sampleReference({ article: "35" })] },
      "the place of reference [1] does not stand in its passage",
    ],
    [
      "a part of the article that the passage does not name",
      { references: [sampleReference({ article: "34(a)" })] },
      "the place of reference [1] does not stand in its passage",
    ],
    [
      "another treaty",
      { references: [sampleReference({ instrument: { id: "opsc", shortTitle: "OPSC", series: null } })] },
      "the place of reference [1] does not stand in its passage",
    ],
    [
      "an article of no treaty",
      { references: [sampleReference({ instrument: null })] },
      "the place of reference [1] does not stand in its passage",
    ],
    [
      "a passage that is not there",
      { references: [sampleReference({ passage: "guide:2" })] },
      "reference [1] is to a passage that is not in its document",
    ],
    [
      "a document that is not there",
      {
        sentences: [{ text: "So.", citations: [1], support: "verified" as const }],
        references: [sampleReference({ document: { ...sampleReference().document, id: "other" } })],
      },
      "reference [1] is to a document that is not indexed",
    ],
  ])("finds %s", async (_what, parts, violation) => {
    expect(await findViolations(sampleAnswer(parts), findDocument)).toEqual([violation]);
  });

  test("finds a quote from outside its passage, unless it is a heading of it", async () => {
    const document = { text: `Children\n${sampleText}`, passages: sampleDocument.passages };
    const moved = {
      ...document,
      passages: document.passages.map((passage) => ({ ...passage, span: [9, 76] as const })),
    };
    const answerWith = (quote: string, span: readonly [number, number]) =>
      sampleAnswer({
        sentences: [{ text: `The guide: “${quote}”`, citations: [1], support: "verbatim" }],
        references: [sampleReference({ quote, span })],
      });
    expect(await findViolations(answerWith("Children", [0, 8]), async () => moved)).toEqual([]);
    expect(await findViolations(answerWith("Child", [0, 5]), async () => moved)).toEqual([
      "the quote of reference [1] is not of its passage",
    ]);
  });
});
