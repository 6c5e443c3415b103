import { describe, expect, test } from "vitest";
import type { Instrument } from "../../src/domain/instrument.ts";
import { instrumentForm } from "../../src/ingest/instrument-form.ts";
import { instrument } from "./instruments.ts";

/** What is wrong with an entry, as "path: message"; nothing where it is right. */
function problemsOf(parts: Readonly<Record<string, unknown>>): readonly string[] {
  const result = instrumentForm.safeParse({ ...instrument("crc", "Convention"), ...parts });
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}

describe("instrumentForm", () => {
  test.each(["2022", "2022-01", "2022-12", "2022-05-12", "2024-02-29", "2000-02-29", "0001-01-01"])(
    "takes the date %s",
    (date) => {
      expect(problemsOf({ adopted: { date, place: null } })).toEqual([]);
    },
  );

  test.each([
    "2023-02-29",
    "1900-02-29",
    "2022-13",
    "2022-00",
    "2022-04-31",
    "2022-01-00",
    "2022-1",
    "22-01-01",
    "2022-01-01T00:00",
    "12 May 2022",
    " 2022",
    "",
    "-2022",
  ])("refuses the date %j, which no calendar has", (date) => {
    for (const field of ["adopted", "opened", "inForce"]) {
      expect(problemsOf({ [field]: { date, place: null } })).toEqual([
        `${field}.date: a date is written "2022-05-12", "2022-05" or "2022" and must exist`,
      ]);
    }
  });

  test.each([
    ["1", true],
    ["112", true],
    ["2 bis", true],
    ["2 quinquies", true],
    ["2bis", false],
    ["2  bis", false],
    ["2 Bis", false],
    ["IV", false],
    ["Article 1", false],
    ["1.", false],
    ["", false],
  ])("of the article number %j says %s", (number, isRight) => {
    expect(problemsOf({ articles: [{ number, heading: null }] }).length === 0).toBe(isRight);
  });

  test.each([
    ["crc", true],
    ["convention-108-plus", true],
    ["un2", true],
    ["108", false],
    ["CRC", false],
    ["-crc", false],
    ["c_r", false],
    ["c r", false],
    ["", false],
  ])("of the id %j says %s, as of a parent", (id, isRight) => {
    expect(problemsOf({ id }).length === 0).toBe(isRight);
    expect(problemsOf({ parent: id }).length === 0).toBe(isRight);
  });

  test.each([
    [{ series: "UNTS", volume: "1577", number: "3", text: "1577 UNTS 3" }, true],
    [{ series: "ETS", volume: null, number: "185", text: "ETS No 185" }, true],
    [{ series: "UNTS", volume: "1578", number: "3", text: "1577 UNTS 3" }, false],
    [{ series: "UNTS", volume: "1577", number: "4", text: "1577 UNTS 3" }, false],
    [{ series: "ETS", volume: null, number: "", text: "ETS No" }, false],
  ])("of the citation %j says %s", (citation, isRight) => {
    expect(problemsOf({ series: [citation] }).length === 0).toBe(isRight);
  });

  test("says of a citation that its text must hold its parts", () => {
    const citation = { series: "UNTS", volume: "9", number: "3", text: "1577 UNTS 3" };
    expect(problemsOf({ series: [citation] })).toEqual([
      "series.0: the text must hold the volume and the number",
    ]);
  });

  test.each([
    [{ shortTitle: "  " }, "shortTitle: it is empty"],
    [{ titles: { en: "Convention", fr: "" } }, "titles.fr: it is empty"],
    [{ titles: { fr: "Convention" } }, "titles.en: "],
    [{ titles: { en: "Convention", french: "Convention" } }, "titles.french: a language is"],
    [{ titles: { en: "Convention", FR: "Convention" } }, "titles.FR: a language is"],
    [{ titles: { en: " " } }, "titles.en: it is empty"],
    [{ aliases: { english: ["CRC"] } }, "aliases.english: "],
    [{ aliases: { en: [""] } }, "aliases.en.0: it is empty"],
    [{ authenticLanguages: ["EN"] }, "authenticLanguages.0: a language is a two- or three-letter code"],
    [{ kind: "pact" }, "kind: "],
    [{ url: "ftp://a.example" }, "url: "],
    [{ url: "javascript:alert(1)" }, "url: "],
    [{ url: "www.coe.int" }, "url: "],
    [{ sources: { weather: "the sky" } }, "sources"],
    [{ sources: { titles: "" } }, "sources.titles: it is empty"],
    [{ status: { text: "In force", inForce: true, asOf: "May", source: "x" } }, "status.asOf: a date is"],
    [{ status: { text: "In force", inForce: "yes", asOf: "2022", source: "x" } }, "status.inForce: "],
    [{ inforce: null }, ': Unrecognized key: "inforce"'],
    [{ adopted: { date: "2022", place: null, time: "noon" } }, 'adopted: Unrecognized key: "time"'],
    [{ articles: [{ number: "1" }] }, "articles.0.heading: "],
  ])("refuses %j", (parts, problem) => {
    const [first, ...others] = problemsOf(parts);
    expect(others).toEqual([]);
    expect(first?.startsWith(problem)).toBe(true);
  });

  test("takes white space from around words, and no shared names for none", () => {
    const { sharedNames: _, ...entry } = instrument("crc", " Convention ");
    const read: Instrument = instrumentForm.parse({ ...entry, depositary: " The Secretary-General\n" });
    expect(read.titles.en).toBe("Convention");
    expect(read.depositary).toBe("The Secretary-General");
    expect(read.sharedNames).toEqual({});
  });
});
