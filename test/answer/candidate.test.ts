import { describe, expect, test } from "vitest";
import { type Candidate, findCandidates } from "../../src/answer/candidate.ts";
import type { Evidence } from "../../src/domain/evidence.ts";
import type { Passage } from "../../src/domain/passage.ts";
import { exampleDocument, examplePassage, mentionsIn } from "./examples.ts";

const title = "Convention on Harbours (1971)";
const first = "It marks wrecks under Article 7. It bans oil.";
const second = "It was signed in Porto.";
const text = `${title}\n\n${first}\n\n${second}\n\nBodies\n\nThe Committee meets.`;

function passageOf(words: string, known: Partial<Passage> = {}): Passage {
  const start = text.indexOf(words);
  return examplePassage(words, {
    id: words.slice(0, 12),
    span: { start, end: start + words.length },
    headings: ["Treaties", title],
    subject: "harbour",
    mentions: mentionsIn(text, [["Article 7", "harbour 7"]]),
    ...known,
  });
}

function evidenceOf(...passages: readonly Passage[]): readonly Evidence[] {
  return passages.map((passage, at) => ({ passage, rank: at + 1, score: 1, scores: {} }));
}

function candidatesOf(...passages: readonly Passage[]): readonly Candidate[] {
  return findCandidates(evidenceOf(...passages), {
    documents: new Map([["guide", exampleDocument()]]),
    textOf: (id) => (id === "guide" ? text : undefined),
    plainTermsOf: () => [],
  });
}

describe("findCandidates", () => {
  test.each([
    ["*NB: It was signed in Porto.", "It was signed in Porto."],
    ["Note: It was signed in Porto.", "It was signed in Porto."],
    ["Notes are taken.", "Notes are taken."],
    ["Not: so.", "Not: so."],
  ])("takes the mark of a note off %j, and the words stay where they stand", (words, sentence) => {
    const found = findCandidates(evidenceOf(examplePassage(words)), {
      documents: new Map([["guide", exampleDocument()]]),
      textOf: () => words,
      plainTermsOf: () => [],
    });
    expect(found.map((candidate) => candidate.text)).toEqual([sentence]);
    for (const { span, text: slice } of found) expect(words.slice(span.start, span.end)).toBe(slice);
  });

  test("gives every sentence, with its place in passage and document, and the title last", () => {
    const found = candidatesOf(passageOf(first));
    expect(found.map(({ order, text: words }) => [order, words])).toEqual([
      [0, "It marks wrecks under Article 7."],
      [1, "It bans oil."],
      [-1, title],
    ]);
    for (const { span, text: words } of found) expect(text.slice(span.start, span.end)).toBe(words);
  });

  test("gives each sentence its own mentions and words, and all of them the words around", () => {
    const [marks, bans] = candidatesOf(passageOf(first));
    expect(marks?.mentions).toHaveLength(1);
    expect(bans?.mentions).toHaveLength(0);
    expect([marks?.terms.has("oil"), bans?.terms.has("oil")]).toEqual([false, true]);
    expect([marks?.context.has("oil"), marks?.context.has("treati")]).toEqual([true, true]);
  });

  test("keeps the rank of the passage", () => {
    expect(candidatesOf(passageOf(first), passageOf(second)).map(({ rank }) => rank)).toEqual([
      1, 1, 1, 2, 2,
    ]);
  });

  test("takes a title only for a passage that is about an instrument", () => {
    expect(candidatesOf(passageOf(first, { subject: null })).map(({ order }) => order)).toEqual([0, 1]);
  });

  test("takes no title that does not stand in the document before the passage", () => {
    const elsewhere = passageOf(first, { headings: ["Treaties"] });
    const behind = passageOf(first, { headings: ["Bodies"] });
    for (const passage of [elsewhere, behind]) {
      expect(candidatesOf(passage).map(({ order }) => order)).toEqual([0, 1]);
    }
  });

  test("reads a year in a title as the time when it was made", () => {
    const signed = (heading: string) =>
      candidatesOf(passageOf(first, { headings: [heading] }))
        .at(-1)
        ?.terms.has("sign");
    expect(signed(title)).toBe(true);
    expect(signed("Convention on Harbours")).toBe(false);
  });

  test("knows the words of the paragraph before, where it was found too and has the same headings", () => {
    const knowsOil = (passages: readonly Passage[]) =>
      candidatesOf(...passages)
        .find(({ text: words }) => words === second)
        ?.before.has("oil");
    expect(knowsOil([passageOf(second), passageOf(first)])).toBe(true);
    expect(knowsOil([passageOf(second)])).toBe(false);
    expect(knowsOil([passageOf(second), passageOf(first, { headings: ["Bodies"] })])).toBe(false);
    expect(knowsOil([passageOf(second), passageOf(first, { documentId: "other" })])).toBe(false);
  });

  test("does not take what comes after, or from afar, for the paragraph before", () => {
    const after = candidatesOf(passageOf(first), passageOf(second));
    expect(after[0]?.before.size).toBe(0);
    const far = candidatesOf(
      passageOf("The Committee meets.", { headings: ["Treaties", title] }),
      passageOf(first),
    );
    expect(far[0]?.before.size).toBe(0);
  });

  test("leaves out a passage of a document that is not there", () => {
    expect(candidatesOf(passageOf(first, { documentId: "lost" }))).toEqual([]);
  });
});
