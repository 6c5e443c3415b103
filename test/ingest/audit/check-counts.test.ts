import { describe, expect, test } from "vitest";
import { checkCounts, rightCount } from "../../../src/ingest/audit/check-counts.ts";
import { checking, quayRegister } from "./quay-register.ts";

const check = checking(checkCounts);

describe("checkCounts", () => {
  test("finds a wrong number of articles", () => {
    expect(check("The Quay Convention has 14 articles.")).toEqual([
      "14 articles => By the register the Quay Convention has 12 articles. Write 12, or where the register is wrong, correct that.",
    ]);
  });

  test("finds a wrong number of parties on the day of the register's status", () => {
    expect(check("The Quay Convention had 33 parties on 10 March 2025.")).toEqual([
      "33 parties => By the register the Quay Convention has 31 parties (position of 10 March 2025). Write 31, or where the register is wrong, correct that.",
    ]);
    expect(check("The Quay Convention has 33 parties.", { asOf: "2025-03-10" })).toHaveLength(1);
  });

  test.each([
    "The Quay Convention has 12 articles.",
    "The Quay Convention had 31 parties on 10 March 2025.",
    "The Quay Convention had 28 parties in May 2020.",
    "The Quay Convention has 33 parties.",
    "The Buoy Convention has 99 articles and 3 parties.",
    "An old guide says that the Quay Convention has 14 articles.",
  ])("finds nothing in %j", (text) => {
    expect(check(text)).toEqual([]);
  });
});

test("rightCount knows articles at any time, and parties of one day", () => {
  const [quay] = quayRegister.instruments;
  if (!quay) throw new Error("no instrument");
  const claim = { instrument: "quay", value: 1, span: { start: 0, end: 1 } };
  expect(rightCount(quay, { ...claim, counted: "articles", day: null }, null)).toBe(12);
  expect(rightCount(quay, { ...claim, counted: "parties", day: "2025-03-10" }, null)).toBe(31);
  expect(rightCount(quay, { ...claim, counted: "parties", day: null }, "2025-03-10")).toBe(31);
  expect(rightCount(quay, { ...claim, counted: "parties", day: "2025-03-11" }, "2025-03-10")).toBeNull();
  expect(rightCount(quay, { ...claim, counted: "parties", day: null }, null)).toBeNull();
});
