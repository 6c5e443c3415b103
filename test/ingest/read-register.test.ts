import path from "node:path";
import { describe, expect, it } from "vitest";
import { type Instrument, type SourcedField, sourcedFields } from "../../src/domain/instrument.ts";
import { readRegister } from "../../src/ingest/read-register.ts";
import { faultFrom } from "./fault-of.ts";
import { instrument } from "./instruments.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const named = { titles: "the text", shortTitle: "the text", authenticLanguages: "the text" };
const crc = { ...instrument("crc", "Convention on the Rights of the Child"), sources: named };
const opsc = { ...instrument("opsc", "Optional Protocol", "crc"), sources: { ...named, parent: "the text" } };

async function write(content: string | Uint8Array): Promise<string> {
  return path.join(await temporaryFolder({ "instruments.json": content }), "instruments.json");
}

async function read(...entries: readonly unknown[]) {
  return readRegister(await write(JSON.stringify(entries)));
}

/** The entry with a source for each field that is filled. */
function sourced<Entry extends Pick<Instrument, SourcedField>>(entry: Entry) {
  const filled = sourcedFields.filter((field) => {
    const value = entry[field];
    return value !== null && Object.keys(value).length > 0;
  });
  return { ...entry, sources: Object.fromEntries(filled.map((field) => [field, "the text"])) };
}

async function faultOfEntries(...entries: readonly unknown[]) {
  return faultFrom(read(...entries));
}

