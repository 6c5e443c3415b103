import { describe, expect, test } from "vitest";
import { readQuantities } from "../../../src/answer/premises/quantities.ts";

describe("readQuantities", () => {
  test.each([
    ["thirty days", [{ of: "time", value: 720, bound: null }]],
    ["within 72 hours", [{ of: "time", value: 72, bound: "most" }]],
    ["at least three or more persons", [{ of: "people", value: 3, bound: "least" }]],
    ["forty member States", [{ of: "people", value: 40, bound: null }]],
    ["the fortieth ratification", [{ of: "states", value: 40, bound: null }]],
    ["60 days are a minimum and not a maximum", [{ of: "time", value: 1440, bound: "least" }]],
    ["fines of 500 euros", [{ of: "money", value: 500, bound: null }]],
    [
      "at least 60 days and at most 90 days",
      [60, 90].map((days) => ({ of: "time", value: days * 24, bound: null })),
    ],
  ])("reads %j", (text, quantities) => {
    expect(readQuantities(text)).toEqual(quantities);
  });

  test.each([
    "Article 30 days",
    "in 2001 states signed",
    "16 years old",
    "24/7 network of hours",
    "paragraph 3 parties",
    "the first ratification",
    "ten reasons for it",
  ])("reads nothing in %j", (text) => {
    expect(readQuantities(text)).toEqual([]);
  });

  test("reads one of a thing that is said without a number", () => {
    const week = { of: "time", value: 168, bound: null };
    expect(readQuantities("It wants a report within a week")).toEqual([week]);
    expect(readQuantities("a week in Porto")).toEqual([]);
  });

  test("reads no number out of a name", () => {
    expect(readQuantities("NIS2 gives companies 24 hours")).toEqual([{ of: "time", value: 24, bound: null }]);
  });
});
