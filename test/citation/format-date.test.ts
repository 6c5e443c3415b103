import { expect, it } from "vitest";
import { formatPartialDate } from "../../src/citation/format-date.ts";

it.each([
  ["1989-11-20", "20 November 1989"],
  ["2004-07-01", "1 July 2004"],
  ["2022-12", "December 2022"],
  ["2007", "2007"],
])("formatPartialDate writes %s as %s", (date, written) => {
  expect(formatPartialDate(date)).toBe(written);
});

it.each(["", "2022-13", "May 2022", "2022-12-01T00:00"])("formatPartialDate leaves %j as it is", (date) => {
  expect(formatPartialDate(date)).toBe(date);
});
