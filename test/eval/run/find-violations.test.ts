import { describe, expect, test } from "vitest";
import { findViolations } from "../../../eval/run/find-violations.ts";
import { sampleAnswer, sampleReference, sampleRefusal, sampleText } from "../../sample-answer.ts";

const findText = async (id: string) => (id === "guide" ? sampleText : undefined);

describe("findViolations", () => {
  test("finds nothing in a sound answer or refusal", async () => {
    expect(await findViolations(sampleAnswer(), findText)).toEqual([]);
    expect(await findViolations(sampleRefusal(), findText)).toEqual([]);
  });

  test.each([
    [
      "a sentence without citation",
      { sentences: [{ text: "So.", citations: [], support: "verbatim" as const }] },
      "sentence 1 has no citation",
    ],
    [
      "a citation of nothing",
      { sentences: [{ text: "So.", citations: [1, 7], support: "verbatim" as const }] },
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
      "a document that is not there",
      { references: [sampleReference({ document: { ...sampleReference().document, id: "other" } })] },
      "reference [1] is to a document that is not indexed",
    ],
  ])("finds %s", async (_what, parts, violation) => {
    expect(await findViolations(sampleAnswer(parts), findText)).toEqual([violation]);
  });
});
