import { describe, expect, test } from "vitest";
import { findTitleYears } from "../../../src/ingest/audit/title-years.ts";
import { quayStatements } from "./quay-register.ts";

function years(markdown: string): readonly string[] {
  return quayStatements(markdown).flatMap((statement) =>
    findTitleYears(statement).map(
      ({ instrument, year, span }) =>
        `${instrument} ${year} ${statement.document.text.slice(span.start, span.end)}`,
    ),
  );
}

describe("findTitleYears", () => {
  test("finds the year behind each name of a sentence", () => {
    expect(years("The Quay Convention (1994) and the Pilots Protocol (2022) are cited.")).toEqual([
      "quay 1994 Quay Convention (1994)",
      "pilots 2022 Pilots Protocol (2022)",
    ]);
  });

  test("finds the year that ends a heading, whatever stands between", () => {
    expect(years("# Guide\n\n## Quay Convention and its text (1994)\n\nIt is old.")).toEqual([
      "quay 1994 Quay Convention and its text (1994)",
    ]);
  });

  test.each([
    "The Quay Convention has a list of ships (1994).",
    "Article 3 of the Quay Convention (1994)",
    "Cite 1700 UNTS 12 (1995).",
    "(1994) is the year of the Quay Convention.",
    "# Guide\n\n## Ships (1994)\n\nThey float.",
    "# Guide\n\n## Quay Convention (1997) and what became of it\n\nIt is old.",
    "The Quay Convention of 1994",
  ])("finds no year of a title in %j", (markdown) => {
    expect(years(markdown)).toEqual([]);
  });
});
