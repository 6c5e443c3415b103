import { expect, test } from "vitest";
import { isContentWord, titleWordsOf } from "../../../src/ingest/audit/title-words.ts";

function words(text: string): readonly string[] {
  return titleWordsOf(text).map(({ word }) => word);
}

test.each([
  ["Convention against Transnational Organised Crime", "Convention Against Transnational Organized Crime"],
  ["enhanced co-operation", "Enhanced Cooperation"],
  ["the Rights of the Child", "Rights of Child"],
  ["relatif à l'incrimination d'actes", "relatif à l’incrimination d’actes"],
  ["criminalisation", "criminalization"],
])("titleWordsOf takes %j and %j for the same title", (one, other) => {
  expect(words(one)).toEqual(words(other));
});

test.each([
  ["racist and xenophobic", "racist or xenophobic"],
  ["Rights of the Child", "Rights of Children"],
  ["on the child", "to the child"],
])("titleWordsOf tells %j from %j", (one, other) => {
  expect(words(one)).not.toEqual(words(other));
});

test("titleWordsOf says where each word stands, and isContentWord which carry matter", () => {
  const text = "Convention on the Rights";
  const found = titleWordsOf(text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["Convention", "on", "Rights"]);
  expect(found.filter(isContentWord).map(({ word }) => word)).toEqual(["convention", "rights"]);
});
