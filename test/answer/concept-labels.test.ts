import { describe, expect, test } from "vitest";
import { createConceptLabels, sameConcept } from "../../src/answer/concept-labels.ts";
import type { Concept } from "../../src/domain/thesaurus.ts";
import { termsOf } from "../../src/text/terms.ts";

function concept(id: string, label: string, known: Partial<Concept> = {}): Concept {
  return { id, prefLabel: { en: label }, altLabel: {}, broader: [], related: [], ...known };
}

const thesaurus = {
  concepts: [
    concept("crime", "crime"),
    concept("theft", "theft", {
      altLabel: { en: ["stealing goods"], fr: ["vol"] },
      broader: ["crime"],
      related: ["fence"],
    }),
    concept("burglary", "burglary", { broader: ["theft"] }),
    concept("fence", "receiving"),
    concept("loot", "loot", { related: ["theft"] }),
    concept("weather", "weather"),
  ],
};

function creditsOf(id: string): Readonly<Record<string, number>> {
  const { alternatives } = createConceptLabels(thesaurus)(id);
  return Object.fromEntries(alternatives.map(({ terms, credit }) => [terms.join(" "), credit]));
}

describe("createConceptLabels", () => {
  test("gives the concept's own labels in every language, the treaties' word first", () => {
    expect(createConceptLabels(thesaurus)("theft").own).toEqual(
      ["theft", "stealing goods", "vol"].map((label) => termsOf(label)),
    );
  });

  test("credits what is the same over what is narrower, and that over what is only near", () => {
    const credits = creditsOf("theft");
    const [steal, burglary] = [termsOf("stealing goods").join(" "), termsOf("burglary").join(" ")];
    expect(credits[steal]).toBe(sameConcept);
    expect(credits[burglary]).toBeLessThan(sameConcept);
    for (const near of ["crime", "receiving", "loot"]) {
      const credit = credits[termsOf(near).join(" ")];
      expect(credit, near).toBeGreaterThan(0);
      expect(credit, near).toBeLessThan(credits[burglary] ?? 0);
    }
  });

  test("leaves out what has nothing to do with it, and what is two steps away", () => {
    expect(creditsOf("theft")).not.toHaveProperty(termsOf("weather").join(" "));
    expect(creditsOf("crime")).not.toHaveProperty(termsOf("burglary").join(" "));
    expect(Object.keys(creditsOf("weather"))).toEqual([termsOf("weather").join(" ")]);
  });

  test("has no words for a concept that is not there", () => {
    expect(createConceptLabels(thesaurus)("constructor")).toEqual({ own: [], alternatives: [] });
  });

  test("gives the same again, whatever was asked in between", () => {
    const labelsOf = createConceptLabels(thesaurus);
    const once = labelsOf("theft");
    labelsOf("crime");
    expect(labelsOf("theft")).toEqual(once);
  });
});
