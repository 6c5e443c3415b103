import { describe, expect, test } from "vitest";
import { linkingBy } from "./linking.ts";
import { sampleRegister } from "./sample-register.ts";

const { mentions, open, pinpoints } = linkingBy(sampleRegister);

describe("link reads the citation styles of English print", () => {
  test.each([
    [
      "oscola",
      "Convention on the Rights of the Child (adopted 20 November 1989) 1577 UNTS 3, art 34",
      ["crc", "crc 34"],
    ],
    ["oscola, many", "(n 5) CRC arts 34–36", ["crc 34", "crc 35", "crc 36"]],
    [
      "bluebook",
      "Convention on the Rights of the Child art. 34(b), Nov. 20, 1989, 1577 U.N.T.S. 3",
      ["crc 34(b)", "crc"],
    ],
    ["treaty table", "CETS No.: 201 Lanzarote", ["lanzarote"]],
    ["court", "Lanzarote Convention, Article 18, paragraph 1, letter b", ["lanzarote 18(1)(b)"]],
    ["court with §", "CRC, art. 40 § 2 (b) (iii)", ["crc 40(2)(b)(iii)"]],
    ["treaty body", "articles 34 and 35 of the Convention on the Rights of the Child", ["crc 34", "crc 35"]],
    ["resolution", "General Assembly resolution 74/247 of 27 December 2019", ["unga-74-247"]],
    ["symbol", "UN Doc. A/RES/74/247 (2019)", ["unga-74-247"]],
    ["possessive", "the CRC's article 34", ["crc 34"]],
    ["inverted", "paragraph 2 of article 9 of the CRC", ["crc 9(2)"]],
    ["dash", "Budapest Convention – Article 9", ["budapest 9"]],
    ["colon", "Lanzarote Convention: Article 20", ["lanzarote 20"]],
    ["slash", "CRC/OPSC", ["crc", "opsc"]],
    ["quotation marks", "the “Budapest Convention” article 9", ["budapest", "budapest 9"]],
    ["emphasis", "**Article 9** of the *Budapest Convention*", ["budapest 9", "budapest"]],
    ["link", "[Budapest Convention](https://example.org/185)", ["budapest"]],
  ])("%s: %j", (_, text, expected) => {
    expect(new Set(pinpoints(text))).toEqual(new Set(expected));
  });

  test.each([
    ["ETS no 185", "budapest"],
    ["(ETS 185)", "budapest"],
    ["ETS-185", "budapest"],
    ["CETS N° 201", "lanzarote"],
    ["ETS No. 0185", undefined],
    ["ETS No. 1851", undefined],
    ["ETS No. 185bis", undefined],
    ["ETS; 185", undefined],
    ["1577 UNTS 33", undefined],
    ["1577 UNTS at 3", undefined],
    ["577 UNTS 3", undefined],
    ["A/RES/74/24", undefined],
    ["resolution 74/247/1", "unga-74-247"],
    ["A/RES/55/25", "untoc"],
  ])("takes the whole number of a series in %j", (text, id) => {
    expect(pinpoints(text)).toEqual(id === undefined ? [] : [id]);
  });

  test.each([
    ["art 34 crc", "crc 34"],
    ["what does art. 34 crc say", "crc 34"],
    ["crc article 34?", "crc 34"],
    ["CRC ARTICLE 34", "crc 34"],
    ["article34 crc", "crc"],
    ["budapest convention articles 2-6", "budapest 2 budapest 3 budapest 4 budapest 5 budapest 6"],
    ["is sexting illegal under lanzarote art 20", "lanzarote 20"],
    ["lanzarote convention, art. 20 (1) a", "lanzarote 20(1)"],
    ["Which treaty is ETS 185?", "budapest"],
    ["whats the palermo convention", "untoc"],
    ["compare art 9 budapest and art 20 lanzarote", "budapest 9 lanzarote 20"],
  ])("reads what people type: %j", (text, expected) => {
    expect(pinpoints(text).join(" ")).toBe(expected);
  });
});

