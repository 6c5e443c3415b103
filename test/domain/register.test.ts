import { expect, test } from "vitest";
import { type Instrument, lacksArticle, officialTitle } from "../../src/domain/instrument.ts";
import { Register } from "../../src/domain/register.ts";

const convention: Instrument = {
  id: "one",
  kind: "treaty",
  titles: { en: "Convention on One", fr: "Convention sur l'un" },
  shortTitle: "One Convention",
  aliases: { en: ["One"] },
  series: [],
  adopted: null,
  opened: null,
  inForce: null,
  parent: null,
  depositary: null,
  sharedNames: {},
  authenticLanguages: ["en", "fr"],
  articles: ["1", "2", "2 bis"].map((number) => ({ number, heading: null })),
  status: null,
  url: null,
  sources: {},
};
const protocol: Instrument = { ...convention, id: "two", kind: "protocol", parent: "one", articles: [] };
const register = new Register([convention, protocol]);

test("Register finds instruments by id and by parent", () => {
  expect(register.find("one")).toBe(convention);
  expect(register.find("three")).toBeUndefined();
  expect(register.childrenOf("one")).toEqual([protocol]);
  expect(register.childrenOf("two")).toEqual([]);
});

test("Register gives every name of an instrument once", () => {
  expect(register.namesOf(convention)).toEqual([
    "Convention on One",
    "Convention sur l'un",
    "One Convention",
    "One",
  ]);
  expect(officialTitle(convention)).toBe("Convention on One");
});

test("Register gives descriptions after the names, and not among them", () => {
  const described: Instrument = {
    ...protocol,
    descriptions: { en: ["harbour treaty"], fr: ["traité du port"] },
  };
  expect(register.wordingsOf(described)).toEqual([
    ...register.namesOf(convention),
    "harbour treaty",
    "traité du port",
  ]);
  expect(register.namesOf(described)).not.toContain("harbour treaty");
  expect(register.wordingsOf(convention)).toEqual(register.namesOf(convention));
});

test("lacksArticle is certain only where the list is known", () => {
  expect(lacksArticle(convention, "3")).toBe(true);
  expect(lacksArticle(convention, "2 bis")).toBe(false);
  expect(lacksArticle(convention, "preamble")).toBe(false);
  expect(lacksArticle(protocol, "3")).toBe(false);
});
