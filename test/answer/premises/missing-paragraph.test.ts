import { describe, expect, test } from "vitest";
import { describeMissingParagraph } from "../../../src/answer/premises/missing-paragraph.ts";
import { english } from "../../../src/answer/wording/english.ts";
import { exampleInstrument } from "../harbour-register.ts";

const harbour = exampleInstrument("harbour", "Harbour Convention", {
  articles: [
    { number: "1", heading: null, paragraphs: 0 },
    { number: "2", heading: null, paragraphs: 3 },
    { number: "3", heading: null },
  ],
});
const messageFor = (article: string | null, ...subdivisions: readonly string[]) =>
  describeMissingParagraph([{ instrument: "harbour", article, subdivisions }], harbour)?.(english);

describe("describeMissingParagraph", () => {
  test("says how many paragraphs there are", () => {
    expect(messageFor("2", "4")).toBe(
      "There is no Article 2(4): Article 2 of the Harbour Convention has 3 paragraphs.",
    );
    expect(messageFor("2", "4", "a")).toMatch(/^There is no Article 2\(4\)/);
  });

  test("says that there are none", () => {
    expect(messageFor("1", "1")).toMatch(/Article 1 of the Harbour Convention has no numbered paragraphs/);
  });

  test.each([
    ["a paragraph that is there", "2", ["3"]],
    ["a point", "2", ["a"]],
    ["an article as a whole", "2", []],
    ["an article whose paragraphs nobody counted", "3", ["9"]],
    ["an article that is not there", "4", ["1"]],
    ["the instrument as a whole", null, []],
  ])("says nothing to %s", (_, article, subdivisions) => {
    expect(messageFor(article, ...subdivisions)).toBeUndefined();
  });

  test("says nothing of another instrument", () => {
    const other = { instrument: "wreck", article: "2", subdivisions: ["9"] };
    expect(describeMissingParagraph([other], harbour)).toBeUndefined();
  });
});
