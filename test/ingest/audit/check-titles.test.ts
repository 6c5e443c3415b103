import { describe, expect, test } from "vitest";
import { checkTitles } from "../../../src/ingest/audit/check-titles.ts";
import { checking } from "./quay-register.ts";

const check = checking(checkTitles);
const official = "Convention on Quays and on the Safe Mooring of Small Vessels in Tidal Harbours";

describe("checkTitles", () => {
  test.each([
    [
      "Convention on Quays and on the Safe Mooring of Small Boats in Tidal Harbours",
      "has “vessels” where this has “boats”",
    ],
    [
      "Convention on Quays or on the Safe Mooring of Small Vessels in Tidal Harbours",
      "has “and” where this has “or”",
    ],
    [
      "Convention on Quays and on Safe Mooring of Vessels in Tidal Harbours",
      "has “small”, which is left out here",
    ],
    [
      "Convention on Quays and on the Safe Mooring of Very Small Vessels in Tidal Harbours",
      "does not have “very”",
    ],
    [
      "Convention on Quays or on the Safe Mooring of Small Ships in Tidal Harbours",
      "has “and” where this has “or”, and has “vessels” where this has “ships”",
    ],
  ])("finds %j changed", (title, change) => {
    const told = [`${title} => The official title ${change}. Write “${official}”.`];
    expect(check(`The ${title} is old.`)).toEqual(told);
    expect(check(`# Guide\n\n## ${title} (1994)\n\nIt is old.`)).toEqual(told);
  });

  test("finds a changed title in French", () => {
    expect(
      check(
        "La Convention sur les quais ou sur l'amarrage sûr des petits navires dans les ports à marée est ancienne.",
      ),
    ).toEqual([expect.stringContaining("has “et” where this has “ou”")]);
  });

  test("finds a part of a title up to a comma of it", () => {
    const register = "Additional Protocol to the Old Quay Convention, which is new.";
    expect(check(register)).toEqual([]);
    expect(
      check(
        "Additional Protocol to the Quay Convention, regarding the Licensing of Harbour Pilots and Tugs.",
      ),
    ).toEqual([expect.stringContaining("has “concerning” where this has “regarding”")]);
  });

  test.each([
    `The ${official} is old.`,
    "The Convention on Quays and on Safe Mooring of Small Vessels in Tidal Harbours is old.",
    "The convention on quays and on the safe mooring of small vessels in tidal harbours is old.",
    "The Quay Convention is old.",
    "The Convention on Quays and Mooring of Vessels is old.",
    "The Convention on Quays and on the Mooring of Small Vessels in Tidal Harbours is old.",
    "The Convention on Quays and on the Safe Mooring of Large Ferries across Open Seas is another.",
    "The Convention on Quays and on the Safe Mooring of Small Vessels is a short name.",
    "The Convention on Bouys is short.",
    "The library guide calls it Convention on Quays or on the Safe Mooring of Small Vessels in Tidal Harbours.",
    "Quays and mooring of vessels",
  ])("finds nothing in %j", (text) => {
    expect(check(text)).toEqual([]);
  });

  test("leaves treaties alone", () => {
    const changed =
      "The Convention on Quays or on the Safe Mooring of Small Vessels in Tidal Harbours is old.";
    expect(check(changed, { kind: "treaty" })).toEqual([]);
    expect(check(changed, { kind: "news" })).toHaveLength(1);
  });

  test("takes linear time on hostile input", () => {
    const started = performance.now();
    for (const piece of ["Convention on ", "Convention on Quays and on ", `${official.slice(0, -9)}`])
      check(piece.repeat(2000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
