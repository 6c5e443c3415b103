import { describe, expect, test } from "vitest";
import { formatPinpoint } from "../../../src/domain/pinpoint.ts";
import { checkPlaces } from "../../../src/ingest/audit/check-places.ts";
import { createPlaceFinder } from "../../../src/ingest/audit/place-finder.ts";
import { gatherTreatyTexts } from "../../../src/ingest/audit/treaty-texts.ts";
import { context, guide, treaty, treatyTexts } from "./harbour-treaties.ts";

/** What is found in a guide: the words and the place they belong to. */
async function findings(text: string) {
  const found = checkPlaces(await guide(text), context);
  return found.map(({ words, rightPlace }) => [words, rightPlace && formatPinpoint(rightPlace)]);
}

describe("checkPlaces", () => {
  test("finds a point that the text of the treaty does not have, and where its words lead", async () => {
    const text = await guide(
      "The Harbour Convention forbids hiding ship pictures in a cargo (Article 4(1)(c)).",
    );
    expect(checkPlaces(text, context)).toMatchObject([
      {
        kind: "place",
        words: "Article 4(1)(c)",
        about: { article: "4", subdivisions: ["1", "c"] },
        rightPlace: { article: "3", subdivisions: ["1", "c"] },
        problem: "The Convention on Harbour Data has no Article 4(1)(c), by its text.",
        remedy: "Its words lead to Article 3(1)(c): write that, or take the reference out.",
        against: { documentId: "harbour", words: "c) smuggling or hiding ship pictures in a cargo;" },
      },
    ]);
  });

  test("leads a number to the letter in its place", async () => {
    const text =
      "The definition of pictures of ships in Article 1(3) of the Harbour Convention covers drawings.";
    expect(await findings(text)).toEqual([["Article 1(3) of the Harbour Convention", "harbour 1(c)"]]);
  });

  test("finds an article that the register does not have, where the text is missing", async () => {
    const [finding] = checkPlaces(await guide("Article 2 of the Cable Convention protects cables."), context);
    expect(finding).toMatchObject({
      problem: "The Convention on Cables has no Article 2, by the register.",
      remedy: "Look the article up in the treaty and correct it, or take the reference out.",
    });
    expect(finding).not.toHaveProperty("against");
    expect(await findings("Article 1 of the Cable Convention protects cables.")).toEqual([]);
    expect(await findings("Article 1(7) of the Cable Convention protects cables.")).toEqual([]);
  });

  test("finds the wrong places of one reference together", async () => {
    const problems = async (text: string) =>
      checkPlaces(await guide(text), context).map(({ problem }) => problem);
    expect(await problems("See Articles 9 to 15 of the Harbour Convention.")).toEqual([
      "The Convention on Harbour Data has no Articles 11 to 15, by its text.",
    ]);
    expect(await problems("See Articles 10, 11 and 12 of the Harbour Convention.")).toEqual([
      "The Convention on Harbour Data has no Articles 11 and 12, by its text.",
    ]);
  });

  test.each([
    [
      "the treaty that the passage is about",
      "## Harbour Convention\n\nIt completes the Pilots Protocol (Article 7).",
    ],
    ["the treaty that the text is about", "It completes the Pilots Protocol (Article 7).", "harbour"],
    ["another treaty of the sentence", "The Harbour Convention completes the Pilots Protocol (Article 7)."],
    ["the parent of a protocol", "## Pilots Protocol\n\nConvention Article 7 applies."],
  ])("finds nothing in a reference that may be to %s", async (_, text, instrument?: string) => {
    const found = checkPlaces(await guide(text, instrument ? { instrument } : {}), context);
    expect(found.map(({ problem }) => problem)).toEqual([]);
  });

  test("finds a reference that says of what it is, whatever else the words are about", async () => {
    const sentence = "The Harbour Convention is completed by Article 7 of the Pilots Protocol.";
    expect(await findings(`## Harbour Convention\n\n${sentence}`)).toEqual([
      ["Article 7 of the Pilots Protocol", undefined],
    ]);
    expect(await findings("## Pilots Protocol\n\nArticle 7 applies.")).toHaveLength(1);
  });

  test("finds nothing in places that are there, nor in annexes that the text may lack", async () => {
    const text =
      "See Articles 1(c), 3(1)(d) and 10, the Preamble and Annex II of the Harbour Convention, and Article 2 of the Pilots Protocol.";
    expect(await findings(text)).toEqual([]);
  });

  test.each([
    "There is no Article 11 of the Harbour Convention.",
    "The Harbour Convention does not have an Article 11.",
    "Article 11 of a draft of the Harbour Convention was on tolls.",
    "The Harbour Convention stops at Article 10, and Article 11 was never written.",
  ])("finds nothing where the sentence says so itself: %s", async (sentence) => {
    expect(await findings(sentence)).toEqual([]);
  });

  test("finds nothing where the right place is named in the sentence", async () => {
    const wrong = "hiding ship pictures in a cargo is Article 4(1)(c) of the Harbour Convention";
    expect(await findings(`Some write that ${wrong}, but it is Article 3(1)(c).`)).toEqual([]);
    expect(await findings(`Some write that ${wrong}, but it is Article 3.`)).toEqual([]);
    expect(await findings(`Some write that ${wrong}.`)).toHaveLength(1);
  });

  test("finds nothing in what is told of another text and set right beside it", async () => {
    const wrong = "hiding ship pictures in a cargo the number 4(1)(c)";
    const told =
      "An older guide cites Article 4(1)(c) of the Harbour Convention for hiding ship pictures in a cargo.";
    expect(await findings(`${told} The text has it at Article 3(1)(c) of the Harbour Convention.`)).toEqual(
      [],
    );
    expect(await findings(told)).toHaveLength(1);
    expect(
      await findings(
        `The Harbour Convention gives ${wrong}. It is Article 3(1)(c) of the Harbour Convention.`,
      ),
    ).toEqual([]);
  });

  test("finds nothing where the text has the label in a form that its reader did not take for one", async () => {
    const text = await treaty(
      "lights",
      '# Convention on Lighthouses\n\n### Article 1\n\nIn this Convention:\n\na."lamp" means a light;\n\n[b] "night" means after six.',
    );
    const treaties = gatherTreatyTexts([text]);
    const found = checkPlaces(
      await guide("Article 1(a) of the Lighthouse Convention defines lamps, Article 1(c) of it the sea."),
      { ...context, treaties, places: createPlaceFinder(treaties) },
    );
    expect(found.map(({ words }) => words)).toEqual([expect.stringContaining("Article 1(c)")]);
  });

  test("reads a hostile sentence in time that grows with its length", async () => {
    const text = await guide(`Of the Harbour Convention ${"Article 99(9) and ".repeat(3_000)}`);
    const start = performance.now();
    checkPlaces(text, context);
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  test("finds nothing in the treaties themselves", () => {
    expect(treatyTexts.flatMap((text) => checkPlaces(text, context))).toEqual([]);
  });
});
