import { describe, expect, test } from "vitest";
import { formatArticle } from "../../src/domain/pinpoint.ts";
import { readOutsideArticles } from "../../src/references/preamble-reader.ts";
import { ReferenceText } from "../../src/references/reference-text.ts";

/** "words: places" of what stands at the first word of a text. */
function read(text: string): string | undefined {
  const found = readOutsideArticles(new ReferenceText(text), 0);
  if (!found) return undefined;
  const places = found.places.map((place) => formatArticle({ ...place, article: place.article ?? "·" }));
  return `${text.slice(found.start, found.end)}: ${places.join(" ")}`;
}

describe("readOutsideArticles", () => {
  test.each([
    ["Preamble of", "Preamble: preamble"],
    ["preamble", "preamble: preamble"],
    ["Préambule, considérant 5", "Préambule, considérant 5: preamble(5)"],
    ["Preamble, recitals 5 and 6, of", "Preamble, recitals 5 and 6: preamble(5) preamble(6)"],
    ["Annex II to", "Annex II: annex ii"],
    ["Annex 12", "Annex 12: annex 12"],
    ["Annex B", "Annex B: annex b"],
    ["Annex II(4)", "Annex II(4): annex ii(4)"],
    ["Annex II, paragraphs 1 and 2", "Annex II, paragraphs 1 and 2: annex ii(1) annex ii(2)"],
    ["Annexes I, II and III", "Annexes I, II and III: annex i annex ii annex iii"],
    ["Anexos I y II", "Anexos I y II: annex i annex ii"],
    ["Annex, paragraph 3", "Annex, paragraph 3: annex(3)"],
    ["Annex I and the", "Annex I: annex i"],
  ])("reads %j as %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each(["Annex", "Annex to", "annex 5", "Annex Z", "Annexed 5", "Annex IIb", "Article 5"])(
    "reads nothing in %j",
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  test("ends a list of annexes that no treaty has", () => {
    const many = `Annexes ${Array.from({ length: 50 }, (_, at) => at + 1).join(", ")}`;
    expect(read(many)?.split(": ")[1]?.match(/annex/g)).toHaveLength(12);
  });
});
