import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datesAgree, formatPartialDate, isEarlier, isPartialDate } from "../../src/domain/partial-date.ts";

/** A day of the calendar, told as far as its day, its month or its year. */
const partialDate = fc
  .tuple(
    fc.date({
      min: new Date("1800-01-01T00:00:00Z"),
      max: new Date("2199-12-31T00:00:00Z"),
      noInvalidDate: true,
    }),
    fc.constantFrom("YYYY-MM-DD", "YYYY-MM", "YYYY"),
  )
  .map(([day, form]) => day.toISOString().slice(0, form.length));

/** The first and the last day that a date may mean. */
function reachOf(date: string): readonly [first: string, last: string] {
  return [`${date}-01-01`.slice(0, 10), `${date}${"-12-31".slice(date.length - 4)}`];
}

describe("datesAgree", () => {
  test("holds between a date and each of its parts, and is the same either way", () => {
    fc.assert(
      fc.property(partialDate, partialDate, (one, other) => {
        expect(datesAgree(one, one)).toBe(true);
        expect(datesAgree(one, one.slice(0, 4))).toBe(true);
        expect(datesAgree(one, other)).toBe(datesAgree(other, one));
      }),
    );
  });
});

describe("isEarlier", () => {
  test("holds one way round at most, and where neither way the dates agree", () => {
    fc.assert(
      fc.property(partialDate, partialDate, (one, other) => {
        const ways = [isEarlier(one, other), isEarlier(other, one), datesAgree(one, other)];
        expect(ways.filter(Boolean)).toHaveLength(1);
      }),
    );
  });

  test("holds where every day that one may mean lies before every day of the other", () => {
    fc.assert(
      fc.property(partialDate, partialDate, (one, other) => {
        expect(isEarlier(one, other)).toBe(reachOf(one)[1] < reachOf(other)[0]);
      }),
    );
  });

  test("carries on over three days", () => {
    fc.assert(
      fc.property(partialDate, partialDate, partialDate, (one, two, three) => {
        fc.pre(isEarlier(one, two) && isEarlier(two, three));
        expect(isEarlier(one, three)).toBe(true);
      }),
    );
  });
});

describe("formatPartialDate", () => {
  test("says all that is known, so that different dates read differently", () => {
    fc.assert(
      fc.property(partialDate, partialDate, (one, other) => {
        expect(formatPartialDate(one) === formatPartialDate(other)).toBe(one === other);
        expect(formatPartialDate(one)).toContain(one.slice(0, 4));
      }),
    );
  });

  test.each([
    "2022-00",
    "2022-1",
    "22-01-01",
    "2022-05-1",
    "2022/05",
    " 2022-05",
    "2022-05\n",
    "-2022",
    "x".repeat(99),
  ])("gives back %j, which is none, as it is", (text) => {
    expect(formatPartialDate(text)).toBe(text);
  });
});

describe("isPartialDate", () => {
  test("takes every day, month and year of the calendar", () => {
    fc.assert(fc.property(partialDate, isPartialDate));
  });

  test("takes of the days of a month those that it has", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1800, max: 2199 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
        const dayOf = (day: number) =>
          `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        expect(isPartialDate(dayOf(last))).toBe(true);
        expect(isPartialDate(dayOf(last + 1))).toBe(false);
        expect(isPartialDate(dayOf(0))).toBe(false);
      }),
    );
  });

  test("takes no other text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        fc.pre(!/^\d{4}(?:-\d\d){0,2}$/.test(text));
        expect(isPartialDate(text)).toBe(false);
      }),
    );
  });
});
