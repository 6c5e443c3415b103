import { describe, expect, test } from "vitest";
import { checkWording } from "../../../src/ingest/audit/check-wording.ts";
import { context, guide, treatyTexts } from "./harbour-treaties.ts";

async function words(text: string): Promise<readonly string[]> {
  return checkWording(await guide(text), context).map((finding) => finding.words);
}

describe("checkWording", () => {
  test("finds an acronym that a guide spells out in other words than the treaty", async () => {
    const text = await guide(
      "The Harbour Convention forbids using electric message and mail systems (EMMS).",
    );
    expect(checkWording(text, context)).toMatchObject([
      {
        kind: "wording",
        words: "electric message and mail systems",
        about: { instrument: "harbour", article: null },
        problem:
          "The Convention on Harbour Data says “electronic message and mail services”, not “electric message and mail systems”.",
        remedy: "Write “electronic message and mail services” for EMMS.",
        against: { documentId: "harbour", words: "electronic message and mail services" },
      },
    ]);
  });

  test("finds words between quotation marks that stand nowhere in the treaty", async () => {
    const text = await guide('The Harbour Convention defines a picture as "any photograph of a vessel".');
    expect(checkWording(text, context)).toMatchObject([
      {
        words: '"any photograph of a vessel"',
        problem:
          "The words “any photograph of a vessel” stand nowhere in the text of the Convention on Harbour Data.",
        remedy: "Quote the treaty word for word, or leave out the quotation marks.",
      },
    ]);
    expect(
      await words(
        "A “ship photograph”, in the definition of Article 1(c) of the Harbour Convention, may be a drawing.",
      ),
    ).toEqual(["“ship photograph”"]);
    expect(
      await words("The text of the Harbour Convention reads: “shall protect logbooks for ever”."),
    ).toHaveLength(1);
  });

  test("finds the words of a definition behind what is defined", async () => {
    const sentence = 'The Harbour Convention defines "ship picture" as "any photograph of a vessel".';
    expect(await words(sentence)).toEqual(['"any photograph of a vessel"']);
  });

  test("finds one thing wrong with an acronym in quotation marks", async () => {
    expect(
      await words("The Harbour Convention expressly forbids “electric message and mail systems (EMMS)”."),
    ).toEqual(["electric message and mail systems"]);
  });

  test("takes the treaty that the passage is about where the sentence names none", async () => {
    expect(
      await words("## Harbour Convention\n\nUse of electric message and mail systems (EMMS) is forbidden."),
    ).toHaveLength(1);
    expect(
      await words(
        "## Lighthouse Convention\n\nUse of electric message and mail systems (EMMS) is forbidden.",
      ),
    ).toEqual([]);
    expect(await words("Use of electric message and mail systems (EMMS) is forbidden.")).toEqual([]);
  });

  test.each([
    "The Harbour Convention forbids using electronic message and mail services (EMMS).",
    "Article 1(c) of the Harbour Convention defines it as “any image of a ship, by whatever means”.",
    "Article 5 of the Harbour Convention says: “A harbour master … for ninety days [and] seal them”.",
    "The words of the Harbour Convention are “without right”.",
    "Its full title reads Harbour Convention, in full “Convention on Harbour Data”.",
  ])("finds nothing in the treaty's own words: %s", async (sentence) => {
    expect(await words(sentence)).toEqual([]);
  });

  test.each([
    [
      "plain words for what a treaty says",
      "Article 5 of the Harbour Convention (“keep the books”) binds harbour masters.",
    ],
    ["a single word", "The Harbour Convention speaks of “vessels”."],
    [
      "words that it denies",
      "The Harbour Convention says not “any photograph of a vessel” but something wider.",
    ],
    [
      "words of another text",
      "An older guide says that the Harbour Convention says “any photograph of a vessel”.",
    ],
    [
      "words of one of two treaties",
      "Unlike the Lighthouse Convention, the Harbour Convention says “any photograph of a vessel”.",
    ],
    ["words of a treaty whose text is missing", "The Cable Convention says “any photograph of a vessel”."],
  ])("finds nothing in %s", async (_, sentence) => {
    expect(await words(sentence)).toEqual([]);
  });

  test("does not compare a guide in another language with the treaty", async () => {
    const text = await guide("Harbour Convention, which says “toute image”.", { language: "fr" });
    expect(checkWording(text, context)).toEqual([]);
  });

  test("leaves the treaties themselves alone", () => {
    expect(treatyTexts.flatMap((text) => checkWording(text, context))).toEqual([]);
  });

  test("reads a hostile sentence in time that grows with its length", async () => {
    const hostile = ['" says “ (AB) '.repeat(7_000), "harbour manager (HM) ".repeat(4_000)];
    for (const words of hostile) {
      const text = await guide(`The Harbour Convention says ${words}`);
      const start = performance.now();
      checkWording(text, context);
      expect(performance.now() - start).toBeLessThan(2_000);
    }
  });
});
