import { describe, expect, test } from "vitest";
import type { Instrument } from "../../src/domain/instrument.ts";
import { Register } from "../../src/domain/register.ts";
import { createLinker } from "../../src/references/linker.ts";
import { instrument } from "../ingest/instruments.ts";

const numbered = (count: number) =>
  Array.from({ length: count }, (_, position) => ({ number: String(position + 1), heading: null }));

const vienna = { sharedNames: { en: ["Vienna Convention"], fr: ["Convention de Vienne"] } };
const annexed = (annex: string) => ({
  series: [{ series: "A/RES", volume: null, number: "54/263", text: `A/RES/54/263, ${annex}` }],
});
const resolution = (number: string): Instrument => ({
  ...instrument(`unga-${number.replace("/", "-")}`, `Resolution ${number} on information technologies`),
  kind: "resolution",
  shortTitle: `UN resolution ${number}`,
  series: [{ series: "A/RES", volume: null, number, text: `A/RES/${number}` }],
  sharedNames: { en: ["Countering the use of technologies for criminal purposes"] },
});

const register = new Register([
  {
    ...instrument("vclt", "Vienna Convention on the Law of Treaties"),
    ...vienna,
    aliases: { en: ["VCLT"] },
    articles: numbered(85),
  },
  { ...instrument("vccr", "Vienna Convention on Consular Relations"), ...vienna, articles: numbered(79) },
  { ...instrument("crc", "Convention on the Rights of the Child"), articles: numbered(54) },
  { ...instrument("opac", "Protocol on children in armed conflict", "crc"), ...annexed("annex I") },
  { ...instrument("opsc", "Protocol on the sale of children", "crc"), ...annexed("annex II") },
  resolution("74/247"),
  resolution("75/282"),
  {
    ...instrument("un-cybercrime", "United Nations Convention against Cybercrime"),
    series: [{ series: "A/RES", volume: null, number: "75/282", text: "A/RES/75/282, annex" }],
  },
]);
const linker = createLinker(register);

function link(text: string, subjects: readonly string[] = []) {
  const { mentions, unresolved } = linker.link(text, { subjects });
  return {
    mentions: mentions.flatMap(({ pinpoints }) =>
      pinpoints.map(({ instrument: id, article }) => (article === null ? id : `${id} ${article}`)),
    ),
    unresolved: unresolved.map(({ span, article, candidates }) => ({
      words: text.slice(span.start, span.end),
      article,
      candidates,
    })),
  };
}

describe("link with names that several instruments bear", () => {
  test.each([
    ["Is the Vienna Convention in force?", "Vienna Convention"],
    ["La Convention de Vienne est-elle en vigueur ?", "Convention de Vienne"],
  ])("leaves %j open with all that bear it", (text, words) => {
    expect(link(text)).toEqual({
      mentions: [],
      unresolved: [{ words, article: null, candidates: ["vclt", "vccr"] }],
    });
  });

  test("leaves an article of a shared name open, and says which article", () => {
    expect(link("See Article 31 of the Vienna Convention.")).toEqual({
      mentions: [],
      unresolved: [
        {
          words: "Article 31 of the Vienna Convention",
          article: "31",
          candidates: ["vclt", "vccr"],
        },
      ],
    });
  });

  test.each([
    ["Vienna Convention on the Law of Treaties", "vclt"],
    ["Vienna Convention on Consular Relations", "vccr"],
    ["VCLT", "vclt"],
  ])("resolves %j, which is longer than the shared name or another", (name, id) => {
    expect(link(`Article 31 of the ${name}`)).toEqual({ mentions: [`${id} 31`], unresolved: [] });
  });

  test("leaves a title of two resolutions open, and resolves their numbers", () => {
    const title = "Countering the use of technologies for criminal purposes";
    expect(link(title).unresolved).toEqual([
      { words: title, article: null, candidates: ["unga-74-247", "unga-75-282"] },
    ]);
    expect(link("resolution 74/247 of 2019").mentions).toEqual(["unga-74-247"]);
  });

  test("titles nothing with a shared name", () => {
    expect(linker.instrumentOf("Vienna Convention")).toBeNull();
    expect(linker.instrumentOf("Vienna Convention on Consular Relations")).toBe("vccr");
  });
});

describe("instrumentOf with names that several instruments bear", () => {
  test.each([
    ["Protocol on the sale of children (A/RES/54/263)", "opsc"],
    ["Protocol on children in armed conflict (A/RES/54/263, annex I)", "opac"],
    ["United Nations Convention against Cybercrime (A/RES/75/282)", "un-cybercrime"],
    ["United Nations Convention against Cybercrime (resolution 75/282 of 2021)", "un-cybercrime"],
  ])("knows what %j titles, and where it is published", (title, id) => {
    expect(linker.instrumentOf(title)).toBe(id);
  });

  test.each([
    "A/RES/54/263",
    "United Nations Convention against Cybercrime and A/RES/75/282",
    "VCLT (Convention on the Rights of the Child)",
  ])("knows nothing that %j alone titles", (title) => {
    expect(linker.instrumentOf(title)).toBeNull();
  });
});

describe("link with resolutions to which instruments are annexed", () => {
  test("takes the symbol for the resolution where the register holds it", () => {
    expect(link("A/RES/75/282 was adopted.").mentions).toEqual(["unga-75-282"]);
    expect(link("resolution 75/282 was adopted.").mentions).toEqual(["unga-75-282"]);
  });

  test("takes the symbol with the annex for what is annexed", () => {
    expect(link("See A/RES/75/282, annex.").mentions).toEqual(["un-cybercrime"]);
    expect(link("See A/RES/54/263, annex II.").mentions).toEqual(["opsc"]);
    expect(link("See A/RES/54/263, annex I.").mentions).toEqual(["opac"]);
  });

  test("leaves a symbol open to which two protocols are annexed", () => {
    expect(link("See A/RES/54/263.")).toEqual({
      mentions: [],
      unresolved: [{ words: "A/RES/54/263", article: null, candidates: ["opac", "opsc"] }],
    });
  });
});
