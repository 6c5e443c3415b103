import { expect, test } from "vitest";
import { quotingOf } from "../../src/answer/draft-sentence.ts";
import { english } from "../../src/answer/wording/english.ts";

test.each([
  ["According to the guide", "It floats.", "According to the guide: “It floats.”"],
  ["", "It floats.", "“It floats.”"],
  ["The guide", "“Ballast” is heavy.", "The guide: ““Ballast” is heavy.”"],
])("quotingOf puts the frame %j before the quoted words", (frame, quoted, text) => {
  expect(quotingOf({ frame, quoted, quotes: [] }, english)).toMatchObject({
    text,
    support: "verbatim",
    quoted,
  });
});
