import { expect, test } from "vitest";
import { formatPinpoint } from "../../src/domain/pinpoint.ts";
import { createHeadingPlaceFinder } from "../../src/references/heading-place.ts";
import { createLinker } from "../../src/references/linker.ts";
import { examplePassage } from "../answer/examples.ts";
import { harbourRegister } from "../answer/harbour-register.ts";

const findHeadingPlace = createHeadingPlaceFinder(createLinker(harbourRegister));

function placeUnder(headings: readonly string[], subject: string | null = "harbour"): string | null {
  const place = findHeadingPlace(examplePassage("It floats.", { headings, subject }));
  return place && formatPinpoint(place);
}

test.each([
  ["an article of the subject", ["Chapter I", "Article 7 – Wrecks"], "harbour 7"],
  ["the innermost of two", ["Article 7 – Wrecks", "Article 8 – Oil"], "harbour 8"],
  ["one above a heading that is none", ["Article 7 – Wrecks", "Explanation"], "harbour 7"],
  ["the instrument that the heading names", ["Article 3 of the Beacon Protocol"], "beacon 3"],
  ["nothing, of an instrument alone", ["Harbour Convention"], null],
  ["nothing, of other headings", ["Bodies", "1971"], null],
  ["nothing, without headings", [], null],
])("findHeadingPlace finds %s", (_, headings, place) => {
  expect(placeUnder(headings)).toBe(place);
});

test("findHeadingPlace guesses no instrument for an article", () => {
  expect(placeUnder(["Article 7 – Wrecks"], null)).toBeNull();
});
