import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findVerbatim, toComparisonForm } from "../../src/text/comparison-form.ts";
import { Rewriting } from "../../src/text/edit-map.ts";
import { findWhole } from "../../src/text/find-whole.ts";

const cpuMilliseconds = (work: () => unknown): number => {
  const start = process.cpuUsage().user;
  work();
  return (process.cpuUsage().user - start) / 1000;
};

describe("toComparisonForm", () => {
  test.each([
    ["“pacta  sunt\n servanda”", '"pacta sunt servanda"'],
    ["« l’État »", '" l\'État "'],
    ["non\u2011binding – or not — at all", "non-binding - or not - at all"],
    ["of\uFB01ce e\u0301tat １２", "office état 12"],
    ["inter-\nnational law", "international law"],
    ["soft\u00ADware zero\u200Bwidth", "software zerowidth"],
    ["  trimmed \u00A0 ", "trimmed"],
    ["computer-related", "computer-related"],
    ["", ""],
  ])("folds %j", (text, form) => {
    expect(toComparisonForm(text).text).toBe(form);
  });

  test("maps each piece back to the source that it came from", () => {
    const source = "the “of\uFB01ce”  of inter-\nnational law";
    const { text, offsets } = toComparisonForm(source);
    const back = (words: string) => {
      const start = text.indexOf(words);
      const span = offsets.toSource({ start, end: start + words.length });
      return source.slice(span.start, span.end);
    };
    expect(back('"office"')).toBe("“of\uFB01ce”");
    expect(back("of inter")).toBe("of inter");
    expect(back("international")).toBe("inter-\nnational");
  });

  test("does not change when it is applied twice", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."aé -\n\u00AD“’–ﬁ\u200B\u0301Z９".split("")) }),
        (text) => {
          const once = toComparisonForm(text).text;
          expect(toComparisonForm(once).text).toBe(once);
        },
      ),
    );
  });

  test.each([
    ["marks in the wrong order", `a${"\u0301".repeat(50_000)}${"\u0316".repeat(50_000)}`],
    ["blanks", " ".repeat(200_000)],
    ["hyphens at line ends", "a-\n".repeat(60_000)],
    ["quotation marks", "“".repeat(100_000)],
  ])("folds 100 kB of %s in linear time", (_, text) => {
    expect(cpuMilliseconds(() => toComparisonForm(text))).toBeLessThan(400);
  });
});

describe("findVerbatim", () => {
  test("finds the same characters exactly", () => {
    expect(findVerbatim("sunt servanda", "pacta sunt servanda est")).toEqual({
      start: 6,
      end: 19,
      exact: true,
    });
  });

  test.each([
    ['"pacta sunt servanda"', "So “pacta sunt servanda” it is.", "“pacta sunt servanda”"],
    ["the children's rights", "Of the children’s\n   rights now", "the children’s\n   rights"],
    ["international law", "Of inter-\nnational law.", "inter-\nnational law"],
    ["office", "an of\uFB01ce here", "of\uFB01ce"],
    ["état de droit", "un e\u0301tat de\u00A0droit", "e\u0301tat de\u00A0droit"],
    ["nonbinding rule", "a non\u00ADbinding\u200B rule", "non\u00ADbinding\u200B rule"],
  ])("finds %j in another typography", (quote, source, words) => {
    const match = findVerbatim(quote, source);
    expect(match?.exact).toBe(false);
    expect(source.slice(match?.start, match?.end)).toBe(words);
  });

  test.each([
    ["p\u0430cta sunt", "pacta sunt servanda"],
    ["Article 1", "Article 12"],
    ["art", "party"],
    ["shall apply", "shall not apply"],
    ["Shall apply", "shall apply"],
    ["binding upon all States", "binding upon the parties to it"],
    ["—", "a — b"],
    ["", "anything"],
  ])("does not find %j in %j", (quote, source) => {
    expect(findVerbatim(quote, source)).toBeUndefined();
  });

  test("finds whatever was cut out of a source between words, and slices back to it", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abé1😀".split(/(?:)/u)), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 12 }), fc.nat(), (words, seed) => {
        const first = seed % words.length;
        const quote = words.slice(first).join(" ");
        fc.pre(/[\p{L}\p{N}]/u.test(quote));
        const source = words.join(" ");
        const match = findVerbatim(quote, source);
        expect(source.slice(match?.start, match?.end)).toBe(quote);
      }),
    );
  });

  test("never throws, whatever the text holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (quote, source) => {
        const match = findVerbatim(quote, source);
        if (match) expect(match.end).toBeLessThanOrEqual(source.length);
      }),
    );
  });

  test("looks for a quotation of 200 kB in linear time", () => {
    const source = `${"a".repeat(200_000)}b`;
    expect(cpuMilliseconds(() => findVerbatim(`b${"a".repeat(199_000)}`, source))).toBeLessThan(500);
    expect(cpuMilliseconds(() => findVerbatim(`${"a ".repeat(99_000)}c`, "a ".repeat(100_000)))).toBeLessThan(
      800,
    );
  });
});

describe("findWhole", () => {
  test("goes on behind an occurrence that cuts a word", () => {
    expect(findWhole("Article 1", "Article 12 and Article 1.")).toBe(15);
    expect(findWhole("aba", "ababa aba")).toBe(6);
  });

  test("takes an emoji for no part of a word", () => {
    expect(findWhole("works", "works😀")).toBe(0);
  });
});

describe("Rewriting", () => {
  test("maps kept words one to one and replaced ones to the whole of what they replaced", () => {
    const rewriting = new Rewriting();
    rewriting.keep("ab", 0);
    rewriting.replace({ start: 2, end: 7 }, "xyz");
    const { text, offsets } = rewriting.finish();
    expect(text).toBe("abxyz");
    expect(offsets.toSource({ start: 1, end: 2 })).toEqual({ start: 1, end: 2 });
    expect(offsets.toSource({ start: 1, end: 4 })).toEqual({ start: 1, end: 7 });
    expect(offsets.toSource({ start: 5, end: 5 })).toEqual({ start: 7, end: 7 });
  });
});
