import { describe, expect, it } from "vitest";
import { Fault } from "../../src/domain/fault.ts";
import type { Instrument } from "../../src/domain/instrument.ts";
import { requireOwnNames } from "../../src/ingest/require-own-names.ts";
import { instrument } from "./instruments.ts";

const treaties = instrument("vclt", "Vienna Convention on the Law of Treaties");
const consuls = instrument("vccr", "Vienna Convention on Consular Relations");
const envoys = instrument("vcdr", "Vienna Convention on Diplomatic Relations");
const vienna = { en: ["Vienna Convention"] };

/** What the check refuses, as entry, field, problem and remedy; undefined where it refuses nothing. */
function refused(...entries: readonly Instrument[]): unknown {
  try {
    requireOwnNames({
      entries,
      fault: (problem) => new Fault("register_invalid", "refused", { data: { ...problem } }),
    });
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return error.data;
    throw error;
  }
}

describe("requireOwnNames", () => {
  it("takes names that belong to one instrument each", () => {
    expect(refused(treaties, consuls, envoys)).toBeUndefined();
  });

  it("refuses a name of two instruments, names both and says what mends it", () => {
    const aliases = { en: ["VC", "Vienna Convention"] };
    expect(refused({ ...treaties, aliases }, { ...consuls, aliases: vienna })).toEqual({
      entry: '"vccr"',
      field: "aliases.en",
      problem: '"Vienna Convention" also names instrument "vclt"',
      remedy: 'Give one of them another name, or declare this one in "sharedNames" of both.',
    });
  });

  it("refuses a description that is the name of another", () => {
    const described = { ...consuls, descriptions: { en: ["vienna convention on diplomatic  relations"] } };
    expect(refused(described, envoys)).toMatchObject({ entry: '"vcdr"' });
  });

  it("takes a name that each of its bearers declares as shared", () => {
    const shared = [treaties, consuls, envoys].map((entry) => ({ ...entry, sharedNames: vienna }));
    expect(refused(...shared)).toBeUndefined();
  });

  it.each([
    [
      "first",
      [
        { ...treaties, aliases: vienna },
        { ...consuls, sharedNames: vienna },
      ],
      "vccr",
      "sharedNames.en",
    ],
    [
      "second",
      [
        { ...treaties, sharedNames: vienna },
        { ...consuls, aliases: vienna },
      ],
      "vccr",
      "aliases.en",
    ],
  ])("refuses a name that the %s of its bearers does not declare", (_, entries, id, field) => {
    expect(refused(...entries)).toMatchObject({
      entry: `"${id}"`,
      field,
      problem: '"Vienna Convention" also names instrument "vclt"',
    });
  });

  it("refuses the third bearer that does not declare what two declare", () => {
    const shared = [treaties, consuls].map((entry) => ({ ...entry, sharedNames: vienna }));
    expect(refused(...shared, { ...envoys, shortTitle: "vienna  convention" })).toMatchObject({
      entry: '"vcdr"',
      field: "shortTitle",
    });
  });

  it("takes an official title that two instruments bear and declare", () => {
    const title = "Countering the use of technologies for criminal purposes";
    const sharedNames = { en: [title] };
    const [one, other] = ["one", "other"].map((id) => ({ ...instrument(id, title), shortTitle: id }));
    if (!one || !other) throw new Error("there are two");
    expect(refused({ ...one, sharedNames }, { ...other, sharedNames })).toBeUndefined();
    expect(refused({ ...one, sharedNames }, other)).toMatchObject({ entry: '"other"', field: "titles.en" });
  });

  it("refuses a name declared as shared that no other instrument bears", () => {
    expect(refused({ ...treaties, sharedNames: { fr: ["Convention de Vienne"] } }, consuls)).toEqual({
      entry: '"vclt"',
      field: "sharedNames.fr",
      problem: 'no other instrument is called "Convention de Vienne"',
      remedy: 'Make it an alias, or declare it in "sharedNames" of the other instrument too.',
    });
  });

  it("levels case, accents and spaces before it compares", () => {
    const other = { ...consuls, sharedNames: { en: ["VIENNA  convention"] } };
    expect(refused({ ...treaties, sharedNames: vienna }, other)).toBeUndefined();
  });

  it("refuses a place in a series that two instruments claim", () => {
    const series = [{ series: "UNTS", volume: "1155", number: "331", text: "1155 UNTS 331" }];
    expect(refused({ ...treaties, series }, { ...consuls, series })).toMatchObject({
      entry: '"vccr"',
      field: "series",
    });
  });
});
