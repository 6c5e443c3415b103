import { describe, expect, test } from "vitest";
import { Register } from "../../../src/domain/register.ts";
import { createTitleFinder } from "../../../src/ingest/audit/title-finder.ts";
import { instrument } from "../instruments.ts";

const title =
  "Northern Union Convention on the Keeping of Logbooks by Ferry Captains; Further Measures against Sloth";
const finder = createTitleFinder(
  new Register([
    {
      ...instrument("logs", title),
      titles: { en: title, es: "Convenio sobre la tenencia de diarios por capitanes de transbordadores" },
    },
    instrument("act", "Act 7 of the Northern Union on the Keeping of Ferry Bells"),
    instrument("short", "Convention on Bells"),
  ]),
);

function found(text: string): readonly string[] {
  return finder
    .findChanged(text)
    .map(
      (changed) => `${changed.instrument.id}: ${text.slice(changed.start, changed.end)} | ${changed.title}`,
    );
}

describe("createTitleFinder", () => {
  test("knows a title without what stands before its noun, and without what follows a semicolon", () => {
    expect(found("The Convention on the Keeping of Logbooks of Ferry Captains is long.")).toEqual([
      "logs: Convention on the Keeping of Logbooks of Ferry Captains | Convention on the Keeping of Logbooks by Ferry Captains",
    ]);
    expect(
      found("The Northern Union Convention on the Keeping of Diaries by Ferry Captains is long."),
    ).toEqual([
      "logs: Northern Union Convention on the Keeping of Diaries by Ferry Captains | Northern Union Convention on the Keeping of Logbooks by Ferry Captains",
    ]);
  });

  test("takes the longest title that a text follows", () => {
    expect(found(`The ${title.replace("Further", "More")} is long.`)).toEqual([
      `logs: ${title.replace("Further", "More")} | ${title}`,
    ]);
  });

  test("finds each changed title of a text", () => {
    const changed = "Convention on the Keeping of Diaries by Ferry Captains";
    expect(found(`The ${changed} and again the ${changed}.`)).toHaveLength(2);
  });

  test("takes a word written in two for the same, and a shorter form that the register declares", () => {
    expect(found("The Convention on the Keeping of Log books by Ferry Captains is long.")).toEqual([]);
    expect(found("The Convention on the Keeping of Log by Ferry Captains is long.")).toHaveLength(1);
  });

  test("does not hold translations to the word, nor short titles, nor acts of another number", () => {
    expect(found("El Convenio sobre la tenencia de libros por capitanes de transbordadores")).toEqual([]);
    expect(found("The Convention on Boats")).toEqual([]);
    expect(found("Act 8 of the Northern Union on the Keeping of Ferry Bells is an agreement.")).toEqual([]);
  });
});
