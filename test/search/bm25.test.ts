import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSaturation, headingCountOf } from "../../src/search/bm25.ts";
import { countFields } from "../../src/search/count-fields.ts";

const settings = { k1: 1, b: 0.5, headingWeight: 2 };
const words = fc.array(fc.constantFrom("child", "court", "ship"), { maxLength: 6 });

describe("createSaturation", () => {
  test("weights a heading's words and divides each field by its own relative length", () => {
    const passages = [
      countFields(["court"], ["court", "court", "ship"]),
      countFields(["a", "b", "c"], ["d"]),
    ];
    // Headings: 1 of 2 in the mean, so 0.5 + 0.5 · 1/2 = 0.75; texts: 3 of 2, so 0.5 + 0.5 · 3/2 = 1.25.
    const frequency = (2 * 1) / 0.75 + 2 / 1.25;
    expect(createSaturation(passages, settings)(0, 0)).toBeCloseTo((2 * frequency) / (frequency + 1), 12);
  });

  test("is BM25 of one field where there are no headings", () => {
    const passages = [countFields([], ["court", "court"]), countFields([], ["ship", "ship", "ship", "ship"])];
    const damping = 0.5 + (0.5 * 2) / 3;
    expect(createSaturation(passages, settings)(0, 0)).toBeCloseTo((2 * 2) / (2 + damping), 12);
  });

  test("stays between 0 and k1 + 1, and is the more the oftener a term stands in a heading", () => {
    fc.assert(
      fc.property(words, words, (headings, text) => {
        const once = [countFields(["law", "x"], [...text, "law"]), countFields(headings, text)];
        const twice = [countFields(["law", "law"], [...text, "law"]), countFields(headings, text)];
        const [less, more] = [once, twice].map((passages) => createSaturation(passages, settings)(0, 0));
        expect(less).toBeGreaterThan(0);
        expect(more).toBeGreaterThan(less ?? 0);
        expect(more).toBeLessThan(2);
      }),
    );
  });

  test("gives nothing for a passage that is not there", () => {
    expect(createSaturation([], settings)(0, 0)).toBe(0);
  });
});

describe("headingCountOf", () => {
  test("gives none where none are told, and no more than is kept", () => {
    expect(headingCountOf({ terms: ["law"], counts: [3] }, 0)).toBe(0);
    expect(headingCountOf({ terms: ["law"], counts: [300], headingCounts: [300] }, 0)).toBe(255);
  });
});
