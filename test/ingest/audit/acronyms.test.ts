import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sliceSpan } from "../../../src/domain/span.ts";
import { findExpansions, findPhrases } from "../../../src/ingest/audit/acronyms.ts";
import { wordsOf } from "../../../src/text/words.ts";

/** Each acronym with the words that it is said to stand for. */
function expansions(text: string): readonly string[] {
  return findExpansions(text).map(({ acronym, span }) => `${acronym} = ${sliceSpan(text, span)}`);
}

function phrases(text: string, acronym: string): readonly string[] {
  return findPhrases(text, wordsOf(text), acronym).map((span) => sliceSpan(text, span));
}

describe("findExpansions", () => {
  test("reads the words before an acronym in brackets whose initials are its letters", () => {
    expect(expansions("Uses “information and computer technology (ICT)” here.")).toEqual([
      "ICT = information and computer technology",
    ]);
    expect(expansions("the growing mass of electronic mail services (EMSs)")).toEqual([
      "EMS = electronic mail services",
    ]);
    expect(expansions("The Court of Justice of the European Union (CJEU) sat.")).toEqual([
      "CJEU = Court of Justice of the European Union",
    ]);
  });

  test("reads the words in brackets behind an acronym", () => {
    expect(expansions("ICT (information and computer technology) is used.")).toEqual([
      "ICT = information and computer technology",
    ]);
  });

  test("reads several, with words in quotation marks", () => {
    expect(expansions('"Mutual aid" (MA), then naval law (NL).')).toEqual([
      "MA = Mutual aid",
      "NL = naval law",
    ]);
  });

  test("reads none where the initials differ, a mark parts the words, or there are too few", () => {
    expect(expansions("information technology (ICT)")).toEqual([]);
    expect(expansions("of information. Computer technology (ICT)")).toEqual([]);
    expect(expansions("(ICT)")).toEqual([]);
    expect(expansions("ICT (see below)")).toEqual([]);
    expect(expansions("technologies (see Article 3)")).toEqual([]);
  });

  test("gives spans in the text that hold the letters as initials, in time that grows with it", () => {
    const word = fc.constantFrom("mail", "(MA)", "and", "aid", "MA (", ")", "of", "“", ".", "É", "((((");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(" ");
        for (const { acronym, span } of findExpansions(text)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(sliceSpan(text, span).charAt(0).toUpperCase()).toBe(acronym.charAt(0));
        }
      }),
    );
    const start = performance.now();
    findExpansions("AB (AB) ".repeat(12_000));
    findExpansions("AB (".repeat(25_000));
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});

describe("findPhrases", () => {
  test("finds every phrase with those initials, links between them left out", () => {
    const text =
      "Information and communication technologies, or in case of theft the international court of trade.";
    expect(phrases(text, "ICT")).toEqual([
      "Information and communication technologies",
      "international court of trade",
    ]);
  });

  test("finds none across a mark, nor one that breaks off", () => {
    expect(phrases("The information. Communication technologies.", "ICT")).toEqual([]);
    expect(phrases("information and communication", "ICT")).toEqual([]);
    expect(phrases("", "ICT")).toEqual([]);
  });
});
