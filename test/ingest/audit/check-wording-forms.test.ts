import { describe, expect, test } from "vitest";
import { checkWording } from "../../../src/ingest/audit/check-wording.ts";
import { audited, context, guide } from "./harbour-treaties.ts";

const invented = "“any photograph of a vessel”";

async function words(text: string): Promise<readonly string[]> {
  return checkWording(await guide(text), context).map((finding) => finding.words);
}

describe("checkWording of a quotation", () => {
  test.each([
    `The Harbour Convention says: ${invented}.`,
    `The Harbour Convention reads ${invented}.`,
    `The Harbour Convention said ${invented}.`,
    `The Harbour Convention defining it as ${invented} is old.`,
    `The Harbour Convention expressly forbids ${invented}.`,
    `The Harbour Convention has the word ${invented}.`,
    `The Harbour Convention uses the terms ${invented}.`,
    `The Harbour Convention has the phrase ${invented}.`,
    `The Harbour Convention speaks of ${invented}.`,
    `The Harbour Convention states that it is ${invented}.`,
    `The Harbour Convention has it in full as ${invented}.`,
    `They say ${invented} in the terms of Article 1(c) of the Harbour Convention.`,
    `They speak of ${invented}, in the meaning of Article 1(c) of the Harbour Convention.`,
    `They speak of ${invented} by the definition of Article 1(c) of the Harbour Convention.`,
    `They speak of ${invented} in the sense of Article 1(c) of the Harbour Convention.`,
    `They speak of ${invented} in the language of Article 1(c) of the Harbour Convention.`,
  ])("takes it for the treaty's own words in: %s", async (sentence) => {
    expect(await words(sentence)).toEqual([invented]);
  });

  test.each([
    `The Harbour Convention is old; they say ${invented}.`,
    `The Harbour Convention is old, ${invented} is new.`,
    `They speak of ${invented} in the terms of the law under the Harbour Convention.`,
    `They speak of ${invented} against the Harbour Convention.`,
    `The Harbour Convention says much, and it does so in ${"very ".repeat(20)} many words: ${invented}.`,
    `They say ${invented}; the Harbour Convention is silent.`,
  ])("takes it for nobody's in: %s", async (sentence) => {
    expect(await words(sentence)).toEqual([]);
  });

  test("finds one invented part between omissions, however right the others are", async () => {
    const right = "“preserve logbooks … against alteration”";
    expect(await words(`Article 5 of the Harbour Convention says ${right}.`)).toEqual([]);
    const wrong = "“preserve logbooks … against the sea”";
    expect(await words(`Article 5 of the Harbour Convention says ${wrong}.`)).toEqual([wrong]);
  });

  test.each([
    ["curly", "“any photograph of a vessel”"],
    ["straight", '"any photograph of a vessel"'],
  ])("finds %s quotation marks, and each of two quotations", async (_, quoted) => {
    expect(
      await words(`The Harbour Convention says ${quoted} and the Harbour Convention says ${quoted}.`),
    ).toEqual([quoted, quoted]);
  });

  test("finds nothing in a part of a title, and something in what only begins like one", async () => {
    expect(await words("The Harbour Convention reads “Convention on Harbour”.")).toEqual([]);
    expect(await words("The Harbour Convention reads “Convention on Harbour Wine”.")).toHaveLength(1);
  });

  test("knows the treaty's words whatever their capitals, and however they are wrapped", async () => {
    expect(await words("The Harbour Convention says: “Ports Keep Data\nabout Ships”.")).toEqual([]);
  });

  test("finds nothing in a sentence on two treaties, whichever of them it means", async () => {
    expect(await words(`The Lighthouse Convention and the Harbour Convention say ${invented}.`)).toEqual([]);
  });

  test("leaves the text of a treaty alone, even where it quotes another", async () => {
    const quoting = `# Treaty\n\nThe Harbour Convention says ${invented}.`;
    const known = { language: "en" } as const;
    const asTreaty = await audited("cables", quoting, { ...known, kind: "treaty", instrument: "cables" });
    expect(checkWording(asTreaty, context)).toEqual([]);
    expect(checkWording(await audited("cables", quoting, { ...known, kind: "guide" }), context)).toHaveLength(
      1,
    );
  });
});

describe("checkWording of an acronym", () => {
  test.each([
    ["behind its words", "The Harbour Convention forbids electric message and mail systems (EMMS)."],
    ["before its words", "The Harbour Convention forbids EMMS (electric message and mail systems)."],
    ["in the plural", "The Harbour Convention forbids electric message and mail systems (EMMSs)."],
  ])("finds it %s", async (_, sentence) => {
    expect(await words(sentence)).toEqual(["electric message and mail systems"]);
  });

  test.each([
    ["the treaty does not use it", "The Harbour Convention forbids open fire (OF)."],
    ["no word of it is the treaty's", "The Harbour Convention forbids every merry midnight song (EMMS)."],
    [
      "it is of another treaty",
      "The Lighthouse Convention forbids electric message and mail systems (EMMS).",
    ],
    [
      "no text of the treaty is there",
      "The Cable Convention forbids electric message and mail systems (EMMS).",
    ],
    [
      "it is retold",
      "The guide wrongly has electric message and mail systems (EMMS) for the Harbour Convention.",
    ],
  ])("finds nothing where %s", async (_, sentence) => {
    expect(await words(sentence)).toEqual([]);
  });
});
