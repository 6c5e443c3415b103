import { describe, expect, test } from "vitest";
import type { DraftBlock } from "../../src/ingest/draft-block.ts";
import { joinLabels } from "../../src/ingest/join-labels.ts";

const block = (text: string, kind: DraftBlock["kind"] = "paragraph"): DraftBlock => ({
  kind,
  text,
  depth: 0,
});
const texts = (...blocks: readonly DraftBlock[]) => joinLabels(blocks).map(({ text }) => text);

describe("joinLabels", () => {
  test("joins a number to the words that follow, over several labels", () => {
    expect(texts(block("1."), block("words"))).toEqual(["1. words"]);
    expect(texts(block("2."), block("(a)"), block("words"), block("next"))).toEqual([
      "2. (a)",
      "words",
      "next",
    ]);
  });

  test("keeps the kind and place of the words", () => {
    const words: DraftBlock = { kind: "item", text: "words", depth: 2, numbered: true };
    expect(joinLabels([block("(a)"), words])).toEqual([{ ...words, text: "(a) words" }]);
  });

  test("leaves headings, last labels and other short lines alone", () => {
    expect(texts(block("1."), block("Terms", "heading"))).toEqual(["1.", "Terms"]);
    expect(texts(block("I.", "heading"), block("words"))).toEqual(["I.", "words"]);
    expect(texts(block("words"), block("3."))).toEqual(["words", "3."]);
    expect(texts(block("Annex"), block("words"))).toEqual(["Annex", "words"]);
    expect(texts()).toEqual([]);
  });
});
