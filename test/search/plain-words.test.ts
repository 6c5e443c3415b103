import { describe, expect, test } from "vitest";
import type { Passage } from "../../src/domain/passage.ts";
import type { PlainWords } from "../../src/domain/plain-words.ts";
import { createHeadingPlaceFinder } from "../../src/references/heading-place.ts";
import { createLinker } from "../../src/references/linker.ts";
import { createPlainTermReader, readPlainPlaces } from "../../src/search/plain-words.ts";
import { termsOf } from "../../src/text/terms.ts";
import { examplePassage } from "../answer/examples.ts";
import { harbourRegister } from "../answer/harbour-register.ts";

const plainWords: PlainWords = {
  "harbour 2": ["ship left to rot at the quay", "owner never came back for his boat"],
  "harbour 7": ["yellow buoys over a sunken ship", "warn others of the wreck below"],
  "harbour 7(2)": ["who pays for the buoys"],
  harbour: ["rules for ports"],
};

describe("createPlainTermReader", () => {
  const read = createPlainTermReader(
    readPlainPlaces(plainWords),
    createHeadingPlaceFinder(createLinker(harbourRegister)),
  );
  const passage = (heading: string, subject: string | null = "harbour"): Passage =>
    examplePassage("It is so.", { subject, headings: ["Harbour Convention", heading] });
  const termsFor = (asked: string, of: Passage) => read(of, new Set(termsOf(asked)));

  test("gives the phrases of the article that share two words with the question, whole", () => {
    expect(termsFor("yellow buoys?", passage("Article 7"))).toEqual(
      termsOf("yellow buoys over a sunken ship"),
    );
  });

  test("gives those of its paragraphs too", () => {
    expect(termsFor("who pays for buoys?", passage("Article 7"))).toEqual(termsOf("who pays for the buoys"));
  });

  test("gives nothing for one shared word, for another article, or where nobody has said anything", () => {
    expect(termsFor("a yellow submarine", passage("Article 7"))).toEqual([]);
    expect(termsFor("yellow buoys", passage("Article 2"))).toEqual([]);
    expect(termsFor("yellow buoys", passage("Article 9"))).toEqual([]);
    expect(termsFor("yellow buoys", passage("News", null))).toEqual([]);
  });

  test("gives those of the instrument where no article is headed", () => {
    expect(termsFor("which rules for ports?", passage("In short"))).toEqual(termsOf("rules for ports"));
  });
});
