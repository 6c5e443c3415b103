import { describe, expect, test } from "vitest";
import { checkAged } from "../../../src/ingest/audit/check-aged.ts";
import { checking, quayContext, quayStatements } from "./quay-register.ts";

const check = checking(checkAged, "2026-11-21");
const onDay = (today: string) => checking(checkAged, today);

describe("checkAged reads the day that a sentence states", () => {
  test.each([
    "As of December 2022 the Pilots Protocol had not entered into force.",
    "As at December 2022 the Pilots Protocol had 1 ratifications.",
    "The Pilots Protocol has 1 of its ratifications as of December 2022.",
    "In December 2022 the Pilots Protocol was not in force.",
    "There were 1 signatories of the Pilots Protocol as of December 2022.",
    "As of December 2022 no ratifications of the Pilots Protocol were known.",
  ])("in %j", (sentence) => {
    const [told, ...others] = check(sentence, { asOf: "2026-11" });
    expect(others).toEqual([]);
    expect(told).toContain("This is the position of December 2022; the register has that of January 2026");
  });

  test("and where it states none, that of the text, or the day of its publication", () => {
    const sentence = "The Pilots Protocol has not entered into force.";
    const told = "This is the position of May 2023";
    expect(check(sentence, { asOf: "2023-05", published: "2026-11" })[0]).toContain(told);
    expect(check(sentence, { published: "2023-05" })[0]).toContain(told);
    expect(check(sentence)).toEqual([]);
  });

  test.each([
    ["which is no older than the register's", "2026-01"],
    ["which is later", "2026-02-01"],
    ["which may be later", "2026"],
  ])("and finds nothing in a text %s", (_, asOf) => {
    expect(check("The Pilots Protocol has not entered into force.", { asOf })).toEqual([]);
  });
});

describe("checkAged holds a statement against the register", () => {
  test.each([
    ["in force", "The Quay Convention currently is in force."],
    ["parties", "The Quay Convention currently has 20 parties."],
    ["ratifications", "The Quay Convention currently has 20 ratifications."],
    ["signatories", "The Quay Convention currently has 20 signatories."],
  ])("that speaks of its status with the words “%s”", (_, sentence) => {
    expect(check(sentence, { asOf: "2019" })[0]).toContain("the register has that of 10 March 2025");
  });

  test.each(["Earlier", "Formerly", "Previously", "At first", "Until then"])(
    "and not one that is told as past by “%s”",
    (word) => {
      expect(check(`${word}, as of May 2019, the Quay Convention had 20 parties.`)).toEqual([]);
    },
  );

  test("and finds first what has happened since, then the newer status", () => {
    const text = "The Quay Convention is not yet in force.";
    expect(check(text, { asOf: "1990" })[0]).toContain("was adopted on 8 November 1994, after");
    expect(check(text, { asOf: "1994-11-10" })[0]).toContain("was opened for signature on 23 November 1994");
    expect(check(text, { asOf: "1996" })[0]).toContain("entered into force on 1 July 1997, after what is");
    expect(check(text, { asOf: "1998" })[0]).toContain("This is the position of 1998");
  });

  test("and finds nothing of an instrument without a status, nor of two at once", () => {
    expect(check("The Buoy Convention had 3 parties as of May 2019.")).toEqual([]);
    expect(check("The Quay Convention and the Buoy Convention had 3 parties as of May 2019.")).toEqual([]);
  });

  test("and quotes the statement whole, with the instrument that it is about", () => {
    const [statement] = quayStatements("The Pilots Protocol had not entered into force as of 2022.");
    const [finding] = statement ? checkAged(statement, quayContext()) : [];
    expect(finding).toMatchObject({
      kind: "aged",
      words: "The Pilots Protocol had not entered into force as of 2022.",
      about: { instrument: "pilots", article: null, subdivisions: [] },
    });
  });
});

describe("checkAged holds a statement against the day", () => {
  const soon = "A session will be held in Porto.";

  test("from a year after it was written on, and not before", () => {
    expect(onDay("2026-11-21")(soon, { asOf: "2025-11-20" })).toHaveLength(1);
    expect(onDay("2026-11-21")(soon, { asOf: "2025-11-21" })).toEqual([]);
    expect(onDay("2026-11-21")(soon, { asOf: "2025-12" })).toEqual([]);
    expect(onDay("2026-11-21")(soon, { asOf: "2025" })).toEqual([]);
    expect(onDay("2026-11-21")(soon, { asOf: "2024" })).toHaveLength(1);
  });

  test("and at once where the day of which it speaks has come", () => {
    const dated = "A session will be held in Porto on 20 November 2026.";
    expect(onDay("2026-11-21")(dated, { asOf: "2026-10" })).toHaveLength(1);
    expect(onDay("2026-11-20")(dated, { asOf: "2026-10" })).toEqual([]);
    expect(onDay("2026-11-19")(dated, { asOf: "2026-10" })).toEqual([]);
  });

  test("and not while one of the days of which it speaks lies ahead", () => {
    const dated = "Sessions will be held on 20 May 2026 and on 20 May 2027.";
    expect(check(dated, { asOf: "2022" })).toEqual([]);
  });

  test("and is about no instrument", () => {
    const [statement] = quayStatements(soon, { asOf: "2020" });
    const [finding] = statement ? checkAged(statement, quayContext("2026-11-21")) : [];
    expect(finding?.about).toBeNull();
  });

  test("and lets a day in the sentence speak for what was new or stood so then", () => {
    expect(check("Peru recently built a harbour.", { asOf: "2020" })).toHaveLength(1);
    expect(check("Peru recently, in May 2019, built a harbour.", { asOf: "2020" })).toEqual([]);
  });
});
