import { describe, expect, test } from "vitest";
import { isAbbreviationStop } from "../../src/text/abbreviations.ts";

describe("isAbbreviationStop", () => {
  test.each(["Mr", "Dra", "Prof", "vs", "cf", "e.g", "i.e", "M", "c", "v", "MME"])(
    "takes the stop of %j for its own, whatever follows",
    (before) => {
      expect(isAbbreviationStop({ before, after: "The Court" })).toBe(true);
      expect(isAbbreviationStop({ before, after: "Iran" })).toBe(true);
    },
  );

  test.each(["Art", "arts", "núm", "No", "vol", "p", "pp", "para", "Sec", "fig", "res", "let", "Tit"])(
    "takes the stop of %j for its own only before a label",
    (before) => {
      for (const label of ["5", "(5)", "[5]", "iv", "XII", "b)", "B"]) {
        expect(isAbbreviationStop({ before, after: label }), label).toBe(true);
      }
      for (const words of ["The Court", "Iran", "Parties", ""]) {
        expect(isAbbreviationStop({ before, after: words }), words).toBe(false);
      }
    },
  );

  test.each(["etc", "Ltd", "Dec", "U.N", "E.U", "J", "dept", "op", "al", "Inc", "ed"])(
    "lets the next word tell whether the sentence ends at %j",
    (before) => {
      expect(isAbbreviationStop({ before, after: "Geneva was" })).toBe(true);
      for (const beginning of ["The Court", "It", "However,", "“They", "Le traité", "Los Estados"]) {
        expect(isAbbreviationStop({ before, after: beginning }), beginning).toBe(false);
      }
    },
  );

  test.each(["treaty", "2001", "Convention", "3(1", "article", "constructor", ""])(
    "takes %j for no abbreviation",
    (before) => {
      expect(isAbbreviationStop({ before, after: "Geneva" })).toBe(false);
    },
  );

  test("tells the one-letter abbreviations from other letters", () => {
    expect(["v", "c", "M", "x"].map((before) => isAbbreviationStop({ before, after: "The" }))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
