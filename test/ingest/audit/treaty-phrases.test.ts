import { describe, expect, test } from "vitest";
import { sliceSpan } from "../../../src/domain/span.ts";
import { context } from "./harbour-treaties.ts";

const { phrases } = context;

/** The treaty's words for an acronym that is spelled out otherwise. */
function other(acronym: string, words: string, instrument = "harbour"): string | undefined {
  const found = phrases.findOther({ acronym, words }, instrument);
  return found && sliceSpan(found.document.text, found.span);
}

function holds(words: string, language: string | null = "en", instrument = "harbour"): boolean {
  return phrases.holds(words, { instrument, language });
}

describe("findOther", () => {
  test("finds the words of the treaty for an acronym of words that are half the same", () => {
    expect(other("EMMS", "electric message and mail systems")).toBe("electronic message and mail services");
    expect(other("HM", "harbour manager")).toBe("harbour master");
  });

  test("finds nothing where the treaty has the very words, in any form", () => {
    expect(other("EMMS", "electronic messages and mail service")).toBeUndefined();
    expect(other("SP", "Ships' pictures")).toBeUndefined();
  });

  test("gives the same words again, and for other words of one acronym judges anew", () => {
    expect(other("HM", "harbour manager")).toBe("harbour master");
    expect(other("HM", "harbour masters")).toBeUndefined();
    expect(other("HM", "heavy metal")).toBeUndefined();
    expect(other("HM", "harbour manager")).toBe("harbour master");
  });

  test("finds nothing for words that are not like the treaty's", () => {
    expect(other("EMMS", "every merry monkey sings")).toBeUndefined();
    expect(other("XYZ", "x-ray yellow zebra")).toBeUndefined();
  });

  test("finds nothing in a treaty whose text is missing", () => {
    expect(other("EMMS", "electric message and mail systems", "cables")).toBeUndefined();
  });
});

describe("holds", () => {
  test("finds words in the text, capitals, quotation marks and line breaks apart", () => {
    expect(holds("any image of a ship, by whatever means")).toBe(true);
    expect(holds("Ships; Have Agreed as follows")).toBe(true);
    expect(holds("any picture of a ship")).toBe(false);
    expect(holds("image of a shi")).toBe(false);
  });

  test("does not judge words in another language, nor a treaty whose text is missing", () => {
    expect(holds("toute image d'un navire", "fr")).toBe(true);
    expect(holds("any picture of a ship", null)).toBe(true);
    expect(holds("any picture of a ship", "en", "cables")).toBe(true);
  });
});
