import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { context } from "./harbour-treaties.ts";

/** Words pinned to articles of the harbour convention; those named besides are no rivals. */
function contest(words: string, pinned: readonly string[], besides: readonly string[] = []) {
  const known = new Set([...pinned, ...besides]);
  return context.articles.contest(words, { instrument: "harbour", pinned: new Set(pinned), known });
}

/** A word of one article of ten weighs ln 10, of two ln 5. */
const ofOne = Math.log(10);

describe("contest", () => {
  test("finds the article that holds the heaviest words", () => {
    expect(contest("smuggling pictures in a cargo", ["7"])?.best).toBe("3");
    expect(contest("letters to the depositary", ["7"])?.best).toBe("10");
  });

  test("weighs a word by how few articles have it, double in a heading", () => {
    expect(contest("torture", ["7"])).toMatchObject({ best: "6", weight: ofOne, pinned: 0 });
    expect(contest("logbooks", ["7"])).toMatchObject({ best: "5", weight: 2 * ofOne });
    expect(contest("torture at night", ["7"])).toMatchObject({ best: "6", pinned: ofOne });
  });

  test("counts each word once, in any of its forms", () => {
    expect(contest("smuggles, smuggling, smuggled", ["7"])?.weight).toBeCloseTo(ofOne, 12);
  });

  test("takes no article for a rival that the sentence names", () => {
    expect(contest("smuggling pictures", ["7"], ["3"])?.best).not.toBe("3");
    expect(contest("smuggling", ["7"], ["3"])).toBeUndefined();
  });

  test("weighs together all articles that the words are pinned to", () => {
    const one = contest("torture at night", ["7"])?.pinned ?? 0;
    expect(contest("torture at night, by letter", ["6", "7"])?.pinned).toBeCloseTo(2 * one, 12);
  });

  test("tells what the best one gains by each word, and the heaviest word that speaks for the pinned one", () => {
    const found = contest("hiding a cargo at night", ["7"]);
    expect(found?.gains.map((gain) => gain / ofOne)).toEqual([1, 1, -1]);
    expect(found?.heaviestPinned).toBe(ofOne);
    expect(contest("hiding a cargo", ["7"])?.heaviestPinned).toBe(0);
  });

  test("counts words that the treaty never uses as words that stand nowhere", () => {
    expect(contest("smuggling parrots and pirates", ["7"])?.coverage).toBeCloseTo(1 / 3, 12);
    expect(contest("pirates", ["7"])).toBeUndefined();
    expect(contest("", ["7"])).toBeUndefined();
  });

  test("knows no articles of an instrument whose text is missing", () => {
    const pins = { instrument: "cables", pinned: new Set(["1"]), known: new Set(["1"]) };
    expect(context.articles.contest("smuggling", pins)).toBeUndefined();
  });

  test("gives a rival that has weight, with shares within their bounds, for any words", () => {
    const word = fc.constantFrom(
      "ship",
      "port",
      "night",
      "torture",
      "logbook",
      "union",
      "xyz",
      "of",
      "7",
      ".",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 15 }), fc.constantFrom("1", "3", "5"), (words, pinned) => {
        const found = contest(words.join(" "), [pinned]);
        if (!found) return;
        expect(found.best).not.toBe(pinned);
        expect(found.weight).toBeGreaterThan(0);
        expect(found.coverage).toBeGreaterThan(0);
        expect(found.coverage).toBeLessThanOrEqual(1);
        const gained = found.gains.reduce((sum, gain) => sum + gain, 0);
        expect(gained).toBeCloseTo(found.weight - found.pinned, 9);
      }),
    );
  });
});
