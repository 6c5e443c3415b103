import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { hasParties, type Instrument } from "../../src/domain/instrument.ts";
import type { Register } from "../../src/domain/register.ts";
import { termsOf } from "../../src/text/terms.ts";
import { sharedFolder } from "../shared-folder.ts";
import { readShippedRegister } from "./shipped.ts";

/** Instruments whose articles are numbered from 1 without a gap, and how many each has. */
const articleCounts: Readonly<Record<string, number>> = {
  untoc: 41,
  "untoc-trafficking": 20,
  "untoc-smuggling": 25,
  "untoc-firearms": 21,
  crc: 54,
  opsc: 17,
  "crc-opac": 13,
  "crc-opic": 24,
  budapest: 48,
  "budapest-protocol-1": 16,
  "budapest-protocol-2": 25,
  lanzarote: 50,
  "un-cybercrime": 68,
  malabo: 38,
  "arab-it-offences": 43,
  "convention-108": 27,
  "convention-108-protocol": 3,
  "eu-2013-40": 19,
  "eu-2011-93": 30,
  "eu-2023-1543": 34,
  gdpr: 99,
  nis2: 46,
  nis1: 27,
  "eu-2016-680": 65,
  "eu-1995-46": 34,
  "eu-2005-222-jha": 13,
  "ecc-2005": 25,
  "wipo-wct": 25,
  "wipo-wppt": 33,
  "itu-constitution": 58,
  echr: 59,
  iccpr: 53,
  vclt: 85,
  vcdr: 53,
  vccr: 79,
  udhr: 30,
  "un-charter": 111,
  "rome-1961": 34,
  uncac: 71,
  "ilo-182": 16,
  "ets-24": 32,
  "ets-30": 30,
  "ets-99": 12,
};

/** Instruments with articles that were put in between, and these. */
const articlesBetween: Readonly<Record<string, readonly string[]>> = {
  "uncitral-mlec": ["5 bis"],
  berne: ["2 bis", "6 bis", "7 bis", "10 bis", "11 bis", "11 ter", "14 bis", "14 ter", "29 bis"],
  trips: ["31 bis"],
};

/** Texts without articles, and those whose list of articles is not certain. */
const withoutList = [
  "cis-2001",
  "cis-2018",
  "sco-2009",
  "ecowas-2011",
  "commonwealth-model-law",
  "convention-108-plus",
  "eu-2023-1544",
  "eu-2004-68-jha",
  "unga-74-247",
  "unga-75-282",
  "unga-79-243",
  "tunis-agenda",
  "tallinn-manual",
  "gge-2015",
  "gge-2021",
  "oewg-2021",
  "oewg-2025",
];

let register: Register;
beforeAll(async () => {
  register = await readShippedRegister();
});

function instrument(id: string): Instrument {
  const found = register.find(id);
  if (!found) throw new Error(`not in the register: ${id}`);
  return found;
}

