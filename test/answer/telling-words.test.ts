import { describe, expect, test } from "vitest";
import { shareOfWeight } from "../../src/answer/telling-words.ts";
import { termsOf } from "../../src/text/terms.ts";

function share(words: string, isConcept = false): number {
  return shareOfWeight(termsOf(words), isConcept);
}

describe("shareOfWeight", () => {
  test.each(["article", "treaties", "what does it say", "provisions", "international law", "people"])(
    "leaves scaffolding the least: %s",
    (words) => {
      expect(share(words)).toBe(0.15);
    },
  );

  test.each(["world", "first", "keeping", "usually", "first treaty"])(
    "leaves common words some: %s",
    (words) => {
      expect(share(words)).toBe(0.3);
    },
  );

  test.each(["buoy", "smuggling", "mark wrecks", "first buoy", "treaty on buoys"])(
    "leaves what tells something all: %s",
    (words) => {
      expect(share(words)).toBe(1);
    },
  );

  test("takes several common words that name a concept for what they name, one for no more than it says", () => {
    expect(share("first meeting", true)).toBe(1);
    expect(share("first", true)).toBe(0.3);
    expect(share("treaty articles", true)).toBe(0.15);
  });

  test("knows words in any form", () => {
    expect(share("conventions")).toBe(share("Convention"));
    expect(share("working")).toBe(share("works"));
  });
});
