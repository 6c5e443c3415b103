import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sharedFolder } from "../shared-folder.ts";
import { linkingBy } from "./linking.ts";
import { sampleRegister } from "./sample-register.ts";

const { linker, mentions, open } = linkingBy(sampleRegister);

describe("link finds names", () => {
  test.each([
    ["the Palermo Convention", "Palermo Convention = untoc"],
    [
      "UNITED NATIONS CONVENTION AGAINST TRANSNATIONAL ORGANIZED CRIME",
      "UNITED NATIONS CONVENTION AGAINST TRANSNATIONAL ORGANIZED CRIME = untoc",
    ],
    [
      "against Transnational Organised Crime: the United Nations Convention against Transnational\nOrganised Crime",
      "United Nations Convention against Transnational\nOrganised Crime = untoc",
    ],
    ["la Convention relative aux droits de l'enfant", "Convention relative aux droits de l'enfant = crc"],
    ["la convencion sobre los derechos del nino", "convencion sobre los derechos del nino = crc"],
    ["the children's rights convention", "children's rights convention = crc"],
    [
      "the Second Additional Protocol to the Convention on Cybercrime on Enhanced Cooperation and Disclosure of Electronic Evidence",
      "Second Additional Protocol to the Convention on Cybercrime on Enhanced Cooperation and Disclosure of Electronic Evidence = budapest-protocol-2",
    ],
    [
      "the Additional Protocol to the Convention on Cybercrime Concerning the Criminalization of Acts of a Racist or Xenophobic Nature Committed Through Computer Systems",
      "Additional Protocol to the Convention on Cybercrime Concerning the Criminalization of Acts of a Racist or Xenophobic Nature Committed Through Computer Systems = budapest-protocol-1",
    ],
    ["is the second additional protocol in force?", "second additional protocol = budapest-protocol-2"],
    ["the Cybercrime Convention", "the Cybercrime Convention = budapest"],
    ["What does Budapest say?", "Budapest = budapest"],
    ["Is it a crime in Budapest?", "Budapest = budapest"],
    ["ETS 224", "ETS 224 = budapest-protocol-2"],
    ["Citation: E.T.S. 224", "E.T.S. 224 = budapest-protocol-2"],
    ["ETS No. 185", "ETS No. 185 = budapest"],
    ["STE n° 185", "STE n° 185 = budapest"],
    ["CETS 201", "CETS 201 = lanzarote"],
    ["CETS No.189", "CETS No.189 = budapest-protocol-1"],
    ["2225 U.N.T.S. 209", "2225 U.N.T.S. 209 = untoc"],
    ["2296 UNTS 167", "2296 UNTS 167 = budapest"],
    ["United Nations, Treaty Series, vol. 2225, p. 209", "Treaty Series, vol. 2225, p. 209 = untoc"],
    ["A/RES/74/247", "A/RES/74/247 = unga-74-247"],
    ["How did they vote on resolution 74/247?", "resolution 74/247 = unga-74-247"],
    ["resolution 55/25", "resolution 55/25 = untoc"],
    [
      "the first protocol to the Budapest Convention",
      "first protocol to the Budapest Convention = budapest-protocol-1",
    ],
    [
      "the 2nd additional protocol to the Budapest Convention",
      "2nd additional protocol to the Budapest Convention = budapest-protocol-2",
    ],
    ["Which protocols to the Budapest Convention exist?", "Budapest Convention = budapest"],
    ["Is there a protocol to the Budapest Convention?", "Budapest Convention = budapest"],
  ])("in %j", (text, mention) => {
    expect(mentions(text)).toEqual([mention]);
    expect(open(text)).toEqual([]);
  });
});

