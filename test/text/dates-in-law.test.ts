import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDates } from "../../src/text/dates.ts";

const found = (text: string) =>
  findDates(text).map(({ start, end, date }) => `${date} = ${text.slice(start, end)}`);

describe("findDates reads the dates of treaties and guides", () => {
  test.each<[string, string[]]>([
    [
      "(adopted 20 November 1989, entered into force 2 September 1990)",
      ["1989-11-20 = 20 November 1989", "1990-09-02 = 2 September 1990"],
    ],
    ["Done at Budapest, this 23rd day of November 2001", ["2001-11 = November 2001"]],
    ["Strasbourg, 28.I.2003", ["2003-01-28 = 28.I.2003"]],
    ["Nov. 20, 1989", ["1989-11-20 = Nov. 20, 1989"]],
    ["20 Nov. 1989", ["1989-11-20 = 20 Nov. 1989"]],
    ["le 20 novembre 1989", ["1989-11-20 = 20 novembre 1989"]],
    ["le 1er février 2010", ["2010-02-01 = 1er février 2010"]],
    ["el 1º de julio de 2004", ["2004-07-01 = 1º de julio de 2004"]],
    ["20 de noviembre de 1989", ["1989-11-20 = 20 de noviembre de 1989"]],
    ["en mayo de 2022", ["2022-05 = mayo de 2022"]],
    ["du 30 mai au 10 juin 2022", ["2022-05-30 = 30 mai", "2022-06-10 = 10 juin 2022"]],
    ["as of December 2022", ["2022-12 = December 2022"]],
    ["until 31 December 2026", ["2026-12-31 = 31 December 2026"]],
    ["In 2019, and since 2020", ["2019 = 2019", "2020 = 2020"]],
    ["(2001)", ["2001 = 2001"]],
    ["the 1989 Convention", ["1989 = 1989"]],
    ["from 1999 to 2001", ["1999 = 1999", "2001 = 2001"]],
    ["2001-11-23T00:00", ["2001-11 = 2001-11"]],
    ["in May", ["--05 = May"]],
    ["since last March", ["--03 = March"]],
    ["4 July", ["--07-04 = 4 July"]],
    ["May 12 and 13, 2022", ["--05-12 = May 12", "2022 = 2022"]],
  ])("in %j", (text, dates) => {
    expect(found(text)).toEqual(dates);
  });

  test.each([
    ["a volume of a series", "2001 UNTS 3 and 1999 ETS 5"],
    ["a regulation's number", "Regulation (EU) 2016/679, Directive 2013/40/EU"],
    ["an article", "Article 12 and Articles 2 to 6"],
    ["a resolution", "resolution 74/247"],
    ["a verb", "It may apply. They march. Parties may 12 times ask."],
    ["a number that is no year", "in 1234 cases and 3001 others"],
    ["a day that is none", "45 May"],
    ["a decimal", "19.2001"],
    ["a telephone number", "555-2001-77"],
  ])("and none in %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("findDates reads back every day as it is written", () => {
  const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  const writtenIn = (locale: string, date: Date): string =>
    new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(date);

  test.each(["en-GB", "en-US", "fr-FR", "es-ES"])("in %s", (locale) => {
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const written = writtenIn(locale, date);
        expect(found(`x ${written}.`)).toEqual([`${iso} = ${written}`]);
      }),
    );
  });

  test("in the form of ISO 8601", () => {
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(found(`(${iso})`)).toEqual([`${iso} = ${iso}`]);
      }),
    );
  });

  test("and takes linear time on 100 kB of halves of dates", () => {
    for (const piece of ["12 May ", "May ", "12 and ", "12 de ", "2001-", "23.XI.", "1–"]) {
      const start = process.cpuUsage().user;
      findDates(piece.repeat(100_000 / piece.length));
      expect((process.cpuUsage().user - start) / 1000, piece).toBeLessThan(800);
    }
  });
});
