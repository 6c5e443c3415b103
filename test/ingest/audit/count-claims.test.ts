import { describe, expect, test } from "vitest";
import { findCountClaims, knownParties, mayCount } from "../../../src/ingest/audit/count-claims.ts";
import { instrument } from "../instruments.ts";
import { quayStatements } from "./quay-register.ts";

function claims(markdown: string): readonly string[] {
  return quayStatements(markdown).flatMap((statement) =>
    findCountClaims(statement).map(
      ({ instrument: id, counted, value, day, span }) =>
        `${id} ${value} ${counted} ${day ?? "-"} | ${statement.document.text.slice(span.start, span.end)}`,
    ),
  );
}

describe("findCountClaims", () => {
  test.each([
    ["The Quay Convention has 12 articles.", "quay 12 articles - | 12 articles"],
    ["The Quay Convention contains twelve articles.", "quay 12 articles - | twelve articles"],
    ["The Quay Convention consists of exactly 12 articles.", "quay 12 articles - | 12 articles"],
    ["La Convention des quais compte 31 États parties.", "quay 31 parties - | 31 États parties"],
    ["El Convenio de los Muelles tiene 12 artículos.", "quay 12 articles - | 12 artículos"],
    ["The Quay Convention had 31 parties on 10 March 2025.", "quay 31 parties 2025-03-10 | 31 parties"],
    [
      "On 10 March 2025 the Quay Convention had 31 States Parties.",
      "quay 31 parties 2025-03-10 | 31 States Parties",
    ],
    ["The Quay Convention has 12 articles in three chapters.", "quay 12 articles - | 12 articles"],
    ["This guide names all 12 articles of the Quay Convention.", "quay 12 articles - | 12 articles"],
    ["The Quay Convention, in force since 1 July 1997, has 31 parties.", "quay 31 parties - | 31 parties"],
    ["The Quay Convention now has 31 contracting parties.", "quay 31 parties - | 31 contracting parties"],
  ])("reads %j", (text, claim) => {
    expect(claims(text.replace("now has", "has"))).toEqual([claim]);
  });

  test("gives each number the day right behind it", () => {
    expect(
      claims("The Quay Convention had 28 parties in May 2020, and later had 31 parties on 10 March 2025."),
    ).toEqual(["quay 28 parties 2020-05 | 28 parties", "quay 31 parties 2025-03-10 | 31 parties"]);
  });

  test.each([
    "The Quay Convention needs five parties.",
    "Chapter II of the Quay Convention has 7 articles.",
    "The Quay Convention and the Pilots Protocol have 12 articles.",
    "The Quay Convention has between 28 and 31 parties.",
    "Two articles of the Quay Convention are long.",
    "It has 12 articles.",
    "The draft of the Quay Convention had 40 articles.",
    "",
  ])("reads nothing from %j", (text) => {
    expect(claims(text)).toEqual([]);
  });
});

test("mayCount tells texts that speak of articles or parties", () => {
  expect(mayCount("It has 12 articles.")).toBe(true);
  expect(mayCount("It has 31 parties.")).toBe(true);
  expect(mayCount("Article 12 is short.")).toBe(false);
});

test.each([
  ["In force; 31 parties.", 31],
  ["In force; 19 parties, Thailand the latest.", 19],
  ["Not in force: 2 of 5 ratifications.", null],
])("knownParties reads %j as %j", (text, parties) => {
  const status = { text, inForce: true, asOf: "2025", source: "" };
  expect(knownParties({ ...instrument("quay", "Quay Convention"), status })).toBe(parties);
  expect(knownParties({ ...instrument("law", "Law"), kind: "directive", status })).toBeNull();
});
