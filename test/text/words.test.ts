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
