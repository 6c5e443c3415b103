import { describe, expect, test } from "vitest";
import { findCountClaims } from "../../../src/ingest/audit/count-claims.ts";
import { quayStatements } from "./quay-register.ts";

/** "31 parties 2020-05" for each claim of a sentence. */
function claims(sentence: string): readonly string[] {
  return quayStatements(sentence).flatMap((statement) =>
    findCountClaims(statement).map(({ counted, value, day }) => `${value} ${counted} ${day ?? "-"}`),
  );
}

describe("findCountClaims", () => {
  test.each([
    "has",
    "have",
    "had",
    "contains",
    "contain",
    "comprises",
    "counts",
    "counted",
    "consists of",
    "consist of",
    "runs to",
    "has only",
    "has now",
    "has then",
    "has already",
    "has a total of",
    "has still",
    "with all",
  ])("reads what the Quay Convention “%s”", (lead) => {
    expect(claims(`The Quay Convention ${lead} 12 articles.`)).toEqual(["12 articles -"]);
  });

  test.each([
    ["La Convention des quais comptait 12 articles.", "12 articles -"],
    ["La Convention des quais contient 12 articles.", "12 articles -"],
    ["La Convention des quais compte 31 États parties.", "31 parties -"],
    ["El Convenio de los Muelles tenía 31 Estados partes.", "31 parties -"],
    ["El Convenio de los Muelles tiene 31 Estados parte.", "31 parties -"],
    ["El Convenio de los Muelles consta de 12 artículos.", "12 articles -"],
    ["El Convenio de los Muelles contiene en total 12 artículos.", "12 articles -"],
  ])("reads %j", (sentence, claim) => {
    expect(claims(sentence)).toEqual([claim]);
  });

  test.each([
    "States Parties",
    "State parties",
    "Contracting Parties",
    "contracting States parties",
    "parties",
  ])("takes 31 %s for parties", (counted) => {
    expect(claims(`The Quay Convention has 31 ${counted}.`)).toEqual(["31 parties -"]);
  });

  test.each([
    "ships",
    "parts",
    "member ports",
    "political parties",
    "partners",
    "articled clerks",
    "particles",
  ])("takes 31 %s for neither articles nor parties", (counted) => {
    expect(claims(`The Quay Convention has 31 ${counted}.`)).toEqual([]);
  });

  test.each([
    "asks",
    "names",
    "in",
    "lacks",
    "has at least",
    "has about",
    "has more than",
    "washas",
    "has, in its second part,",
  ])("reads nothing where the Quay Convention “%s” 12 articles", (lead) => {
    expect(claims(`The Quay Convention ${lead} 12 articles.`)).toEqual([]);
  });

  test.each(["Section 2", "Part II", "The annex", "Two annexes", "Title IV", "The draft", "Chapter 3"])(
    "reads nothing of a part: %s",
    (part) => {
      expect(claims(`${part} of the Quay Convention has 7 articles.`)).toEqual([]);
    },
  );

  test.each(["It needs parties: the Quay Convention", "As it requires, the Quay Convention"])(
    "reads nothing of what is needed: %s",
    (begin) => {
      expect(claims(`${begin} has 31 parties.`)).toEqual([]);
    },
  );
});

describe("findCountClaims gives a number its day", () => {
  test.each([
    ["in May 2020", "2020-05"],
    ["on 10 March 2025", "2025-03-10"],
    ["as of 2019", "2019"],
    ["as at 1 May 2020", "2020-05-01"],
    ["by May 2020", "2020-05"],
    ["until 2002", "2002"],
    [", as of May 2020", "2020-05"],
  ])("from “%s” behind it", (day, date) => {
    expect(claims(`The Quay Convention had 31 parties${day.startsWith(",") ? "" : " "}${day}.`)).toEqual([
      `31 parties ${date}`,
    ]);
  });

  test.each([
    ["On 10 March 2025", "2025-03-10"],
    ["As of May 2020", "2020-05"],
    ["As at May 2020", "2020-05"],
    ["By 2020", "2020"],
    ["In 2020", "2020"],
    ["May 2020:", "2020-05"],
  ])("from “%s” at the beginning", (day, date) => {
    expect(claims(`${day} the Quay Convention had 31 parties.`)).toEqual([`31 parties ${date}`]);
  });

  test.each([
    ["from neither a date further behind", "The Quay Convention had 31 parties, Peru since May 2020."],
    ["nor one of another kind", "The Quay Convention had 31 parties after May 2020."],
    ["nor one within the sentence", "The Quay Convention, opened in 1994, had 31 parties."],
  ])("%s", (_, sentence) => {
    expect(claims(sentence)).toEqual(["31 parties -"]);
  });

  test("from behind it rather than from the beginning", () => {
    expect(claims("In 2019 the Quay Convention had 31 parties in May 2020.")).toEqual(["31 parties 2020-05"]);
  });
});
