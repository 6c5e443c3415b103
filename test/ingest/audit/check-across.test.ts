import { describe, expect, test } from "vitest";
import type { DocumentMetadata } from "../../../src/domain/document.ts";
import { checkAcross } from "../../../src/ingest/audit/check-across.ts";
import { quayContext, quayText } from "./quay-register.ts";

type Written = readonly [id: string, markdown: string, known?: Partial<DocumentMetadata>];

function across(...texts: readonly Written[]): readonly string[] {
  return checkAcross(
    texts.map(([id, markdown, known]) => quayText(markdown, { id, ...known })),
    quayContext(),
  ).map(
    ({ documentId, kind, words, against }) =>
      `${documentId} ${kind} ${words} <> ${against?.documentId} ${against?.words}`,
  );
}

describe("checkAcross", () => {
  test("finds two dates for one event that the register does not know, on the later text", () => {
    expect(
      across(
        ["one", "The Buoy Convention entered into force on 1 May 1985."],
        ["two", "The Buoy Convention entered into force on 1 October 1985."],
      ),
    ).toEqual(["two date entered into force on 1 October 1985 <> one entered into force on 1 May 1985"]);
  });

  test("takes the word of a report over a guide's, and a guide's over that of the news", () => {
    const early = "The Buoy Convention was adopted in 1980.";
    const late = "The Buoy Convention was adopted in 1981.";
    expect(across(["guide", early], ["report", late, { kind: "report" }])).toEqual([
      "guide date adopted in 1980 <> report adopted in 1981",
    ]);
    expect(across(["news", early, { kind: "news" }], ["guide", late])).toEqual([
      "news date adopted in 1980 <> guide adopted in 1981",
    ]);
  });

  test("finds two numbers of articles, and of parties on one day", () => {
    expect(
      across(
        ["one", "The Buoy Convention has 9 articles."],
        ["two", "The Buoy Convention has ten articles."],
      ),
    ).toEqual(["two count ten articles <> one 9 articles"]);
    expect(
      across(
        ["one", "The Buoy Convention had 9 parties in May 2020."],
        ["two", "The Buoy Convention had 10 parties in May 2020."],
      ),
    ).toEqual(["two count 10 parties <> one 9 parties"]);
    expect(
      across(
        ["one", "The Buoy Convention has 9 parties.", { asOf: "2020" }],
        ["two", "The Buoy Convention has 10 parties.", { asOf: "2020" }],
      ),
    ).toHaveLength(1);
  });

  test.each<readonly [string, string]>([
    ["The Buoy Convention was adopted in 1980.", "The Buoy Convention was adopted on 3 May 1980."],
    ["The Buoy Convention was adopted in 1980.", "The Buoy Convention entered into force in 1985."],
    [
      "The Buoy Convention was adopted in 1980.",
      "The guide dates it wrongly: the Buoy Convention was adopted in 1981.",
    ],
    ["The Quay Convention was adopted in 1980.", "The Quay Convention was adopted in 1981."],
    ["The Quay Convention has 9 articles.", "The Quay Convention has 10 articles."],
    ["The Buoy Convention had 9 parties in May 2020.", "The Buoy Convention had 10 parties in June 2020."],
    ["The Buoy Convention has 9 parties.", "The Buoy Convention has 10 parties."],
  ])("finds nothing between %j and %j", (one, two) => {
    expect(across(["one", one], ["two", two])).toEqual([]);
  });

  test("does not set a text against itself", () => {
    expect(
      across(["one", "The Buoy Convention was adopted in 1980.\n\nThe Buoy Convention was adopted in 1981."]),
    ).toEqual([]);
  });
});
