import { describe, expect, test } from "vitest";
import { formatPinpoint } from "../../../src/domain/pinpoint.ts";
import { checkArticles } from "../../../src/ingest/audit/check-articles.ts";
import { audited, context, guide } from "./harbour-treaties.ts";

/** What is found in a guide: the words and the place they belong to. */
async function findings(text: string) {
  const found = checkArticles(await guide(text), context);
  return found.map(({ words, rightPlace }) => [words, rightPlace && formatPinpoint(rightPlace)]);
}

const smuggling = "smuggling ship pictures hidden in a cargo";
const right = "harbour 3(1)(c)";

describe("checkArticles judges what brackets close", () => {
  test("each by itself, however many a sentence has", async () => {
    const text = `The Harbour Convention forbids ${smuggling} (Article 4), has officers answer at night with technical advice (Article 5), and seals logbooks for ninety days (Article 5).`;
    expect(await findings(text)).toEqual([
      ["Article 4", right],
      ["Article 5", "harbour 7"],
    ]);
  });

  test("twice, where it is wrong twice", async () => {
    const text = `The Harbour Convention forbids ${smuggling} (Article 4) and again ${smuggling} (Article 5).`;
    expect(await findings(text)).toEqual([
      ["Article 4", right],
      ["Article 5", right],
    ]);
  });

  test("without the words that the bracket before has closed", async () => {
    const text = `The Harbour Convention forbids ${smuggling} (Article 3), and officers answer at night (Article 7).`;
    expect(await findings(text)).toEqual([]);
  });

  test("though the sentence names an article of another treaty too", async () => {
    const text = `The Harbour Convention forbids ${smuggling} (Article 4), unlike Article 1 of the Cable Convention.`;
    expect(await findings(text)).toEqual([["Article 4", right]]);
  });

  test("and takes the article of another bracket for no rival", async () => {
    const text = `The Harbour Convention forbids ${smuggling} (Article 7), and pictures for sale (Article 3).`;
    expect(await findings(text)).toEqual([]);
  });
});

describe("checkArticles judges a sentence", () => {
  test("once for each treaty that it is about, and not at all for two", async () => {
    const both = `Article 7 of the Harbour Convention and Article 1 of the Lighthouse Convention forbid ${smuggling}.`;
    expect(await findings(both)).toEqual([]);
    const one = `Article 7 of the Harbour Convention forbids ${smuggling}. Article 6 of the Harbour Convention forbids ${smuggling}.`;
    expect(await findings(one)).toHaveLength(2);
  });

  test("against all articles that it names of the treaty", async () => {
    expect(await findings(`Articles 6 and 7 of the Harbour Convention forbid ${smuggling}.`)).toHaveLength(1);
    expect(await findings(`Articles 3 and 7 of the Harbour Convention forbid ${smuggling}.`)).toEqual([]);
    expect(await findings(`Articles 2 to 4 of the Harbour Convention forbid ${smuggling}.`)).toEqual([]);
  });

  test.each(["on", "to", "for", "with", "from", "than"])(
    "and not where the article is the object of “%s”",
    async (word) => {
      expect(
        await findings(`The law ${word} Article 7 of the Harbour Convention forbids ${smuggling}.`),
      ).toEqual([]);
    },
  );

  test.each(["according to", "under", "in", "by", "as in"])(
    "but where it stands behind “%s”",
    async (word) => {
      expect(
        await findings(`What ${word} Article 7 of the Harbour Convention is forbidden is ${smuggling}.`),
      ).toEqual([["Article 7 of the Harbour Convention", right]]);
    },
  );

  test.each([
    ["no", `There is no doubt that Article 7 of the Harbour Convention forbids ${smuggling}.`],
    ["neither", `Neither Article 7 of the Harbour Convention nor another forbids ${smuggling}.`],
    ["does not", `Article 7 of the Harbour Convention does not forbid ${smuggling}.`],
    ["need not", `Article 7 of the Harbour Convention need not forbid ${smuggling}.`],
    ["leaves out", `Article 7 of the Harbour Convention leaves out ${smuggling}.`],
    ["cited", `Article 7 of the Harbour Convention is cited on ${smuggling}.`],
    ["UNTS", `Article 7 of the Harbour Convention, UNTS 5, forbids ${smuggling}.`],
    ["CETS", `Article 7 of the Harbour Convention, CETS 225, forbids ${smuggling}.`],
  ])("and not where it says “%s”", async (_, sentence) => {
    expect(await findings(sentence)).toEqual([]);
  });

  test("of a text of any kind but a treaty", async () => {
    const text = `# Text\n\nArticle 7 of the Harbour Convention forbids ${smuggling}.`;
    for (const kind of ["guide", "news", "report"] as const) {
      const read = await audited("text", text, { kind, language: "en" });
      expect(checkArticles(read, context)).toHaveLength(1);
    }
    const treaty = await audited("cables", text, { kind: "treaty", instrument: "cables", language: "en" });
    expect(checkArticles(treaty, context)).toEqual([]);
  });
});
