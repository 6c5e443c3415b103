import { describe, expect, test } from "vitest";
import { measureMeant } from "../../src/answer/meant-article.ts";
import { type Pinpoint, parsePinpoint } from "../../src/domain/pinpoint.ts";
import type { FoundPlace } from "../../src/search/plain-places.ts";
import { exampleCandidate, examplePassage, mentionsIn } from "./examples.ts";

const place = {
  instruments: ["harbour"],
  articles: [],
  openArticles: [],
  spans: [],
  describing: new Set<string>(),
};
const found = (article: string | null, fit: number, likeness = 0.4): FoundPlace => ({
  instrument: "harbour",
  article,
  fit,
  likeness,
  runs: [],
});
const meant = [found("7", 1), found("2", 0.5), found(null, 0.4)];

function pinpoint(words: string): Pinpoint {
  const parsed = parsePinpoint(words);
  if (!parsed) throw new Error(words);
  return parsed;
}

function measure(
  text: string,
  heading: string | null,
  known: Partial<Parameters<typeof measureMeant>[2]> = {},
) {
  const mentions = mentionsIn(
    text,
    ["7", "2", "3", "4"].flatMap((article) =>
      text.includes(`Article ${article}`) ? [[`Article ${article}`, `harbour ${article}`] as const] : [],
    ),
  );
  const candidate = exampleCandidate(examplePassage(text, { subject: "harbour", mentions }), { mentions });
  return measureMeant(candidate, heading === null ? null : pinpoint(heading), { meant, place, ...known });
}

describe("measureMeant", () => {
  test("is 1 under the article that fits best, and less by the square under others", () => {
    expect(measure("Buoys.", "harbour 7")).toBe(1);
    expect(measure("Boats.", "harbour 2")).toBe(0.25);
    expect(measure("Cranes.", "harbour 9")).toBe(0);
  });

  test("takes a paragraph for its article", () => {
    expect(measure("Buoys.", "harbour 7(2)")).toBe(1);
  });

  test("goes by the likeliest article that is named where there is no heading", () => {
    expect(measure("Article 2 and Article 7 differ.", null)).toBe(1);
    expect(measure("Article 2 differs.", null)).toBe(0.25);
  });

  test("takes a sentence that names many articles for one on the whole", () => {
    const text = "None of Article 7, Article 2, Article 3 and Article 4 is on it.";
    expect(measure(text, null, { meant: [found("7", 1), found("2", 1), found("3", 1), found("4", 1)] })).toBe(
      0,
    );
    expect(measure("Article 7 and Article 2 are on it.", null)).toBe(1);
  });

  test("goes by the instrument as a whole where no article is named", () => {
    expect(measure("It is of 1971.", null)).toBeCloseTo(0.16);
  });

  test("counts for less where no phrase is much like the question", () => {
    expect(measure("Buoys.", "harbour 7", { meant: [found("7", 1, 0.05)] })).toBeCloseTo(0.25);
  });

  test("is 0 where nothing was found or the question names its article", () => {
    expect(measure("Buoys.", "harbour 7", { meant: [] })).toBe(0);
    expect(measure("Buoys.", "harbour 7", { place: { ...place, articles: [pinpoint("harbour 7")] } })).toBe(
      0,
    );
  });
});
