import fc from "fast-check";
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

  test("wants the words of a name together, in the passage or above it", () => {
    const facet = exampleFacet("United States", { essential: true, phrase: "united states" });
    const missing = (text: string, headings: readonly string[] = []) =>
      measureCoverage(exampleCandidate(examplePassage(text, { headings })), [facet]).missesEssential;
    expect(missing("The United States voted.")).toBe(false);
    expect(missing("They voted.", ["Votes of the United States"])).toBe(false);
    expect(missing("Member states of the United Nations voted.")).toBe(true);
  });

  test("tells when a name is missing", () => {
    expect(measureCoverage(sentence, [exampleFacet("Japan", { essential: true })]).missesEssential).toBe(
      true,
    );
    expect(measureCoverage(sentence, [exampleFacet("Europe", { essential: true })]).missesEssential).toBe(
      false,
    );
  });

  test("takes the name from the paragraph before, which counts for nothing else", () => {
    const follows = { ...sentence, before: new Set(termsOf("Japan")) };
    expect(measureCoverage(follows, [exampleFacet("Japan", { essential: true })])).toEqual({
      share: 0,
      ownShare: 0,
      missesEssential: false,
    });
  });

  test("takes for a name nothing but the name or its very equal", () => {
    const facet = (credit: number) => ({
      ...exampleFacet("United Nations", { essential: true }),
      alternatives: [{ terms: termsOf("Council"), credit }],
    });
    expect(measureCoverage(sentence, [facet(0.9)]).missesEssential).toBe(false);
    expect(measureCoverage(sentence, [facet(0.7)]).missesEssential).toBe(true);
    const half = exampleFacet("Article 99", { essential: true });
    expect(measureCoverage(sentence, [half]).missesEssential).toBe(true);
  });

  test("takes for the thing asked for what is near to it, but not a part of its words", () => {
    const near = {
      ...exampleFacet("punishment", { asked: true }),
      alternatives: [{ terms: termsOf("bans"), credit: 0.7 }],
    };
    expect(measureCoverage(sentence, [near]).missesEssential).toBe(false);
    expect(measureCoverage(sentence, [exampleFacet("fine", { asked: true })]).missesEssential).toBe(true);
    expect(measureCoverage(sentence, [exampleFacet("sexual fine", { asked: true })]).missesEssential).toBe(
      true,
    );
  });

  test("lies between 0 and 1, and the sentence's own share is never above the whole", () => {
    const facet = fc
      .record({
        words: fc.constantFrom("children", "Japan", "sexual purposes", "sexual violence", "Europe"),
        weight: fc.double({ min: 0.01, max: 10, noNaN: true }),
        labels: fc.array(fc.constantFrom("minors", "soliciting", "Council of Europe"), { maxLength: 2 }),
      })
      .map(({ words, ...known }) => exampleFacet(words, known));
    fc.assert(
      fc.property(fc.array(facet, { minLength: 1, maxLength: 6 }), (facets) => {
        const { share, ownShare } = measureCoverage(sentence, facets);
        expect(ownShare).toBeGreaterThanOrEqual(0);
        expect(share).toBeGreaterThanOrEqual(ownShare);
        expect(share).toBeLessThanOrEqual(1 + 1e-9);
        const turned = measureCoverage(sentence, facets.toReversed());
        expect(turned.share).toBeCloseTo(share, 9);
      }),
    );
  });

  test("is whole where nothing is asked beyond the place", () => {
    expect(measureCoverage(sentence, []).share).toBe(1);
  });
});