describe("readRegister", () => {
  it("reads instruments in file order", async () => {
    const register = await read(opsc, crc);
    expect(register.instruments).toEqual([opsc, crc]);
    expect(register.childrenOf("crc").map(({ id }) => id)).toEqual(["opsc"]);
  });

  it("keeps every field as it is written", async () => {
    const full = sourced({
      ...crc,
      titles: {
        en: "Convention on the Rights of the Child",
        fr: "Convention relative aux droits de l'enfant",
      },
      aliases: { en: ["CRC"], fr: ["CIDE"] },
      series: [{ series: "UNTS", volume: "1577", number: "3", text: "1577 UNTS 3" }],
      adopted: { date: "1989-11-20", place: "New York" },
      inForce: { date: "1990", place: null },
      articles: [
        { number: "1", heading: null },
        { number: "2 bis", heading: "Best interests" },
      ],
      status: { text: "In force", inForce: true, asOf: "2026-04", source: "the depositary" },
      url: "https://treaties.un.org/",
    });
    expect((await read(full)).find("crc")).toEqual(full);
  });

  it("names a file that is not there", async () => {
    const fault = await faultFrom(readRegister("/nowhere/instruments.json"));
    expect(fault.code).toBe("text_unreadable");
    expect(fault.message).toBe(
      "The register of instruments /nowhere/instruments.json cannot be read (ENOENT).",
    );
    expect(fault.remedy).toContain("unset PINPOINT_REGISTER");
    expect(fault.remedy).not.toBeNull();
  });

  it.each([
    ['[\n  { "id": "crc",\n    "kind" "treaty" }\n]', "line 3, column 12"],
    ["[", "line 1, column 2"],
    ["", "line 1, column 1"],
  ])("names line and column of %j, which is not JSON", async (text, place) => {
    const fault = await faultFrom(readRegister(await write(text)));
    expect(fault.code).toBe("register_invalid");
    expect(fault.message).toContain(place);
  });

  it("names a file that is not UTF-8", async () => {
    const fault = await faultFrom(readRegister(await write(new Uint8Array([0x5b, 0xff, 0x5d]))));
    expect(fault.code).toBe("register_invalid");
    expect(fault.message).toContain("UTF-8");
  });

  it("refuses a file that holds no list", async () => {
    const fault = await faultFrom(readRegister(await write('{ "instruments": [] }')));
    expect(fault.code).toBe("register_invalid");
  });

  it.each<readonly [string, object, readonly string[]]>([
    ["an unknown key", { ...crc, nickname: "CRC" }, ['"crc"', '"nickname"']],
    ["an unknown kind", { ...crc, kind: "poem" }, ['"crc"', "kind"]],
    ["no English title", { ...crc, titles: { fr: "Convention" } }, ['"crc"', "titles.en"]],
    ["a language that is none", { ...crc, aliases: { ENGLISH: ["CRC"] } }, ['"crc"', "aliases.ENGLISH"]],
    ["an empty alias", { ...crc, aliases: { en: ["CRC", " "] } }, ['"crc"', "aliases.en[1]"]],
    [
      "a date the calendar lacks",
      { ...crc, adopted: { date: "1989-02-30", place: null } },
      ['"crc"', "adopted.date"],
    ],
    [
      "a month the calendar lacks",
      { ...crc, opened: { date: "1989-13", place: null } },
      ['"crc"', "opened.date"],
    ],
    [
      "a date in words",
      { ...crc, inForce: { date: "2 September 1990", place: null } },
      ['"crc"', "inForce.date"],
    ],
    [
      "an article in words",
      { ...crc, articles: [{ number: "Article 1", heading: null }] },
      ['"crc"', "articles[0].number"],
    ],
    [
      "a printed form without its page",
      { ...crc, series: [{ series: "UNTS", volume: "1577", number: "3", text: "1577 UNTS" }] },
      ['"crc"', "series[0]"],
    ],
    ["an address that is none", { ...crc, url: "javascript:alert(1)" }, ['"crc"', "url"]],
    ["no sources", { ...crc, sources: undefined }, ['"crc"', "sources"]],
    ["a source of nothing", { ...crc, sources: { ...named, colour: "the text" } }, ['"crc"', "sources"]],
    ["no id", { ...crc, id: undefined }, ["number 1", "id"]],
    ["an id with a space", { ...crc, id: "the crc" }, ['"the crc"', "id"]],
    ["a key that is no data", JSON.parse('{ "id": "crc", "__proto__": {} }'), ['"crc"']],
  ])("names instrument and field of an entry with %s", async (_, entry, parts) => {
    const fault = await faultOfEntries(entry);
    expect(fault.code).toBe("register_invalid");
    for (const part of ["instruments.json", ...parts]) expect(fault.message).toContain(part);
    expect(fault.remedy).not.toBeNull();
  });

  it("lists all problems at once, in its message and its data", async () => {
    const fault = await faultOfEntries({ ...crc, kind: "poem", url: "nowhere", sources: 1 });
    const [first, ...lines] = fault.message.split("\n");
    expect(first).toMatch(/instruments\.json has 3 problems:$/);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^- instrument "crc", kind: Invalid option/);
    expect(lines[2]).toMatch(/^- instrument "crc", sources: /);
    expect(fault.data.problems).toHaveLength(3);
  });

  it("lists twenty problems of a file that has more, and counts the others", async () => {
    const entries = Array.from({ length: 30 }, (_, at) => ({ ...crc, id: `crc-${at}`, kind: "poem" }));
    const fault = await faultOfEntries(...entries);
    const lines = fault.message.split("\n");
    expect(lines).toHaveLength(22);
    expect(lines[0]).toContain("has 30 problems:");
    expect(lines.at(-1)).toBe("- and 10 more");
    expect(fault.data.problems).toHaveLength(30);
  });

  it("refuses an id that is there twice", async () => {
    expect((await faultOfEntries(crc, opsc, crc)).message).toMatch(/"crc", id: it is there twice/);
  });

  it.each([
    ["an alias", { aliases: { en: ["Convention on the rights of the  CHILD"] } }],
    ["a title in another language", { titles: { en: "Other", fr: "Convention on the Rights of the Child" } }],
    ["a short title", { shortTitle: "convention on the rights of the child" }],
  ])("refuses %s that is also the name of another instrument, and names both", async (_, names) => {
    const { message } = await faultOfEntries(crc, sourced({ ...opsc, ...names }));
    expect(message).toContain('"opsc"');
    expect(message).toContain('also names instrument "crc"');
  });

  it("levels accents, apostrophes and hyphens before it compares names", async () => {
    const one = sourced({ ...crc, aliases: { fr: ["Convention sur les droits de l'enfant", "e-evidence"] } });
    const other = sourced({ ...opsc, aliases: { fr: ["Convention sur lés droits de l’enfant"] } });
    expect((await faultOfEntries(one, other)).message).toContain("aliases.fr");
    const hyphen = sourced({ ...opsc, aliases: { fr: ["E‑Evidence"] } });
    expect((await faultOfEntries(one, hyphen)).message).toContain("aliases.fr");
  });

  it("lets an instrument repeat its own names", async () => {
    const repeated = sourced({
      ...crc,
      shortTitle: crc.titles.en,
      aliases: { en: [crc.titles.en, "CRC"], fr: ["CRC"] },
    });
    expect((await read(repeated)).instruments).toHaveLength(1);
  });

  it("refuses a place in a series that two instruments claim", async () => {
    const series = [{ series: "UNTS", volume: "1577", number: "3", text: "1577 UNTS 3" }];
    const { message } = await faultOfEntries(sourced({ ...crc, series }), sourced({ ...opsc, series }));
    expect(message).toContain('instrument "opsc", series: "1577 UNTS 3" also names instrument "crc"');
  });

  it("refuses an article that is there twice", async () => {
    const articles = ["1", "2", "1"].map((number) => ({ number, heading: null }));
    expect((await faultOfEntries(sourced({ ...crc, articles }))).message).toContain(
      "articles: article 1 is there twice",
    );
  });

  it("refuses a parent that is not there", async () => {
    expect((await faultOfEntries(opsc)).message).toContain('"opsc", parent: there is no instrument "crc"');
  });

  it("refuses instruments that are each other's parents", async () => {
    const { message } = await faultOfEntries(sourced({ ...crc, parent: "opsc" }), opsc);
    expect(message).toContain("crc → opsc → crc");
  });

  it("refuses a status from before the entry into force", async () => {
    const status = { text: "Not in force", inForce: false, asOf: "1990-08", source: "the depositary" };
    const stale = sourced({ ...crc, inForce: { date: "1990-09-02", place: null }, status });
    expect((await faultOfEntries(stale)).message).toContain(
      '"crc", status: it says of 1990-08 that the instrument is not in force, which it has been since 1990-09-02',
    );
  });

  it("reads the status of an instrument that was repealed", async () => {
    const status = { text: "Repealed", inForce: false, asOf: "2018-05-25", source: "the regulation" };
    const repealed = sourced({ ...crc, inForce: { date: "1995-12-13", place: null }, status });
    expect((await read(repealed)).find("crc")?.status).toEqual(status);
  });

  it.each(["resolution", "declaration", "directive", "framework-decision", "model-law", "report", "study"])(
    "refuses a depositary of a %s, which has no parties",
    async (kind) => {
      const entry = sourced({ ...crc, kind, depositary: "Secretary-General of the United Nations" });
      expect((await faultOfEntries(entry)).message).toContain(`"crc", depositary: a ${kind} has no parties`);
    },
  );
});

describe("readRegister on the sources of fields", () => {
  it.each([
    ["aliases", { aliases: { en: ["CRC"] } }],
    ["adopted", { adopted: { date: "1989-11-20", place: null } }],
    ["depositary", { depositary: "Secretary-General of the United Nations" }],
    ["articles", { articles: [{ number: "1", heading: null }] }],
    ["url", { url: "https://treaties.un.org/" }],
  ])("refuses %s without one", async (field, change) => {
    expect((await faultOfEntries({ ...crc, ...change })).message).toContain(
      `"crc", sources: it does not say where "${field}" comes from`,
    );
  });

  it.each(["aliases", "series", "opened", "inForce", "parent", "articles", "url"])(
    "refuses one for %s, which is empty",
    async (field) => {
      const entry = { ...crc, sources: { ...named, [field]: "the text" } };
      expect((await faultOfEntries(entry)).message).toContain(
        `"crc", sources.${field}: it is the source of a field that is empty`,
      );
    },
  );

  it("needs none for a status, which names its own", async () => {
    const status = { text: "In force", inForce: true, asOf: "2026", source: "the depositary" };
    expect((await read({ ...crc, status })).find("crc")?.sources).toEqual(named);
  });
});