describe("link shares and parts what several articles and names have in common", () => {
  test.each<[string, string[]]>([
    [
      "Articles 2, 3, and 4 and Article 9 of the Budapest Convention",
      ["budapest 2", "budapest 3", "budapest 4", "budapest 9"],
    ],
    [
      "Article 9 of the Budapest Convention, Article 20 of the Lanzarote Convention",
      ["budapest 9", "lanzarote 20"],
    ],
    ["Article 9 of the Budapest Convention and Article 20", ["budapest 9", "budapest 20"]],
    [
      "Budapest Convention (Articles 2 and 9) and Lanzarote Convention (Article 20)",
      ["budapest 2", "budapest 9", "lanzarote 20"],
    ],
    ["CRC Article 34, OPSC Article 3", ["crc 34", "opsc 3"]],
    ["Article 34 CRC, Article 3 OPSC", ["crc 34", "opsc 3"]],
    ["Article 3(1)(b) and (c) of the OPSC", ["opsc 3(1)(b)", "opsc 3(1)(c)"]],
    ["Articles 3(1)(c) and 2(c) of the OPSC", ["opsc 3(1)(c)", "opsc 2(c)"]],
    ["Articles 1 and 2, paragraph 3, of the CRC", ["crc 1", "crc 2(3)"]],
    ["Under Article 2, and under Article 3 of the CRC", ["crc 2", "crc 3"]],
  ])("in %j", (text, expected) => {
    expect(pinpoints(text)).toEqual(expected);
    expect(open(text)).toEqual([]);
  });

  test("does not carry a treaty over a full stop when another is named there", () => {
    const text = "The CRC was adopted first. Lanzarote followed; its Article 20 is newer.";
    expect(pinpoints(text).at(-1)).toBe("lanzarote 20");
  });

  test("does not carry a treaty into the next paragraph", () => {
    expect(pinpoints("The Lanzarote Convention is in force.\n\nArticle 49 says when.")).toEqual([
      "lanzarote",
    ]);
  });

  test("takes every article of a range into the mention, and the mention only once", () => {
    const [only, ...others] = mentions("see Articles 2 through 10 of the Budapest Convention.");
    expect(only?.split(", ")).toHaveLength(9);
    expect(others).toEqual([]);
  });
});

describe("link keeps the treaties of one family apart", () => {
  test.each([
    ["Convention on Cybercrime", "budapest"],
    ["Additional Protocol to the Convention on Cybercrime", undefined],
    ["First Additional Protocol to the Convention on Cybercrime", "budapest-protocol-1"],
    ["Second Additional Protocol to the Convention on Cybercrime", "budapest-protocol-2"],
    ["Second Protocol to the Cybercrime Convention", "budapest-protocol-2"],
    ["Second Additional Protocol", "budapest-protocol-2"],
    ["Convention on the Rights of the Child", "crc"],
    ["Optional Protocol to the Convention on the Rights of the Child", "opsc"],
    [
      "Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography",
      "opsc",
    ],
    [
      "Optional Protocol to the Convention on the Rights of the Child on a communications procedure",
      undefined,
    ],
    ["Convention on the Rights of Persons with Disabilities", undefined],
    ["Convention on the Protection of Children", undefined],
    ["United Nations Convention against Transnational Organized Crime", "untoc"],
    ["United Nations Convention against Corruption", undefined],
    ["United Nations Convention on the Law of the Sea", undefined],
    ["European Convention on Cybercrime", "budapest"],
    ["Council of Europe Convention on Cybercrime", "budapest"],
    ["Arab Convention on Combating Information Technology Offences", undefined],
    ["Vienna Convention on the Law of Treaties", undefined],
  ])("in %j", (name, id) => {
    expect(pinpoints(`Article 5 of the ${name} applies.`)).toEqual(id === undefined ? [] : [`${id} 5`]);
  });

  test("under the one subject or the other", () => {
    const text = "Article 4 of this Protocol and Article 35 of the Convention.";
    expect(pinpoints(text, "opsc")).toEqual(["opsc 4", "crc 35"]);
    expect(pinpoints(text, "budapest-protocol-1")).toEqual(["budapest-protocol-1 4", "budapest 35"]);
  });

  test("refuses an article of a treaty that was named only by a stranger", () => {
    for (const stranger of [
      "UN Charter",
      "Vienna Convention on the Law of Treaties",
      "Rome Statute",
      "Penal Code",
    ]) {
      expect(pinpoints(`Article 5 of the ${stranger}`, "crc")).toEqual([]);
      expect(pinpoints(`The ${stranger} says so in Article 5.`, "crc")).toEqual([]);
    }
  });
});

describe("link reads false premises as they are asked", () => {
  test.each([
    ["What does Article 60 of the Budapest Convention say?", "budapest 60"],
    ["Why does Article 55 CRC forbid hacking?", "crc 55"],
    ["Article 100 of the OPSC", "opsc 100"],
    ["Article 999 of the CRC", "crc 999"],
  ])("so that %j can be told so", (text, expected) => {
    expect(pinpoints(text)).toEqual([expected]);
  });

  test.each(["Article 0 of the CRC", "Article 1000 of the CRC", "Article -5 of the CRC"])(
    "but takes no number that no treaty has in %j",
    (text) => {
      expect(pinpoints(text)).toEqual(["crc"]);
    },
  );

  test("offers only the treaties that are known to have the article", () => {
    expect(open("What does Article 54 say?")).toEqual([]);
    expect(pinpoints("What does Article 54 say?")).toEqual(["crc 54"]);
    expect(open("What does Article 99 say?")).toEqual(["Article 99 ? 99: "]);
  });
});
