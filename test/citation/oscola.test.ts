import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { formatOscola } from "../../src/citation/oscola.ts";
import type { Instrument } from "../../src/domain/instrument.ts";
import { type Pinpoint, parsePinpoint } from "../../src/domain/pinpoint.ts";
import type { Register } from "../../src/domain/register.ts";
import { readRegister } from "../../src/ingest/read-register.ts";
import { goldenCitations } from "./golden-citations.ts";

/** What the parts of an instrument are called that has no articles. */
const placeWords: Readonly<Record<string, string>> = {
  "unga-74-247": "para",
  "unga-75-282": "para",
  "unga-79-243": "para",
  "tunis-agenda": "para",
  "gge-2015": "para",
  "gge-2021": "para",
  "oewg-2021": "para",
  "oewg-2025": "para",
  "commonwealth-model-law": "s",
  "tallinn-manual": "r",
};

let register: Register;
beforeAll(async () => {
  register = await readRegister(fileURLToPath(new URL("../../corpus/instruments.json", import.meta.url)));
});

function instrument(id: string): Instrument {
  const found = register.find(id);
  if (!found) throw new Error(`not in the register: ${id}`);
  return found;
}

function cite(id: string, ...articles: readonly string[]): string {
  return formatOscola({
    instrument: instrument(id),
    pinpoints: articles.map((article) => place(id, article)),
  });
}

function place(id: string, article: string): Pinpoint {
  const parsed = parsePinpoint(`${id} ${article}`);
  if (!parsed) throw new Error(`not a place: ${id} ${article}`);
  return parsed;
}

describe("formatOscola of an instrument", () => {
  it("has a golden citation for every entry of the register", () => {
    expect(Object.keys(goldenCitations).toSorted()).toEqual(
      register.instruments.map(({ id }) => id).toSorted(),
    );
  });

  it.each(Object.entries(goldenCitations))(
    "cites %s, its articles, their subdivisions and its preamble",
    (id, citation) => {
      const word = placeWords[id] ?? "art";
      expect(cite(id)).toBe(citation);
      expect(
        formatOscola({
          instrument: instrument(id),
          pinpoints: [{ instrument: id, article: null, subdivisions: [] }],
        }),
      ).toBe(citation);
      expect(cite(id, "2")).toBe(`${citation}, ${word} 2`);
      expect(cite(id, "3(1)(c)")).toBe(`${citation}, ${word} 3(1)(c)`);
      expect(cite(id, "preamble")).toBe(`${citation}, preamble`);
      expect(cite(id, "4", "3", "2")).toBe(`${citation}, ${word === "r" ? "rr" : `${word}s`} 2–4`);
    },
  );

  it("leaves out what the register does not know", () => {
    const unknown = { adopted: null, opened: null, inForce: null, status: null, series: [] };
    expect(
      formatOscola({ instrument: { ...instrument("crc"), ...unknown }, pinpoints: [place("crc", "34")] }),
    ).toBe("Convention on the Rights of the Child, art 34");
    expect(formatOscola({ instrument: { ...instrument("unga-74-247"), ...unknown }, pinpoints: [] })).toBe(
      "Countering the use of information and communications technologies for criminal purposes",
    );
  });

  it("does not call an instrument not in force because the date is unknown", () => {
    const undated = { ...instrument("opsc"), inForce: null };
    expect(formatOscola({ instrument: undated, pinpoints: [] })).toContain(
      "(adopted 25 May 2000) 2171 UNTS 227",
    );
    expect(
      formatOscola({ instrument: { ...instrument("budapest-protocol-2"), status: null }, pinpoints: [] }),
    ).toContain("(opened for signature 12 May 2022) CETS No 224");
  });

  it("gives a date as far as it is known", () => {
    const rough = {
      ...instrument("crc"),
      adopted: { date: "1989-11", place: null },
      inForce: { date: "1990", place: null },
    };
    expect(formatOscola({ instrument: rough, pinpoints: [] })).toContain(
      "(adopted November 1989, entered into force 1990)",
    );
  });

  it("prefers the United Nations Treaty Series wherever it stands in the entry, and takes an unknown series rather than none", () => {
    const { series } = instrument("budapest");
    const turned = { ...instrument("budapest"), series: series.toReversed() };
    expect(formatOscola({ instrument: turned, pinpoints: [] })).toBe(goldenCitations.budapest);
    const other = { series: "OJ", volume: "L 218", number: "8", text: "[2013] OJ L218/8" };
    expect(formatOscola({ instrument: { ...turned, series: [other] }, pinpoints: [] })).toMatch(
      /\) \[2013\] OJ L218\/8$/,
    );
  });

  it("cites an act in the Official Journal by the year of the issue, and as printed where that is not known", () => {
    const act = instrument("eu-2004-68-jha");
    expect(formatOscola({ instrument: act, pinpoints: [place("eu-2004-68-jha", "3")] })).toMatch(
      / child pornography \[2004\] OJ L13\/44, art 3$/,
    );
    const series = [{ series: "OJ", volume: null, number: "44", text: "OJ 44" }];
    expect(formatOscola({ instrument: { ...act, series }, pinpoints: [] })).toMatch(/ pornography OJ 44$/);
  });

  it("cites a document of the United Nations as one, whatever organ it is of", () => {
    const report = { ...instrument("oewg-2025"), adopted: null };
    expect(formatOscola({ instrument: report, pinpoints: [] })).toMatch(
      / 2021–2025 UN Doc A\/AC\.292\/2025\/CRP\.1$/,
    );
  });

  it("refuses a place in another instrument", () => {
    expect(() => formatOscola({ instrument: instrument("crc"), pinpoints: [place("opsc", "2")] })).toThrow(
      /opsc/,
    );
  });
});

describe("formatOscola of a text that is no instrument", () => {
  const document = {
    title: "Treaties on Cybercrime",
    publisher: "Pinpoint project",
    published: "2026-11",
    asOf: "2026-05",
    url: "https://example.org/guide",
  };

  it("cites title, publisher, date and address", () => {
    expect(formatOscola({ document })).toBe(
      "‘Treaties on Cybercrime’ (Pinpoint project, November 2026) <https://example.org/guide>",
    );
  });

  it("says of which date the text is where nothing is known of its publication", () => {
    expect(formatOscola({ document: { ...document, published: null, publisher: null } })).toBe(
      "‘Treaties on Cybercrime’ (as of May 2026) <https://example.org/guide>",
    );
  });

  it("leaves out what is not known", () => {
    const bare = { title: "Treaties on Cybercrime", publisher: null, published: null, asOf: null, url: null };
    expect(formatOscola({ document: bare })).toBe("‘Treaties on Cybercrime’");
  });
});
