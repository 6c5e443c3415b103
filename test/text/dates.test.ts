import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DateReader, isJoint } from "../../src/text/date-forms.ts";
import { findDates } from "../../src/text/dates.ts";
import { monthOf, romanMonthOf } from "../../src/text/month-names.ts";

const found = (text: string) =>
  findDates(text).map(({ start, end, date }) => `${date} = ${text.slice(start, end)}`);

describe("findDates", () => {
  test.each<[string, string[]]>([
    ["opened on 12 May 2022.", ["2022-05-12 = 12 May 2022"]],
    ["on May 12, 2022, in", ["2022-05-12 = May 12, 2022"]],
    ["as of December 2022", ["2022-12 = December 2022"]],
    ["on 2022-05-12 and 2021-07", ["2022-05-12 = 2022-05-12", "2021-07 = 2021-07"]],
    ["Budapest, 23.XI.2001", ["2001-11-23 = 23.XI.2001"]],
    ["el 12 de mayo de 2022", ["2022-05-12 = 12 de mayo de 2022"]],
    ["le 1er juillet 2004", ["2004-07-01 = 1er juillet 2004"]],
    ["en août 2010", ["2010-08 = août 2010"]],
    ["25–26 October 2025", ["2025-10-25 = 25", "2025-10-26 = 26 October 2025"]],
    ["30 May to 10 June 2022", ["2022-05-30 = 30 May", "2022-06-10 = 10 June 2022"]],
    ["May and June 2022", ["2022-05 = May", "2022-06 = June 2022"]],
    ["will be held in May and June.", ["--05 = May", "--06 = June"]],
    ["the 3rd of March 1999", ["1999-03-03 = 3rd of March 1999"]],
    ["between 2019 and 2021", ["2019 = 2019", "2021 = 2021"]],
    ["on 28 February", ["--02-28 = 28 February"]],
  ])("reads %j", (text, dates) => {
    expect(found(text)).toEqual(dates);
  });

  test.each([
    "States may act. May a State refuse? They march on.",
    "Article 10 may apply.",
    "Regulation (EU) 2016/679 and 2001 UNTS 3",
    "2225 U.N.T.S. 209",
    "target 10.8 and 24/7",
    "45 June bugs",
  ])("finds nothing in %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("never throws, and gives well-formed dates and spans", () => {
    const unit = fc.constantFrom("12", " ", "May", "2022", "-", "and", ",", "XI", ".", "de", "é", "31");
    fc.assert(
      fc.property(
        fc.array(unit).map((parts) => parts.join("")),
        (text) => {
          for (const { start, end, date } of findDates(text)) {
            expect(date).toMatch(/^(?:\d{4}|-)(?:-\d{2}){0,2}$/);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});

describe("DateReader", () => {
  test("reads the longest date at a word and nothing at other words", () => {
    const reader = new DateReader("of 12 May 2022");
    expect(reader.read(0)).toBeUndefined();
    expect(reader.read(1)).toEqual({ first: 1, last: 3, year: 2022, month: 5, day: 12 });
  });
});

describe("isJoint", () => {
  test("takes dashes and words of joining, but no bare blank", () => {
    expect(["–", " and ", " to ", " y ", " ", " or not "].map(isJoint)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("month names", () => {
  test("are known in three languages and as Roman numerals", () => {
    expect(["may", "mai", "mayo", "sept", "aout"].map(monthOf)).toEqual([5, 5, 5, 9, 8]);
    expect([monthOf("article"), romanMonthOf("xi"), romanMonthOf("xiii")]).toEqual([
      undefined,
      11,
      undefined,
    ]);
  });
});
