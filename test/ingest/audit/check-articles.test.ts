import { describe, expect, test } from "vitest";
import { formatPinpoint } from "../../../src/domain/pinpoint.ts";
import { sliceSpan } from "../../../src/domain/span.ts";
import { checkArticles } from "../../../src/ingest/audit/check-articles.ts";
import { context, guide, treatyTexts } from "./harbour-treaties.ts";

/** What is found in a guide: the words and the place they belong to. */
async function findings(text: string) {
  const found = checkArticles(await guide(text), context);
  return found.map(({ words, rightPlace }) => [words, rightPlace && formatPinpoint(rightPlace)]);
}

const smuggling = "smuggling ship pictures hidden in a cargo";

describe("checkArticles", () => {
  test("finds a statement in brackets pinned to an article that does not say it", async () => {
    const text = await guide(
      `The Harbour Convention forbids ${smuggling} (Article 4(2)), and lets officers answer at night (Article 7).`,
    );
    const [finding, ...others] = checkArticles(text, context);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      kind: "article",
      documentId: "guide",
      words: "Article 4(2)",
      about: { instrument: "harbour", article: "4", subdivisions: ["2"] },
      rightPlace: { instrument: "harbour", article: "3", subdivisions: ["1", "c"] },
      problem:
        "By its words, Article 4(2) of the Convention on Harbour Data does not say this; Article 3(1)(c) does.",
      remedy: "Compare both articles: write Article 3(1)(c), or say what Article 4(2) says.",
      against: { documentId: "harbour", words: "c) smuggling or hiding ship pictures in a cargo;" },
    });
    expect(finding && sliceSpan(text.document.text, finding.span)).toBe("Article 4(2)");
  });

  test("finds a sentence about an article that does not say it, once", async () => {
    const text = `Article 7 of the Harbour Convention, which comes after Article 6, forbids ${smuggling}.`;
    expect(await findings(text)).toEqual([["Article 7 of the Harbour Convention", "harbour 3(1)(c)"]]);
  });

  test("finds nothing in right statements, however plain their words", async () => {
    const right = [
      `Article 3(1)(c) of the Harbour Convention forbids ${smuggling}.`,
      "Breaking into a port's machines is a crime (Article 2 of the Harbour Convention).",
      "Article 5 of the Harbour Convention has the captain of the port keep the books for three months.",
      "Nobody is handed over who may be tortured (Article 6 of the Harbour Convention).",
    ];
    expect(await findings(right.join("\n\n"))).toEqual([]);
  });

  test("finds nothing where the words do not tell enough", async () => {
    expect(await findings("Article 7 of the Harbour Convention is about pictures of ships.")).toEqual([]);
    expect(
      await findings(
        `Article 7 of the Harbour Convention is about a cargo, as every pirate with a parrot or a wooden leg knows.`,
      ),
    ).toEqual([]);
  });

  test("finds nothing where a word speaks for the article that is named", async () => {
    expect(
      await findings(`Article 7 of the Harbour Convention has officers warn at night of ${smuggling}.`),
    ).toEqual([]);
  });

  test.each([
    ["denies", `Article 7 of the Harbour Convention does not forbid ${smuggling}.`],
    ["denies of all", `No word of Article 7 of the Harbour Convention forbids ${smuggling}.`],
    ["tells how an article is cited", `On ${smuggling}, cite Article 7 of the Harbour Convention.`],
    [
      "speaks of what others wrote on an article",
      `An opinion on Article 7 of the Harbour Convention forbids ${smuggling}.`,
    ],
    ["is a row of a table", `| Article 7 of the Harbour Convention | ${smuggling} |`],
    ["is a list of places", `${"Article 7 and ".repeat(21)} of the Harbour Convention forbid ${smuggling}.`],
    [
      "refers to the object of something else",
      `It forbids ${smuggling}, as a reservation to Article 7 of the Harbour Convention.`,
    ],
    [
      "names the right article beside",
      `Article 7 of the Harbour Convention, unlike Article 3, is silent; ${smuggling} is forbidden.`,
    ],
    [
      "is about an article of another instrument as well",
      `Article 7 of the Harbour Convention and Article 1 of the Cable Convention forbid ${smuggling}.`,
    ],
    ["names an article that is not there", `Article 77 of the Harbour Convention forbids ${smuggling}.`],
    ["names a paragraph that is not there", `Article 7(8) of the Harbour Convention forbids ${smuggling}.`],
    ["is about the preamble", `The Preamble to the Harbour Convention forbids ${smuggling}.`],
    ["is about a treaty whose text is missing", `Article 1 of the Cable Convention forbids ${smuggling}.`],
    ["names no article", `The Harbour Convention forbids ${smuggling}.`],
  ])("finds nothing in a sentence that %s", async (_, sentence) => {
    expect(await findings(sentence)).toEqual([]);
  });

  test("finds nothing in what is told of another text and set right beside it", async () => {
    const retold = `An older guide gives Article 7 of the Harbour Convention for ${smuggling}.`;
    const right = "The place is Article 3 of the Harbour Convention.";
    expect(await findings(`${retold} ${right}`)).toEqual([]);
    expect(await findings(retold)).toHaveLength(1);
  });

  test("finds nothing in articles that lie far apart from a long one whose words are scattered", async () => {
    expect(await findings("Article 7 of the Harbour Convention: producing, reserving, obtaining.")).toEqual(
      [],
    );
  });

  test("takes what is according to an article for what it says", async () => {
    expect(
      await findings(`According to Article 7 of the Harbour Convention, ${smuggling} is forbidden.`),
    ).toHaveLength(1);
  });

  test("reads a hostile sentence in time that grows with its length", async () => {
    const text = await guide(`The Harbour Convention forbids ${`${smuggling} (Article 7), `.repeat(2_000)}`);
    const start = performance.now();
    checkArticles(text, context);
    expect(performance.now() - start).toBeLessThan(1_500);
  });

  test("leaves the treaties themselves alone", () => {
    expect(treatyTexts.flatMap((text) => checkArticles(text, context))).toEqual([]);
  });
});
