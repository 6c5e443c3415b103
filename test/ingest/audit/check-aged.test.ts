import { describe, expect, test } from "vitest";
import { checkAged } from "../../../src/ingest/audit/check-aged.ts";
import { checking } from "./quay-register.ts";

const check = checking(checkAged, "2026-11-21");
const checkWithoutDay = checking(checkAged);

describe("checkAged by the register", () => {
  test.each([
    [
      "The Pilots Protocol had not entered into force as of December 2022.",
      "2022-12",
      "the register has that of January 2026",
    ],
    ["The Pilots Protocol has not entered into force.", "2022-12", "the register has that of January 2026"],
    ["The Quay Convention currently has 20 parties.", "2019", "the register has that of 10 March 2025"],
    ["The Lamp Convention will be adopted soon.", "2022-04", "was adopted on 24 December 2024"],
    [
      "The Lamp Convention is not yet in force and open to all.",
      "2025-03",
      "was opened for signature on 25 October 2025",
    ],
    ["There is no UN legal instrument on the theft of lamps.", "2022-04", "was adopted on 24 December 2024"],
  ])("finds that %j of %s has aged, on whatever day", (text, asOf, told) => {
    expect(checkWithoutDay(text, { asOf })).toEqual([expect.stringContaining(told)]);
    expect(check(text, { asOf })).toEqual(checkWithoutDay(text, { asOf }));
  });

  test("gives the register's position and what to do", () => {
    expect(check("The Pilots Protocol had not entered into force as of December 2022.")).toEqual([
      "The Pilots Protocol had not entered into force as of December 2022. => This is the position of December 2022; the register has that of January 2026: Not in force: 2 of the 5 ratifications that it needs. Give the newer position with its date.",
    ]);
  });

  test.each([
    ["The Pilots Protocol had 2 ratifications as of January 2026.", "2026-11"],
    ["The Quay Convention had 31 parties on 10 March 2025.", "2026-11"],
    ["The Quay Convention had 20 parties as of May 2019. By 10 March 2025 it had 31.", "2026-11"],
    ["Earlier, as of May 2019, the Quay Convention had 20 parties.", "2026-11"],
    ["The Quay Convention spoke of ships as of May 2019.", "2026-11"],
    ["The Quay Convention entered into force on 1 July 1997.", "2019"],
    ["The Quay Convention, which took until 1 July 1997 to enter into force, binds all parties.", "2026-11"],
    ["An old guide says that the Pilots Protocol had not entered into force as of December 2022.", "2026-11"],
    [
      "The Pilots Protocol and the Lamp Convention had not entered into force as of December 2022.",
      "2026-11",
    ],
  ])("finds nothing in %j of %s", (text, asOf) => {
    expect(check(text, { asOf })).toEqual([]);
  });
});

describe("checkAged by the day", () => {
  test.each([
    ["The second session will be held in Porto in May and June.", "2022-04", "speaks of what then lay ahead"],
    ["The talks are thought to take three years.", "2022-04", "speaks of what then lay ahead"],
    ["A session will be held in August 2026.", "2026-05", "speaks of what then lay ahead"],
    ["To date, three treaties have entered into force.", "2022-12", "states how things then stood"],
    ["Peru recently built a harbour.", "2022-12", "calls new what then was"],
  ])("finds that %j of %s has aged, and says nothing without a day", (text, asOf, told) => {
    expect(check(text, { asOf })).toEqual([expect.stringContaining(told)]);
    expect(checkWithoutDay(text, { asOf })).toEqual([]);
  });

  test.each([
    ["The second session will be held in Porto in May.", "2026-10"],
    ["A session will be held in March 2027.", "2022-12"],
    ["To date, three treaties have entered into force.", "2026-03"],
    ["It has not changed since it has entered into force in 2004.", "2022"],
    ["They float.", "2001"],
  ])("finds nothing in %j of %s", (text, asOf) => {
    expect(check(text, { asOf })).toEqual([]);
  });

  test("quotes the words that have aged, with their date", () => {
    expect(check("The second session will be held in Porto in May.", { asOf: "2022-04" })).toEqual([
      "The second session will be held in Porto in May. => “will be”, of April 2022, speaks of what then lay ahead; it may have happened, or changed, since. Say what has become of it, or of when the statement is.",
    ]);
  });

  test("finds nothing in a text of which nobody knows when it was written", () => {
    expect(check("The second session will be held in Porto in May.")).toEqual([]);
    expect(
      check("The second session will be held in Porto in May.", { published: "2022-04-03" }),
    ).toHaveLength(1);
  });

  test("takes linear time on hostile input", () => {
    const started = performance.now();
    for (const piece of ["had ", "as of 2001 ", "there is no ", "has not ", "will be ", "not 1999 "]) {
      check(piece.repeat(10_000), { asOf: "2022" });
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test("leaves treaties alone, and in news looks only at what lay ahead", () => {
    const asOf = "2022-04";
    expect(check("The Council will be held in Porto.", { asOf, kind: "treaty" })).toEqual([]);
    expect(check("To date, three treaties have entered into force.", { asOf, kind: "news" })).toEqual([]);
    expect(check("The Council will be held in Porto.", { asOf, kind: "news" })).toHaveLength(1);
  });
});
