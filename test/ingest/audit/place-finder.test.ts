import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatArticle, type Pinpoint, parsePinpoint } from "../../../src/domain/pinpoint.ts";
import { context } from "./harbour-treaties.ts";

const { places, treaties } = context;

function at(words: string): Pinpoint {
  const place = parsePinpoint(words);
  if (!place) throw new Error(words);
  return place;
}

/** The article that is found for words pinned to a wrong place of the harbour convention. */
function best(words: string, wrong: string): string | null | undefined {
  const found = places.findBest(words, at(`harbour ${wrong}`));
  return found && formatArticle(found.place);
}

function within(words: string, article: string): string | null | undefined {
  const found = places.findWithin(words, at(`harbour ${article}`));
  return found && formatArticle(found.place);
}

describe("findBest", () => {
  test("finds the point that says it, in other forms of the words", () => {
    expect(best("whoever smuggles or hides pictures of ships with the cargo", "7(9)")).toBe("3(1)(c)");
    expect(best("to seal the logbook and preserve it", "12")).toBe("5");
  });

  test("prefers the most precise of places that hold the same words", () => {
    expect(best("offering for sale", "12")).toBe("3(1)(a)");
  });

  test("finds nothing for words that stand nowhere in the treaty, or are spread over it", () => {
    expect(best("pirates and their parrots", "12")).toBeUndefined();
    expect(best("", "12")).toBeUndefined();
    expect(best("torture, night, cargo, ninety, letter, seal, advice", "12")).toBeUndefined();
  });

  test.each([
    ["an article next to it with the same paragraph and point", "ship pictures", "4(1)(b)", "3(1)(b)"],
    ["the point for the number in its place", "ship images in the definition of pictures", "1(3)", "1(c)"],
    ["the paragraph for the letter in its place", "the rights of the keepers", "3(b)", "3(2)"],
  ])("takes for likely a slip of the pen: %s", (_, words, wrong, right) => {
    expect(best(words, wrong)).toBe(right);
  });

  test("lets telling words outweigh a likely slip", () => {
    expect(best("analysing pictures to recognise their owners", "3(3)")).toBe("4(2)");
  });

  test("reads Roman numerals as they stand, and not as letters of the alphabet", () => {
    const found = places.findBest("producing ship pictures for sale", at("harbour 3(1)(ii)"));
    expect(found && formatArticle(found.place)).toBe("3(1)(a)");
  });
});

describe("findWithin", () => {
  test("finds the place in the article, though another article says it better", () => {
    expect(within("analysing ship pictures in the cargo", "3")).toBe("3(1)(c)");
    expect(within("analysing ship pictures in the cargo", "4")).toBe("4(2)");
  });

  test("finds an article that has no paragraphs", () => {
    expect(within("logbooks are preserved and sealed", "5")).toBe("5");
  });

  test("finds nothing where no place in the article holds enough of the words", () => {
    expect(within("officers who answer at night", "3")).toBeUndefined();
    expect(within("ships", "99")).toBeUndefined();
  });
});

describe("createPlaceFinder", () => {
  test("gives only places that the treaty has, for any words and any wrong place", () => {
    const word = fc.constantFrom(
      "ship",
      "picture",
      "master",
      "logbook",
      "accede",
      "xyz",
      "the",
      "night",
      "(",
      "\u0000",
    );
    const wrong = fc.constantFrom("1", "1(3)", "3(1)(f)", "4(a)(i)(1)", "preamble", "annex ii", "99(9)(z)");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), wrong, (words, article) => {
        const found = places.findBest(words.join(" "), at(`harbour ${article}`));
        if (!found) return;
        expect(treaties.find(found.place)).toBe(found.found);
        expect(found.share).toBeGreaterThanOrEqual(0.5);
      }),
    );
  });
});
