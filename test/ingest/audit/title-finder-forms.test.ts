import { describe, expect, test } from "vitest";
import { Register } from "../../../src/domain/register.ts";
import { createTitleFinder } from "../../../src/ingest/audit/title-finder.ts";
import { instrument } from "../instruments.ts";

/** A register of one instrument with the title, authentic in the language. */
function finderOf(title: string, language = "en", parts: Partial<ReturnType<typeof instrument>> = {}) {
  const known = { ...instrument("one", title), titles: { en: "Untranslated", [language]: title } };
  return createTitleFinder(new Register([{ ...known, authenticLanguages: [language], ...parts }]));
}

const changesOf = (finder: ReturnType<typeof createTitleFinder>, text: string) =>
  finder.findChanged(text).map(({ changes }) => changes.map(({ title, text: words }) => [title, words]));

describe("findChanged", () => {
  test.each([
    ["en", "Agreement on the Lasting Protection of Wooden Ferry Bells", "Wooden", "Golden"],
    ["en", "Charter on the Lasting Protection of Wooden Ferry Bells", "Wooden", "Golden"],
    ["en", "Treaty on the Lasting Protection of Wooden Ferry Bells", "Wooden", "Golden"],
    ["en", "Model Law on the Lasting Protection of Wooden Ferry Bells", "Wooden", "Golden"],
    ["en", "Framework Decision on the Lasting Protection of Wooden Ferry Bells", "Wooden", "Golden"],
    ["en", "Regulation on the Lasting Protection of Wooden Ferry Bells", "Wooden", "Golden"],
    ["en", "Directive on the Lasting Protection of Wooden Ferry Bells", "Wooden", "Golden"],
    ["en", "Protocol on the Lasting Protection of Wooden Ferry Bells", "Wooden", "Golden"],
    ["fr", "Accord sur la protection durable des cloches anciennes des bateaux", "anciennes", "nouvelles"],
    ["fr", "Règlement sur la protection durable des cloches anciennes des bateaux", "anciennes", "nouvelles"],
    ["fr", "Protocole sur la protection durable des cloches anciennes des bateaux", "anciennes", "nouvelles"],
    ["es", "Convenio sobre la protección duradera de campanas antiguas de barcos", "antiguas", "nuevas"],
    ["es", "Convención sobre la protección duradera de campanas antiguas de barcos", "antiguas", "nuevas"],
    ["es", "Acuerdo sobre la protección duradera de campanas antiguas de barcos", "antiguas", "nuevas"],
    ["es", "Reglamento sobre la protección duradera de campanas antiguas de barcos", "antiguas", "nuevas"],
    ["es", "Directiva sobre la protección duradera de campanas antiguas de barcos", "antiguas", "nuevas"],
  ])("in %s reads %j", (language, title, right, wrong) => {
    const finder = finderOf(title, language);
    const change = [[right.toLowerCase(), wrong.toLowerCase()]];
    expect(changesOf(finder, `See ${title.replace(right, wrong)} here.`)).toEqual([change]);
    expect(changesOf(finder, `See ${title} here.`)).toEqual([]);
    expect(changesOf(finder, `See ${title.toUpperCase()} here.`)).toEqual([]);
  });

  test("holds nothing to a title in a language in which the treaty is not authentic", () => {
    const title = "Agreement on the Lasting Protection of Wooden Ferry Bells";
    const finder = finderOf(title, "en", { authenticLanguages: ["fr"] });
    expect(changesOf(finder, title.replace("Wooden", "Golden"))).toEqual([]);
  });

  test.each([
    [4, "Agreement on Lasting Wooden Bells", 0],
    [5, "Agreement on Lasting Wooden Ferry Bells", 1],
  ])("holds nothing to a title of %i words of content, if it is short", (_, title, count) => {
    const changed = title.replace("Wooden", "Golden");
    expect(changesOf(finderOf(title), changed)).toHaveLength(count);
  });

  const long =
    "Convention on the Lasting Protection of Wooden Ferry Bells and Brass Harbour Horns against Rain, Snow and Thieves";

  test.each([
    [1, ["Wooden"], true],
    [2, ["Wooden", "Brass"], true],
    [3, ["Wooden", "Brass", "Snow"], true],
    [4, ["Wooden", "Brass", "Snow", "Lasting"], false],
  ])("takes a long title with %i words changed for it, or for another name", (_, words, isFound) => {
    const changed = words.reduce((text, word) => text.replace(word, "Other"), long);
    const [changes] = changesOf(finderOf(long), changed);
    expect(changes !== undefined).toBe(isFound);
    if (isFound) expect(changes).toHaveLength(words.length);
  });

  test("takes one that breaks off for a short form, and one that goes on for itself", () => {
    const finder = finderOf(long);
    expect(changesOf(finder, "The Convention on the Lasting Protection of Golden Things.")).toEqual([]);
    expect(changesOf(finder, `${long.replace("Snow", "Ice")} and other ills`)).toHaveLength(1);
  });

  test("finds a title changed behind one that is right, and one right behind the changed", () => {
    const changed = long.replace("Wooden", "Golden");
    expect(changesOf(finderOf(long), `${long}, ${changed}, ${long}`)).toEqual([[["wooden", "golden"]]]);
  });

  test.each([
    ["organisation for organization", "Treaty on the Organization of Wooden Ferry Bells", "Organisation"],
    ["co-operation for cooperation", "Treaty on Lasting Cooperation of Wooden Ferry Bells", "Co-operation"],
  ])("takes %s for the same word", (_, title, spelled) => {
    const other = title.replace(/Organization|Cooperation/, spelled);
    expect(changesOf(finderOf(title), other)).toEqual([]);
    expect(changesOf(finderOf(other), title)).toEqual([]);
  });

  test("finds nothing in texts without a word for instruments", () => {
    expect(changesOf(finderOf(long), long.replace("Convention", "Compact"))).toEqual([]);
    expect(changesOf(finderOf(long), "")).toEqual([]);
  });
});