describe("link finds articles beside their instrument", () => {
  test.each([
    ["Article 34 of the CRC", "Article 34 of the CRC = crc 34"],
    ["CRC, Article 34", "CRC, Article 34 = crc 34"],
    ["Lanzarote art. 21(1)(f)", "Lanzarote art. 21(1)(f) = lanzarote 21(1)(f)"],
    ["the Budapest Convention's Article 7", "Budapest Convention's Article 7 = budapest 7"],
    ["the CRC (Article 34) says", "CRC (Article 34) = crc 34"],
    ["Arts 5–7 CRC", "Arts 5–7 CRC = crc 5, crc 6, crc 7"],
    [
      "Articles 2 to 4 of the Budapest Convention",
      "Articles 2 to 4 of the Budapest Convention = budapest 2, budapest 3, budapest 4",
    ],
    [
      "point (c) of paragraph 1 of Article 3 of the OPSC",
      "point (c) of paragraph 1 of Article 3 of the OPSC = opsc 3(1)(c)",
    ],
    [
      "l'article 38 § 1 d) de la Convention relative aux droits de l'enfant",
      "article 38 § 1 d) de la Convention relative aux droits de l'enfant = crc 38(1)(d)",
    ],
    [
      "el artículo 4, inciso c), del Convenio de Budapest",
      "artículo 4, inciso c), del Convenio de Budapest = budapest 4(c)",
    ],
    ["the Preamble of the OPSC", "Preamble of the OPSC = opsc preamble"],
    ["Article 60 of the Budapest Convention", "Article 60 of the Budapest Convention = budapest 60"],
    ["Which article of Budapest requires it?", "Budapest = budapest"],
    ["art 32 of Budapest", "art 32 of Budapest = budapest 32"],
  ])("in %j", (text, mention) => {
    expect(mentions(text)).toEqual([mention]);
    expect(open(text)).toEqual([]);
  });

  test.each<[string, string[]]>([
    [
      "the Lanzarote Convention prohibits X (Article 20) and Y (Article 23)",
      ["Lanzarote Convention = lanzarote", "Article 20 = lanzarote 20", "Article 23 = lanzarote 23"],
    ],
    [
      "articles 23 and 24 of the CRC and article 3 of the OPSC",
      ["articles 23 and 24 of the CRC = crc 23, crc 24", "article 3 of the OPSC = opsc 3"],
    ],
    ["article 2 and article 3 of the CRC", ["article 2 = crc 2", "article 3 of the CRC = crc 3"]],
    [
      "I read the Budapest Convention. What does Article 7 say?",
      ["Budapest Convention = budapest", "Article 7 = budapest 7"],
    ],
    ["Does Article 7 appear anywhere in the CRC?", ["Article 7 = crc 7", "CRC = crc"]],
    [
      "the Convention on Cybercrime (ETS No. 185), especially Article 9 thereof",
      ["Convention on Cybercrime = budapest", "ETS No. 185 = budapest", "Article 9 = budapest 9"],
    ],
  ])("and further off in %j", (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  test("puts the name in the sentence before the subject of the text", () => {
    const text =
      "The purposes of the Convention on the Rights of the Child, especially articles 1 and 34, are recalled.";
    expect(mentions(text, "opsc").at(-1)).toBe("articles 1 and 34 = crc 1, crc 34");
  });
});

describe("link resolves by what surrounds the text", () => {
  test.each<[string, string[], string[]]>([
    ["Article 34 of this Convention obliges", ["crc"], ["Article 34 of this Convention = crc 34"]],
    [
      "This protocol to the 1989 Convention addresses",
      ["opsc"],
      ["This protocol = opsc", "the 1989 Convention = crc"],
    ],
    [
      "have ratified this protocol to the Budapest Convention",
      ["budapest-protocol-1"],
      ["this protocol = budapest-protocol-1", "Budapest Convention = budapest"],
    ],
    [
      "the protocol to the Budapest Convention",
      ["budapest-protocol-1"],
      ["protocol to the Budapest Convention = budapest-protocol-1"],
    ],
    [
      "Article 3(1)(c) prohibits; the Preamble mentions",
      ["opsc"],
      ["Article 3(1)(c) = opsc 3(1)(c)", "Preamble = opsc preamble"],
    ],
    ["Article 2(3)", ["opsc", "crc"], ["Article 2(3) = opsc 2(3)"]],
    [
      "Article 44 of the Convention and article 4 of this Protocol",
      ["opsc"],
      ["Article 44 of the Convention = crc 44", "article 4 of this Protocol = opsc 4"],
    ],
    [
      "This treaty prohibits it (Article 23).",
      ["lanzarote"],
      ["This treaty = lanzarote", "Article 23 = lanzarote 23"],
    ],
    ["the said Protocol", ["opsc"], ["the said Protocol = opsc"]],
    ["la présente Convention", ["crc"], ["la présente Convention = crc"]],
    ["The treaty is open to all.", ["untoc"], ["The treaty = untoc"]],
    ["the 2001 Convention", ["budapest-protocol-1"], ["the 2001 Convention = budapest"]],
    ["the Convention of 20 November 1989", [], ["the Convention of 20 November 1989 = crc"]],
    ["the December 2019 resolution", [], ["2019 resolution = unga-74-247"]],
    [
      "The Lanzarote Convention is older; that Convention applies",
      ["crc"],
      ["Lanzarote Convention = lanzarote", "that Convention = lanzarote"],
    ],
    ["The CRC was adopted. The Convention protects.", [], ["CRC = crc", "The Convention = crc"]],
  ])("in %j under %j", (text, subjects, expected) => {
    expect(mentions(text, ...subjects)).toEqual(expected);
    expect(open(text, ...subjects)).toEqual([]);
  });
});

describe("link refuses to guess", () => {
  test.each<[string, string[], string[]]>([
    ["What does Article 50 say?", [], ["Article 50 ? 50: lanzarote crc"]],
    [
      "What does Article 7(2) say?",
      [],
      ["Article 7(2) ? 7(2): budapest budapest-protocol-1 budapest-protocol-2 lanzarote untoc crc opsc"],
    ],
    ["Both the CRC and the Lanzarote Convention say so in Article 9.", [], ["Article 9 ? 9: lanzarote crc"]],
    ["When did the Convention enter into force?", [], ["the Convention ?: budapest lanzarote untoc crc"]],
    ["The Protocol applies.", ["budapest"], ["The Protocol ?: budapest-protocol-1 budapest-protocol-2"]],
    [
      "the protocol to the Budapest Convention",
      [],
      ["protocol to the Budapest Convention ?: budapest-protocol-1 budapest-protocol-2"],
    ],
    ["the 2000 Protocol and the CRC. That Convention", [], []],
    ["Article 51 of the UN Charter", [], ["Article 51 ? 51: "]],
    ["Article 8 of the European Convention on Human Rights", ["crc"], ["Article 8 ? 8: "]],
    [
      "in the International Covenant on Civil and Political Rights (in particular in articles 23 and 24)",
      ["crc"],
      ["articles 23 and 24 ? 23: ", "articles 23 and 24 ? 24: "],
    ],
    ["article 38 of the Statute of the Court", ["crc"], ["article 38 ? 38: "]],
  ])("in %j under %j", (text, subjects, expected) => {
    expect(open(text, ...subjects)).toEqual(expected);
  });

  test("leaves a protocol that the register does not hold alone, and its parent with it", () => {
    const text =
      "Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict";
    expect([...mentions(text), ...open(text)]).toEqual([]);
  });
});

describe("link finds nothing", () => {
  test.each([
    "The recruitment of victims (target 10.8), SDG 16 and targets 16.1, 16.4.",
    "Berlin, Germany, 26 November 2019",
    "The treaty is an important step towards a new convention.",
    "this article argues that articles of clothing and an Article about X matter",
    "opened for signature in Budapest on 23 November 2001 and at Lanzarote",
    "Palermo, Italy",
    "the Budapest Commitment and Plan of Action",
    "a cybercrime convention",
    "the convention against torture",
    "Convention\n\non Cybercrime",
    "ETS 9999 and 1 UNTS 1",
    "",
  ])("in %j", (text) => {
    expect([...mentions(text), ...open(text)]).toEqual([]);
  });
});

describe("instrumentOf", () => {
  test.each([
    ["Convention on Cybercrime (2001)", "budapest"],
    [
      "Second Additional Protocol to the Convention on Cybercrime on Enhanced Cooperation and Disclosure of Electronic Evidence (2022)*",
      "budapest-protocol-2",
    ],
    ["Optional Protocol to the Convention on the Rights of the Child (2001)", "opsc"],
    [
      "Additional Protocol to the Convention on Cybercrime Concerning the Criminalisation of Acts of a Racist or Xenophobic Nature Committed Through Computer Systems (2003)",
      "budapest-protocol-1",
    ],
    ["1. The Budapest Convention: status", "budapest"],
    ["Convention on the Rights of the Child (CRC), 1577 UNTS 3", "crc"],
    ["Protocols to the Budapest Convention", null],
    ["Protocol amending the Convention on Cybercrime", null],
    ["The CRC and the OPSC", null],
    ["Council of Europe Treaties", null],
    ["A UN treaty on cybercrime en route", null],
    [
      "In the year 2001 the Budapest Convention was opened for signature by States that had worked on it",
      null,
    ],
    ["", null],
  ])("of %j is %j", (title, instrument) => {
    expect(linker.instrumentOf(title)).toBe(instrument);
  });
});

describe("link on any text", () => {
  const piece = fc.constantFrom(
    ..."Article|article|arts.|CRC|the|this|Convention|Protocol|protocol to|of|and|1989|3(1)(c)|2 to 6|, |. |\n\n|(|)|ETS|224|Budapest|U.N.T.S.|XX|Préambule|😀|on Torture|–|paragraph 1".split(
      "|",
    ),
  );

  test("gives spans that lie in the text, in order, and pinpoints of the register", () => {
    fc.assert(
      fc.property(fc.array(piece), fc.subarray(["opsc", "crc", "nowhere"]), (pieces, subjects) => {
        const text = pieces.join(" ");
        const { mentions: found, unresolved } = linker.link(text, { subjects });
        for (const list of [found, unresolved]) {
          for (const [position, { span }] of list.entries()) {
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
            expect(span.start).toBeGreaterThanOrEqual(list[position - 1]?.span.start ?? 0);
          }
        }
        for (const { pinpoints } of found) {
          expect(pinpoints.length).toBeGreaterThan(0);
          expect([...sampleRegister.instruments.map(({ id }) => id), "nowhere"]).toContain(
            pinpoints[0]?.instrument,
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  test("never throws, whatever the text holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        linker.link(text, { subjects: [] });
        linker.instrumentOf(text);
      }),
    );
  });

  test.each([
    "Article ",
    "Article 1, ",
    "1, ",
    "the Convention ",
    "Budapest Convention and ",
    "Optional Protocol to the CRC on war ",
    "(a)",
    "Convention on the ",
    "the 1989 Convention of 20 ",
    "protocol to the ",
    "additional ",
    "paragraph 1 of ",
    "CRC (Article 1) ",
  ])("reads 100 kB of %j in linear time", (repeated) => {
    const text = `Articles 1${repeated.repeat(100_000 / repeated.length)} CRC`;
    const start = process.cpuUsage().user;
    linker.link(text, { subjects: [] });
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(1500);
  });
});

describe("link on real treaties", () => {
  const folder = sharedFolder("treaties");

  test.skipIf(folder === undefined)(
    "gives every article of the Optional Protocol's own text to the right instrument",
    () => {
      const text = readFileSync(`${folder}/opsc.md`, "utf8");
      const found = mentions(text, "opsc");
      expect(found).toContain(
        "articles 1, 11, 21, 32, 33, 34, 35 and 36 = crc 1, crc 11, crc 21, crc 32, crc 33, crc 34, crc 35, crc 36",
      );
      expect(found).toContain("article 44 of the Convention = crc 44");
      expect(found.filter((mention) => / = opsc \d/.test(mention)).length).toBeGreaterThan(25);
      expect(open(text, "opsc")).toEqual([]);
    },
  );

  test.skipIf(folder === undefined)("reads a megabyte of treaties in well under a second", () => {
    const names = ["budapest", "lanzarote", "crc", "untoc", "untoc-firearms"];
    const text = names.map((name) => readFileSync(`${folder}/${name}.md`, "utf8")).join("\n\n");
    const megabyte = text.repeat(Math.ceil(1_000_000 / text.length)).slice(0, 1_000_000);
    linker.link(text, { subjects: ["budapest"] });
    const start = process.cpuUsage().user;
    linker.link(megabyte, { subjects: ["budapest"] });
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(1000);
  });
});
