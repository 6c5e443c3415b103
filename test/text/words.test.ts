import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldWord, wordsOf } from "../../src/text/words.ts";

const folded = (text: string) => wordsOf(text).map(({ word }) => word);

describe("wordsOf", () => {
  test.each([
    ["2225 U.N.T.S. 209", ["2225", "unts", "209"]],
    ["E.T.S. 224", ["ets", "224"]],
    ["the E.U. and the U.N.", ["the", "eu", "and", "the", "un"]],
    ["computer-generated images", ["computer", "generated", "images"]],
    ["the Council’s and the child's", ["the", "council", "and", "the", "child"]],
    ["States' duties", ["states", "duties"]],
    ["plan s", ["plan", "s"]],
    ["Article 3(1)(c)", ["article", "3", "1", "c"]],
    ["target 10.8, 1,155 and 2,5", ["target", "10.8", "1155", "and", "2", "5"]],
    ["A/RES/74/247", ["a", "res", "74", "247"]],
    ["l’État où l'œuvre", ["l", "etat", "ou", "l", "oeuvre"]],
    ["Niños, CONVENCIÓN, straße", ["ninos", "convencion", "strasse"]],
    ["ｆｕｌｌ ﬁle №", ["full", "file"]],
    ["cy\u00ADber\u200Bcrime", ["cybercrime"]],
    ["example.com", ["example", "com"]],
    ["", []],
    ["— … ?!", []],
  ])("reads %j", (text, words) => {
    expect(folded(text)).toEqual(words);
  });

  test("gives composed and decomposed accents one form", () => {
    expect(folded("e\u0301tat")).toEqual(folded("\u00E9tat"));
  });

  test("keeps letters of other scripts apart from Latin ones", () => {
    expect(folded("p\u0430cta")).not.toEqual(folded("pacta"));
  });

  test("gives spans in rising order that slice back to something that folds to the word", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let end = 0;
        for (const word of wordsOf(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          expect(foldWord(text.slice(word.start, word.end))).toBe(word.word);
          end = word.end;
        }
      }),
    );
  });

  test.each([
    ["separated thousands", "1,111".repeat(20_000)],
    ["decimals", `${"1.".repeat(50_000)}a`],
    ["letters with stops", `${"a.".repeat(50_000)}zz`],
    ["marks", "a\u0301".repeat(50_000)],
    ["zero-width characters", `a${"\u200B".repeat(100_000)}`],
  ])("reads 100 kB of %s in linear time", (_, text) => {
    const start = process.cpuUsage().user;
    wordsOf(text);
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(400);
  });
});

describe("foldWord", () => {
  test("drops the stops of abbreviations and the separators of numbers, and keeps decimal points", () => {
    expect(["U.N.T.S", "1,155", "10.8"].map(foldWord)).toEqual(["unts", "1155", "10.8"]);
  });
});

/** The forms of a word tried at every place, as the documentation of `wordForm` gives them. */
const everyForm =
  /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)+(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*/gu;

describe("wordsOf beside its forms", () => {
  test("finds the words that the forms find, the s of a possessive apart", () => {
    const pieces = [
      ...Array.from("asSſZ93.,' ’-/\n\u00AD\u0301\u200Bßé４ﬁ😀"),
      "U.N.",
      "1,155",
      "10.8",
      "’s",
      "word",
    ];
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        const formed = [...text.matchAll(everyForm)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          word: foldWord(match[0]),
        }));
        const whole = formed.filter(
          ({ start, end }, position) =>
            formed[position - 1]?.end !== start - 1 || !/^['’]s$/i.test(text.slice(start - 1, end)),
        );
        expect(wordsOf(text)).toEqual(whole);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ["a plain word at the end", "end", ["end"]],
    ["a stop behind a word and behind a letter", "Article. A. b", ["article", "a", "b"]],
    ["a number before a stop, a comma and a letter", "9. 12, 3a 4.5b", ["9", "12", "3a", "4", "5b"]],
    ["a plain beginning with a letter beyond ASCII behind it", "cafés naïve", ["cafes", "naive"]],
    ["a quotation mark behind a plain word", "law’ “act”", ["law", "act"]],
  ])("reads %s", (_, text, words) => {
    expect(wordsOf(text).map(({ word }) => word)).toEqual(words);
  });
});
