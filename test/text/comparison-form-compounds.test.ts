import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findVerbatim, toComparisonForm } from "../../src/text/comparison-form.ts";

const found = (quote: string, source: string): string | undefined => {
  const match = findVerbatim(quote, source);
  return match && source.slice(match.start, match.end);
};

describe("findVerbatim, where a line's end parts a word,", () => {
  test.each([
    ["computer-related fraud", "of computer-\nrelated fraud.", "computer-\nrelated fraud"],
    ["computerrelated fraud", "of computer-\nrelated fraud.", "computer-\nrelated fraud"],
    ["computer-\nrelated fraud", "of computer-related fraud.", "computer-related fraud"],
    ["computer-\nrelated fraud", "of computerrelated fraud.", "computerrelated fraud"],
    ["computer-\n  related fraud", "of computer-\r\nrelated fraud.", "computer-\r\nrelated fraud"],
    ["computer\u2010related", "of computer-\nrelated fraud.", "computer-\nrelated"],
    ["computer\u2011related", "of computer-\nrelated fraud.", "computer-\nrelated"],
    ["Computer-related", "Computer-\nrelated fraud.", "Computer-\nrelated"],
    ["child-rights-based law", "child-rights-\nbased law", "child-rights-\nbased law"],
    ["soft\u00ADware", "the soft-\nware here", "soft-\nware"],
    ["demi-finale", "une demi-\nfinale", "demi-\nfinale"],
    ["santé-travail", "sante\u0301-\ntravail", "sante\u0301-\ntravail"],
  ])("finds %j in %j", (quote, source, words) => {
    expect(found(quote, source)).toBe(words);
  });

  test("tells each break by itself: one is a mere break, the other a hyphen", () => {
    const source = "the inter-\nnational rules on computer-\nrelated fraud";
    expect(found("international rules on computer-related fraud", source)).toBe(source.slice(4));
  });

  test("learns a compound from elsewhere in the source where the quotation's own line ends in it", () => {
    const source = "Computer-related forgery is one; the computer-related fraud is another.";
    expect(found("the computer-\nrelated fraud", source)).toBe("the computer-related fraud");
  });

  test.each([
    ["computer-assisted", "computer-\nrelated"],
    ["computer related", "computer-\nrelated"],
    ["re-sign the treaty", "resign the treaty"],
    ["resign the treaty", "re-sign the treaty"],
    ["computer-related", "computerrelated"],
    ["computer - related", "computer-\nrelated"],
    ["computer-\nRelated", "computerRelated"],
    ["2001-\n2002", "20012002"],
  ])("does not find %j in %j", (quote, source) => {
    expect(found(quote, source)).toBeUndefined();
  });

  test("finds a quotation wherever its lines were broken at hyphens", () => {
    const word = fc.constantFrom("computer-related", "child", "of", "non-state", "data", "cross-border");
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 8 }), fc.array(fc.boolean()), (words, breaks) => {
        const quote = words.join(" ");
        let hyphen = 0;
        const source = quote.replace(/-/g, () => (breaks[hyphen++] ? "-\n" : "-"));
        expect(found(quote, source)).toBe(source);
        expect(found(source, quote)).toBe(quote);
      }),
    );
  });

  test("takes linear time, however many hyphens and line ends there are", () => {
    for (const piece of ["a-\n", "a-b ", "-\n", "a-", `${"a".repeat(60)}-\nb `, "- \t"]) {
      const source = piece.repeat(200_000 / piece.length);
      const start = process.cpuUsage().user;
      findVerbatim("computer-related x", source);
      findVerbatim(`x ${source}`, source);
      expect((process.cpuUsage().user - start) / 1000, JSON.stringify(piece)).toBeLessThan(3000);
    }
  });
});

describe("toComparisonForm with compounds", () => {
  test("keeps the hyphen of a compound that is known, and of no other", () => {
    const text = "computer-\nrelated inter-\nnational";
    expect(toComparisonForm(text).text).toBe("computerrelated international");
    expect(toComparisonForm(text, new Set(["computer-related"])).text).toBe("computer-related international");
    expect(toComparisonForm(text, new Set(["puter-related"])).text).toBe("computerrelated international");
  });

  test("maps the hyphen that it keeps to the whole line end", () => {
    const text = "a computer- \n related b";
    const { text: form, offsets } = toComparisonForm(text, new Set(["computer-related"]));
    const at = form.indexOf("-");
    expect(offsets.toSource({ start: at, end: at + 1 })).toEqual({ start: 10, end: 14 });
  });
});
