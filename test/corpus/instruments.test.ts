import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import type { Instrument } from "../../src/domain/instrument.ts";
import type { Register } from "../../src/domain/register.ts";
import { termsOf } from "../../src/text/terms.ts";
import { sharedFolder } from "../shared-folder.ts";
import { readShippedRegister } from "./shipped.ts";

const articleCounts: Readonly<Record<string, number>> = {
  untoc: 41,
  "untoc-trafficking": 20,
  "untoc-smuggling": 25,
  "untoc-firearms": 21,
  crc: 54,
  opsc: 17,
  budapest: 48,
  "budapest-protocol-1": 16,
  "budapest-protocol-2": 25,
  lanzarote: 50,
  "un-cybercrime": 68,
  "convention-108": 27,
  "unga-74-247": 0,
};

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
    expect(register.instruments.map(({ id }) => id).toSorted()).toEqual(
      Object.keys(articleCounts).toSorted(),
    );
  });

  it.each(Object.entries(articleCounts))("lists all articles of %s in order", (id, count) => {
    const numbers = instrument(id).articles.map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: count }, (_, position) => String(position + 1)));
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
    ["un-cybercrime", "A/RES/79/243"],
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

  it("says of no treaty without a date of entry into force that it is in force", () => {
    const open = register.instruments.filter(
      ({ kind, inForce }) => kind !== "resolution" && inForce === null,
    );
    expect(open.map(({ id, status }) => [id, status?.inForce])).toEqual([
      ["budapest-protocol-2", false],
      ["un-cybercrime", false],
    ]);
  });

  it("names what is unverified where a volume of the United Nations Treaty Series was not looked up", () => {
    for (const { id, series, sources } of register.instruments) {
      if (!series.some((citation) => citation.series === "UNTS")) continue;
      expect([id, sources.some((source) => source.includes("UNTS"))]).toEqual([id, true]);
    }
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
