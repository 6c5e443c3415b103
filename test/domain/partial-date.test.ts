import { expect, it } from "vitest";
import { datesAgree, formatPartialDate, isDay, isEarlier } from "../../src/domain/partial-date.ts";

it.each([
  ["1989-11-20", "20 November 1989"],
  ["2004-07-01", "1 July 2004"],
  ["2022-12", "December 2022"],
  ["2007", "2007"],
])("formatPartialDate writes %s as %s", (date, written) => {
  expect(formatPartialDate(date)).toBe(written);
});

it.each([
  ["2004-07-01", "fr", "1er juillet 2004"],
  ["2004-08-02", "fr", "2 août 2004"],
  ["2022-12", "fr", "décembre 2022"],
  ["2007", "fr", "2007"],
  ["2004-07-01", "es", "1 de julio de 2004"],
  ["2022-12", "es", "diciembre de 2022"],
  ["2022-12", "pt", "December 2022"],
])("formatPartialDate writes %s in %s as %s", (date, language, written) => {
  expect(formatPartialDate(date, language)).toBe(written);
});

it.each([
  ["2004-07-01", true],
  ["2004-07", false],
  ["2004", false],
])("isDay of %s is %s", (date, known) => {
  expect(isDay(date)).toBe(known);
});

it.each(["", "2022-13", "May 2022", "2022-12-01T00:00"])("formatPartialDate leaves %j as it is", (date) => {
  expect(formatPartialDate(date)).toBe(date);
});

it.each([
  ["2001-11", "2001-11-23", true],
  ["2001", "2001-11-23", true],
  ["2001", "2002", false],
  ["2001-11-08", "2001-11-23", false],
])("datesAgree of %s and %s is %s, either way round", (one, other, agree) => {
  expect(datesAgree(one, other)).toBe(agree);
  expect(datesAgree(other, one)).toBe(agree);
});

it.each([
  ["2001", "2002-05", true],
  ["2002-05", "2001", false],
  ["2001", "2001-11", false],
  ["2001-11", "2001", false],
  ["2001-11-08", "2001-11-23", true],
])("isEarlier of %s and %s is %s", (one, other, earlier) => {
  expect(isEarlier(one, other)).toBe(earlier);
});
