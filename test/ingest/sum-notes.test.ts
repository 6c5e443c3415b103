import { expect, test } from "vitest";
import { sumNotes } from "../../src/ingest/sum-notes.ts";

test("sumNotes adds up by kind, in the order of names, without what did not occur", () => {
  const sum = sumNotes([{ copies: 1, unpublished: 0 }, {}, { "hidden-text": 2, copies: 3 }]);
  expect(sum).toEqual({ copies: 4, "hidden-text": 2 });
  expect(Object.keys(sum)).toEqual(["copies", "hidden-text"]);
  expect(sumNotes([])).toEqual({});
});
