import { expect, test } from "vitest";
import { plainTitle } from "../../src/answer/plain-title.ts";
import { exampleInstrument } from "./harbour-register.ts";

test.each([
  ["The Convention on Harbours", "Convention on Harbours"],
  ["Theatre Convention", "Theatre Convention"],
  ["Convention on the Safety of Harbours", "Convention on the Safety of Harbours"],
])("plainTitle of %j is %j", (title, expected) => {
  expect(plainTitle(exampleInstrument("harbour", title))).toBe(expected);
});