describe("the register of instruments", () => {
  it("holds the instruments that the texts name", () => {
    const known = [articleCounts, articlesBetween].flatMap((list) => Object.keys(list));
    expect(register.instruments.map(({ id }) => id).toSorted()).toEqual(
      [...known, ...withoutList].toSorted(),
    );
    expect(register.instruments.length).toBeGreaterThanOrEqual(45);
  });

  it.each(Object.entries(articleCounts))("lists all articles of %s in order", (id, count) => {
    const numbers = instrument(id).articles.map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: count }, (_, position) => String(position + 1)));
  });

  it.each(Object.entries(articlesBetween))(
    "puts the articles between others of %s behind them",
    (id, between) => {
      const numbers = instrument(id).articles.map(({ number }) => number);
      expect(numbers.filter((number) => number.includes(" "))).toEqual(between);
      for (const number of between) {
        const place = numbers.indexOf(number);
        expect(numbers[place - 1]?.split(" ")[0]).toBe(number.split(" ")[0]);
      }
      const whole = numbers.filter((number) => !number.includes(" "));
      expect(whole).toEqual(whole.map((_, position) => String(position + 1)));
    },
  );

  it.each(withoutList)("does not pretend to know the articles of %s", (id) => {
    expect(instrument(id).articles).toEqual([]);
  });

  it("has every title in English and French, and most in Spanish", () => {
    const lacking = (language: string) =>
      register.instruments.filter(({ titles }) => titles[language] === undefined).map(({ id }) => id);
    expect(lacking("fr")).toEqual([]);
    expect(lacking("es")).toEqual(["cis-2001", "cis-2018", "sco-2009", "ecowas-2011"]);
  });

  it.each([
    ["crc", "1577 UNTS 3"],
    ["opsc", "2171 UNTS 227"],
    ["untoc", "2225 UNTS 209"],
    ["budapest", "ETS No 185"],
    ["budapest-protocol-1", "ETS No 189"],
    ["budapest-protocol-2", "CETS No 224"],
    ["lanzarote", "CETS No 201"],
    ["unga-74-247", "A/RES/74/247"],
    ["un-cybercrime", "A/RES/79/243, annex"],
    ["unga-79-243", "A/RES/79/243"],
    ["gdpr", "OJ L 119, 4.5.2016, p. 1"],
    ["ecowas-2011", "C/DIR. 1/08/11"],
    ["commonwealth-model-law", "LMM(02)17"],
    ["iccpr", "999 UNTS 171"],
    ["vclt", "8 ILM 679"],
    ["convention-108-protocol", "ETS No 181"],
    ["convention-108-plus", "CETS No 223"],
  ])("knows %s as %s", (id, printed) => {
    expect(instrument(id).series.map(({ text }) => text)).toContain(printed);
  });

  it.each([
    ["budapest-protocol-1", "budapest"],
    ["budapest-protocol-2", "budapest"],
    ["opsc", "crc"],
    ["untoc-trafficking", "untoc"],
    ["untoc-smuggling", "untoc"],
    ["untoc-firearms", "untoc"],
    ["crc-opac", "crc"],
    ["crc-opic", "crc"],
    ["convention-108-protocol", "convention-108"],
    ["convention-108-plus", "convention-108"],
    ["ets-99", "ets-30"],
  ])("knows %s as a protocol to %s", (id, parent) => {
    expect(instrument(id)).toMatchObject({ kind: "protocol", parent });
  });

  it("puts the dates of every instrument in the order of its life", () => {
    for (const { id, adopted, opened, inForce } of register.instruments) {
      const dates = [adopted, opened, inForce].flatMap((event) => event?.date ?? []);
      expect([id, ...dates]).toEqual([id, ...dates.toSorted()]);
      expect(dates.length).toBeGreaterThan(0);
    }
  });

  it("says of no treaty without a date of entry into force that it is in force, but where sources differ on the date", () => {
    const open = register.instruments.filter(({ kind, inForce }) => hasParties(kind) && inForce === null);
    expect(open.map(({ id, status }) => [id, status?.inForce])).toEqual([
      ["budapest-protocol-2", false],
      ["un-cybercrime", false],
      ["cis-2001", undefined],
      ["sco-2009", true],
      ["convention-108-plus", false],
    ]);
  });

  it("knows what was repealed", () => {
    const ended = register.instruments.filter(({ inForce, status }) => inForce && status?.inForce === false);
    expect(ended.map(({ id }) => id)).toEqual(["nis1", "eu-1995-46", "eu-2005-222-jha", "eu-2004-68-jha"]);
  });

  it("names no parties, opening or depositary of a text that nobody can join", () => {
    const texts = register.instruments.filter(({ kind }) => !hasParties(kind));
    expect(texts.length).toBeGreaterThan(15);
    for (const { id, opened, depositary, status } of texts) {
      expect([id, opened, depositary]).toEqual([id, null, null]);
      expect(status?.text ?? "").not.toMatch(/\d+ (?:parties|ratifications|signatories)/);
    }
  });

  it("says that a place in the United Nations Treaty Series was not looked up, wherever it was not", () => {
    const places = register.instruments.filter(({ series }) =>
      series.some((place) => place.series === "UNTS"),
    );
    expect(places.length).toBeGreaterThan(20);
    for (const { id, sources } of places) {
      expect([id, /unverified|not looked up/i.test(sources.series ?? "")]).toEqual([id, true]);
    }
  });

  it("dates every status, and none later than it was written", () => {
    const dates = register.instruments.flatMap(({ status }) => status?.asOf ?? []);
    expect(dates.length).toBeGreaterThan(15);
    expect(dates.filter((date) => date > "2026-11-21")).toEqual([]);
  });

  it.each([
    ["Vienna Convention", ["vclt", "vcdr", "vccr"]],
    ["Palermo Protocol", ["untoc-trafficking", "untoc-smuggling", "untoc-firearms"]],
    ["CIS Agreement", ["cis-2001", "cis-2018"]],
    ["GGE report", ["gge-2015", "gge-2021"]],
    ["OEWG report", ["oewg-2021", "oewg-2025"]],
    ["WIPO Internet Treaty", ["wipo-wct", "wipo-wppt"]],
    ["e-evidence package", ["eu-2023-1543", "eu-2023-1544"]],
    [
      "Countering the use of information and communications technologies for criminal purposes",
      ["unga-74-247", "unga-75-282"],
    ],
  ])("declares that %s names several", (name, ids) => {
    const bearers = register.instruments.filter(({ sharedNames }) => sharedNames.en?.includes(name));
    expect(bearers.map(({ id }) => id)).toEqual(ids);
  });

  it("has no name made of ordinary little words alone", () => {
    const empty = register.instruments.flatMap((entry) =>
      register.namesOf(entry).filter((name) => termsOf(name).length === 0),
    );
    expect(empty).toEqual([]);
  });

  it("has no name under which people speak of any treaty of a kind", () => {
    const general =
      /^(?:the )?(?:un )?(?:treaty|convention|protocol|agreement) (?:on|against) cyber ?crime$/i;
    const names = register.instruments
      .filter(({ id }) => id !== "budapest" && id !== "un-cybercrime")
      .flatMap((entry) => register.namesOf(entry));
    expect(names.filter((name) => general.test(name))).toEqual([]);
    const all = register.instruments.flatMap((entry) =>
      register.namesOf(entry).map((name) => name.toLowerCase()),
    );
    for (const open of [
      "cybercrime treaty",
      "un treaty",
      "un treaty on cybercrime",
      "protocol",
      "additional protocol",
      "optional protocol",
    ]) {
      expect(all).not.toContain(open);
    }
  });
});

