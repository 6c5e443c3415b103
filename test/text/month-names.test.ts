import { describe, expect, test } from "vitest";
import { monthOf, romanMonthOf } from "../../src/text/month-names.ts";
import { foldWord } from "../../src/text/words.ts";

const monthNames = (locale: string, month: "long" | "short"): readonly string[] =>
  Array.from({ length: 12 }, (_, position) =>
    new Intl.DateTimeFormat(locale, { month, timeZone: "UTC" }).format(Date.UTC(2001, position, 15)),
  );

describe("monthOf", () => {
  test.each(["en-GB", "en-US", "fr-FR", "es-ES", "es-MX"])(
    "knows every month's full name of %s",
    (locale) => {
      expect(monthNames(locale, "long").map((name) => monthOf(foldWord(name)))).toEqual(
        Array.from({ length: 12 }, (_, position) => position + 1),
      );
    },
  );

  test.each(["en-GB", "fr-FR", "es-ES"])("knows every abbreviation of %s", (locale) => {
    expect(monthNames(locale, "short").map((name) => monthOf(foldWord(name)))).toEqual(
      Array.from({ length: 12 }, (_, position) => position + 1),
    );
  });

  test.each(["", "ma", "mayor", "juniper", "May", "xi", "decimal", "toString"])(
    "knows no month %j",
    (word) => {
      expect(monthOf(word)).toBeUndefined();
    },
  );
});

describe("romanMonthOf", () => {
  test("counts from i to xii and no further", () => {
    const numerals = "i ii iii iv v vi vii viii ix x xi xii".split(" ");
    expect(numerals.map(romanMonthOf)).toEqual(numerals.map((_, position) => position + 1));
    expect(["", "xiii", "iiii", "XI", "v.", "may"].map(romanMonthOf)).toEqual(Array.from({ length: 6 }));
  });
});
