import { describe, expect, test } from "vitest";
import type { DocumentKind } from "../../../src/domain/document.ts";
import { checkAcross } from "../../../src/ingest/audit/check-across.ts";
import { quayContext, quayText } from "./quay-register.ts";

type Written = readonly [id: string, markdown: string, kind?: DocumentKind | null];

function findings(...texts: readonly Written[]) {
  return checkAcross(
    texts.map(([id, markdown, kind = "guide"]) => quayText(markdown, { id, kind })),
    quayContext(),
  );
}

const said = (year: number) => `The Buoy Convention was adopted in ${year}.`;

describe("checkAcross", () => {
  const order: readonly (DocumentKind | null)[] = ["treaty", "report", "guide", "news"];
  const pairs = order.flatMap((better, position) =>
    order.slice(position + 1).map((worse) => [better, worse] as const),
  );

  test.each(pairs)("takes the word of a %s over that of a %s, whichever comes first", (better, worse) => {
    const texts = [
      ["better", said(1980), better],
      ["worse", said(1981), worse],
    ] as const;
    for (const listed of [texts, texts.toReversed()]) {
      const found = findings(...listed).map(({ documentId, against }) => [documentId, against?.documentId]);
      expect(found).toEqual([["worse", "better"]]);
    }
  });

  test("trusts a text of no known kind as little as the news", () => {
    const found = findings(["one", said(1980), null], ["two", said(1981), "news"]);
    expect(found.map(({ documentId }) => documentId)).toEqual(["two"]);
    expect(findings(["one", said(1980), null], ["two", said(1981)])[0]?.documentId).toBe("one");
  });

  test("sets each of several texts against the best alone", () => {
    const found = findings(
      ["one", said(1980)],
      ["two", said(1981)],
      ["three", said(1980)],
      ["four", said(1982)],
      ["report", said(1982), "report"],
    );
    expect(found.map(({ documentId, against }) => `${documentId}<${against?.documentId}`)).toEqual([
      "one<report",
      "two<report",
      "three<report",
    ]);
  });

  test("says whose words stand against it, and of which instrument", () => {
    expect(findings(["one", said(1980)], ["two", said(1981)])).toMatchObject([
      {
        documentId: "two",
        kind: "date",
        words: "adopted in 1981",
        about: { instrument: "buoys", article: null, subdivisions: [] },
        problem: "Another text has it otherwise of the Convention on Buoys: “adopted in 1980”.",
        remedy: "Find out which is right, correct the other, and enter it in the register.",
        against: { documentId: "one", words: "adopted in 1980" },
      },
    ]);
  });

  test("lets one of two joined dates agree", () => {
    const two = "The Buoy Convention was adopted on 25 and 26 October 1980.";
    const one = "The Buoy Convention was adopted on 26 October 1980.";
    const other = "The Buoy Convention was adopted on 27 October 1980.";
    expect(findings(["one", two], ["two", one])).toEqual([]);
    expect(findings(["one", one], ["two", two])).toEqual([]);
    expect(findings(["one", two], ["two", other])).toHaveLength(1);
  });

  test("leaves alone what the register itself knows", () => {
    const known = (year: number) => `The Quay Convention entered into force in ${year}.`;
    expect(findings(["one", known(1980)], ["two", known(1981)])).toEqual([]);
    const open = (year: number) => `The Pilots Protocol entered into force in ${year}.`;
    expect(findings(["one", open(2023)], ["two", open(2024)])).toHaveLength(1);
  });

  test("finds nothing where there is one text, or none", () => {
    expect(findings()).toEqual([]);
    expect(findings(["one", `${said(1980)} ${said(1981)}`])).toEqual([]);
  });
});
