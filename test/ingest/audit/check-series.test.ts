import { describe, expect, test } from "vitest";
import { checkSeries } from "../../../src/ingest/audit/check-series.ts";
import { checking } from "./quay-register.ts";

const check = checking(checkSeries);
const entry = (line: string) => `# Guide\n\n- Quay Convention (1994)\n\n  It is old.\n  - ${line}\n`;

describe("checkSeries", () => {
  test.each([
    ["ETS No 150", []],
    [
      "CETS No 150",
      ["In the treaty series of the Council of Europe, No 150 is one of the ETS. Write ETS No 150."],
    ],
    [
      "E.T.S. 224",
      ["In the treaty series of the Council of Europe, No 224 is one of the CETS. Write CETS No 224."],
    ],
    [
      "STE n° 201",
      ["In the treaty series of the Council of Europe, No 201 is one of the CETS. Write CETS No 201."],
    ],
    ["CETS No 194", []],
    ["ETS No 193", []],
  ])("knows which name of the Council of Europe's series goes with %s", (citation, told) => {
    expect(check(`See ${citation} for more of it.`)).toEqual(told.map((words) => `${citation} => ${words}`));
  });

  test.each([
    ["The Quay Convention, ETS No 151, is old.", "ETS No 151", "Write ETS No 150."],
    ["The Quay Convention (1701 UNTS 12) is old.", "1701 UNTS 12", "Write 1700 UNTS 12."],
    ["The Quay Convention (CETS No 230) is old.", "CETS No 230", "Write ETS No 150."],
    ["The Lamp Convention, A/RES/79/998, is new.", "A/RES/79/998", "Write A/RES/79/999, annex."],
    [
      "The Buoy Convention (1700 UNTS 12) is old.",
      "1700 UNTS 12",
      "Look the citation up, and correct it or take it out.",
    ],
    ["The Quay Convention is ETS No 151.", "ETS No 151", "Write ETS No 150."],
    ["Cite the Quay Convention as ETS No 151.", "ETS No 151", "Write ETS No 150."],
    ["The Quay Convention is published in 1701 UNTS 12.", "1701 UNTS 12", "Write 1700 UNTS 12."],
    ["The Quay Convention has the number ETS No 151.", "ETS No 151", "Write ETS No 150."],
    [entry("Citation: ETS No 151"), "ETS No 151", "Write ETS No 150."],
    [entry("1700 UNTS 13"), "1700 UNTS 13", "Write 1700 UNTS 12."],
  ])("finds what is wrong in %j", (text, words, remedy) => {
    const [finding, ...others] = check(text);
    expect(others).toEqual([]);
    expect(finding).toContain(`${words} => By the register`);
    expect(finding?.endsWith(remedy)).toBe(true);
  });

  test("names the instrument to which a citation belongs", () => {
    expect(check("The Buoy Convention (1700 UNTS 12) is old.")[0]).toContain(
      "this is the citation of the Quay Convention, and not of the Convention on Buoys",
    );
    expect(check("The Quay Convention (ETS No 151) is old.")[0]).toContain(
      "the citation of the Quay Convention is ETS No 150",
    );
  });

  test.each([
    "The Quay Convention (ETS No 150, 1700 UNTS 12) is old.",
    "The Buoy Convention (12 UNTS 7) is old.",
    "The Quay Convention is older than ETS No 151.",
    "The Quay Convention has two protocols, CETS No 230 among them.",
    "The first protocol to the Quay Convention (CETS No 230) is new.",
    "Article 3 of the Quay Convention, ETS No 151, is long.",
    "The Lamp Convention (A/RES/79/999, annex) is new.",
    entry("Citation: 1700 UNTS 12"),
    entry("The other treaty is long, and for those who look it up, ETS No 151"),
    entry("See also: ETS No 151"),
    "# Guide\n\n## Ships\n\nCitation: ETS No 151",
  ])("finds nothing in %j", (text) => {
    expect(check(text)).toEqual([]);
  });

  test("leaves alone what is told of another text with the right thing beside it", () => {
    expect(check("The old guide cites it as E.T.S. 224; it is CETS No. 224.")).toEqual([]);
    expect(check("The old guide cites it as E.T.S. 224.")).toHaveLength(1);
    expect(check("It is E.T.S. 224, and CETS No. 224.")).toHaveLength(1);
  });
});