const treaties = sharedFolder("treaties");
const withText = [
  "budapest",
  "budapest-protocol-1",
  "convention-108",
  "convention-108-protocol",
  "lanzarote",
  "untoc",
  "untoc-firearms",
  "untoc-smuggling",
  "untoc-trafficking",
];

describe.skipIf(treaties === undefined)("the register against the treaties' texts", () => {
  it.each(withText)("has the articles and headings of %s as its text does", async (id) => {
    const text = await readFile(`${treaties}/${id}.md`, "utf8");
    const articles = [...text.matchAll(/^### *Article +(\d+)\n\n#### ?(.+)$/gm)].map(
      ([, number, heading]) => ({
        number,
        heading: level(heading ?? ""),
      }),
    );
    const known = instrument(id).articles.map(({ number, heading }) => ({
      number,
      heading: level(heading ?? ""),
    }));
    expect(known).toEqual(articles);
  });

  it.each(["crc", "opsc"])("has the articles of %s, which has no headings", async (id) => {
    const text = await readFile(`${treaties}/${id}.md`, "utf8");
    const numbers = [...text.matchAll(/^### *Article +(\d+)/gm)].map(([, number]) => number);
    expect(instrument(id).articles.map(({ number }) => number)).toEqual(numbers);
    expect(instrument(id).articles.every(({ heading }) => heading === null)).toBe(true);
  });
});

/** Headings differ between prints in case, hyphens and marks of notes. */
function level(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[\s*‑–-]+/g, " ")
    .trim();
}
