import { expect, test } from "vitest";
import { textOf } from "../../src/answer/draft-sentence.ts";

test.each([
  ["According to the guide", "It floats.", "According to the guide: “It floats.”"],
  ["", "It floats.", "“It floats.”"],
  ["The guide", "“Ballast” is heavy.", "The guide: ““Ballast” is heavy.”"],
])("textOf puts the frame %j before the quoted words", (frame, quoted, text) => {
  expect(textOf({ frame, quoted, quotes: [] })).toBe(text);
});
