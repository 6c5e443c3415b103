import { describe, expect, test } from "vitest";
import { creditOf, measureCoverage } from "../../src/answer/coverage.ts";
import { termsOf } from "../../src/text/terms.ts";
import { exampleCandidate, exampleFacet, examplePassage } from "./examples.ts";

const sentence = exampleCandidate(
  examplePassage("Article 23 bans soliciting children for sexual purposes.", {
    headings: ["Council of Europe Treaties"],
  }),
);

describe("creditOf", () => {
  const terms = new Set(termsOf("soliciting children for sexual purposes"));

  test("gives the question's own words full credit", () => {
    expect(creditOf(exampleFacet("sexual purpose"), terms)).toBe(1);
  });

  test("gives another label of the concept less", () => {
    expect(creditOf(exampleFacet("grooming", { labels: ["solicitation of children"] }), terms)).toBe(0.9);
  });

  test("gives a label of which a word is missing nothing", () => {
    expect(creditOf(exampleFacet("grooming", { labels: ["solicitation of minors"] }), terms)).toBe(0);
  });

  test("gives some of the question's own words part of it", () => {
    expect(creditOf(exampleFacet("sexual violence"), terms)).toBeCloseTo(0.25);
  });
});

describe("measureCoverage", () => {
  test("weighs facets", () => {
    const facets = [exampleFacet("children", { weight: 3 }), exampleFacet("prison", { weight: 1 })];
    expect(measureCoverage(sentence, facets)).toEqual({
      share: 0.75,
      ownShare: 0.75,
      missesEssential: false,
    });
  });

  test("counts what stands around the sentence for less, and apart", () => {
    expect(measureCoverage(sentence, [exampleFacet("Council")])).toEqual({
      share: 0.6,
      ownShare: 0,
      missesEssential: false,
    });
  });

  test("tells when a name is missing", () => {
    expect(measureCoverage(sentence, [exampleFacet("Japan", { essential: true })]).missesEssential).toBe(
      true,
    );
    expect(measureCoverage(sentence, [exampleFacet("Europe", { essential: true })]).missesEssential).toBe(
      false,
    );
  });

  test("is whole where nothing is asked beyond the place", () => {
    expect(measureCoverage(sentence, []).share).toBe(1);
  });
});
