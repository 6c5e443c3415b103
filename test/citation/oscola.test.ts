import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { formatOscola } from "../../src/citation/oscola.ts";
import type { Instrument } from "../../src/domain/instrument.ts";
import { type Pinpoint, parsePinpoint } from "../../src/domain/pinpoint.ts";
import type { Register } from "../../src/domain/register.ts";
import { readRegister } from "../../src/ingest/read-register.ts";

const citations: Readonly<Record<string, string>> = {
  untoc:
    "United Nations Convention against Transnational Organized Crime (opened for signature 12 December 2000, entered into force 29 September 2003) 2225 UNTS 209",
  "untoc-trafficking":
    "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime (adopted 15 November 2000, entered into force 25 December 2003) 2237 UNTS 319",
  "untoc-smuggling":
    "Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime (adopted 15 November 2000, entered into force 28 January 2004) 2241 UNTS 507",
  "untoc-firearms":
    "Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime (adopted 31 May 2001, entered into force 3 July 2005) 2326 UNTS 208",
  crc: "Convention on the Rights of the Child (adopted 20 November 1989, entered into force 2 September 1990) 1577 UNTS 3",
  opsc: "Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography (adopted 25 May 2000, entered into force 18 January 2002) 2171 UNTS 227",
  budapest:
    "Convention on Cybercrime (opened for signature 23 November 2001, entered into force 1 July 2004) 2296 UNTS 167",
  "budapest-protocol-1":
    "Additional Protocol to the Convention on Cybercrime, concerning the criminalisation of acts of a racist and xenophobic nature committed through computer systems (opened for signature 28 January 2003, entered into force 1 March 2006) 2466 UNTS 205",
  "budapest-protocol-2":
    "Second Additional Protocol to the Convention on Cybercrime on enhanced co-operation and disclosure of electronic evidence (opened for signature 12 May 2022, not yet in force) CETS No 224",
  lanzarote:
    "Council of Europe Convention on the Protection of Children against Sexual Exploitation and Sexual Abuse (opened for signature 25 October 2007, entered into force 1 July 2010) CETS No 201",
  "un-cybercrime":
    "United Nations Convention against Cybercrime; Strengthening International Cooperation for Combating Certain Crimes Committed by Means of Information and Communications Technology Systems and for the Sharing of Evidence in Electronic Form of Serious Crimes (opened for signature 25 October 2025, not yet in force) UN Doc A/RES/79/243",
  "convention-108":
    "Convention for the Protection of Individuals with regard to Automatic Processing of Personal Data (opened for signature 28 January 1981, entered into force 1 October 1985) ETS No 108",
  "unga-74-247": "UNGA Res 74/247 (27 December 2019) UN Doc A/RES/74/247",
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
    expect(Object.keys(citations).toSorted()).toEqual(register.instruments.map(({ id }) => id).toSorted());
  });

  it.each(Object.entries(citations))(
    "cites %s, its articles, their subdivisions and its preamble",
    (id, citation) => {
      const word = instrument(id).kind === "resolution" ? "para" : "art";
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
      expect(cite(id, "4", "3", "2")).toBe(`${citation}, ${word}s 2–4`);
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
    expect(formatOscola({ instrument: turned, pinpoints: [] })).toBe(citations.budapest);
    const other = { series: "OJ", volume: "L 218", number: "8", text: "[2013] OJ L218/8" };
    expect(formatOscola({ instrument: { ...turned, series: [other] }, pinpoints: [] })).toMatch(
      /\) \[2013\] OJ L218\/8$/,
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
