import { describe, expect, test } from "vitest";
import { linkingBy } from "./linking.ts";
import { sampleRegister } from "./sample-register.ts";

const { mentions, open, pinpoints } = linkingBy(sampleRegister);

describe("link takes a body that bears the name of a treaty for no mention of the treaty", () => {
  test.each([
    "The Cybercrime Convention Committee (T-CY) met in Strasbourg.",
    "the Lanzarote Committee",
    "the Lanzarote Convention Committee of the Parties",
    "the CRC Committee and its members",
    "the UNTOC Conference of the Parties",
    "the Palermo Convention Secretariat",
    "a report of the Budapest Convention Office in Bucharest",
    "le Comité de Lanzarote",
    "el Comité de Lanzarote",
  ])("in %j", (text) => {
    expect([...mentions(text), ...open(text)]).toEqual([]);
  });

  test.each([
    ["The Convention Committee met.", "untoc"],
    ["The Protocol Secretariat met.", "opsc"],
    ["The Treaty Office keeps it.", "crc"],
  ])("in %j, also where a treaty is the subject", (text, subject) => {
    expect([...mentions(text, subject), ...open(text, subject)]).toEqual([]);
  });

  test.each([
    ["the Lanzarote Convention. Committee work went on", "Lanzarote Convention = lanzarote"],
    ["the Lanzarote Convention\nCommittee work", "Lanzarote Convention = lanzarote"],
    ["the CRC committee room", "CRC = crc"],
    ["the Committee on the CRC", "CRC = crc"],
    ["the Conference of the Parties to the Palermo Convention", "Palermo Convention = untoc"],
    ["CRC Article 43 sets up the Committee", "CRC Article 43 = crc 43"],
  ])("but keeps the treaty in %j", (text, mention) => {
    expect(mentions(text)).toEqual([mention]);
  });

  test("and gives no article to the body's treaty because the body is named", () => {
    expect(pinpoints("The Lanzarote Committee relies on Article 10.", "crc")).toEqual(["crc 10"]);
    expect(open("The Lanzarote Committee relies on Article 50.")).toEqual(["Article 50 ? 50: lanzarote crc"]);
  });
});

describe("link knows a protocol to a treaty that the register does not hold for none of its own", () => {
  test.each([
    "the Additional Protocol to the European Convention on Mutual Assistance",
    "the Protocol to the Council of Europe Criminal Law Convention on Corruption",
    "the additional protocol to the European Convention on Extradition",
    "the Protocol to the Convention against Torture",
    "le Protocole additionnel à la Convention européenne d'entraide judiciaire",
    "el Protocolo adicional al Convenio Europeo de Asistencia Judicial",
  ])("in %j", (text) => {
    for (const subject of ["budapest", "opsc"]) {
      expect([...mentions(text, subject), ...open(text, subject)]).toEqual([]);
    }
  });

  test.each<[string, string, string[]]>([
    ["Article 5 of the Additional Protocol to the European Convention", "budapest", ["? 5: "]],
    ["Article 5 of the additional protocol to the European Convention", "budapest", ["? 5: "]],
    ["l'article 8 de la Convention européenne des droits de l'homme", "crc", ["? 8: "]],
    ["el artículo 8 de la Convención Americana sobre Derechos Humanos", "crc", ["? 8: "]],
    ["Article 5 of the 1950 Convention", "crc", ["? 5: "]],
  ])("and leaves the article of %j under %s open", (text, subject, ends) => {
    expect(mentions(text, subject)).toEqual([]);
    const found = open(text, subject).map((line) => line.slice(line.indexOf("?")));
    expect(found).toEqual(ends);
  });

  test.each([
    "the Protocol to the Convention",
    "the Protocol to the Secretary-General of the United Nations",
    "the Protocol to a State",
    "the Protocol to Prevention",
  ])("but still takes %j for the protocol that the text is about", (text) => {
    expect(mentions(text, "opsc")[0]).toBe("the Protocol = opsc");
  });

  test("and reads protocols to protocols without end as what the last one supplements", () => {
    expect(mentions(`the ${"protocol to the ".repeat(3)}CRC`)).toEqual(["protocol to the CRC = opsc"]);
  });
});

describe("link gives an article in brackets to what its sentence is about, not to what is said in passing", () => {
  const rule =
    "The First Additional Protocol to the Budapest Convention can be signed by states that have signed that Convention (Article 9) and acceded to by states that have acceded to it (Article 11).";

  test.each<[string[]]>([[[]], [["budapest-protocol-1"]], [["budapest"]], [["lanzarote"]]])(
    "with that Convention, under %j",
    (subjects) => {
      expect(mentions(rule, ...subjects)).toEqual([
        "First Additional Protocol to the Budapest Convention = budapest-protocol-1",
        "that Convention = budapest",
        "Article 9 = budapest-protocol-1 9",
        "Article 11 = budapest-protocol-1 11",
      ]);
      expect(open(rule, ...subjects)).toEqual([]);
    },
  );

  test.each<[string, string[], string[]]>([
    [
      "This protocol can be signed by states that have signed that Convention (Article 9).",
      ["budapest-protocol-1"],
      ["budapest-protocol-1", "budapest", "budapest-protocol-1 9"],
    ],
    ["This protocol to the CRC (Article 5) permits extradition.", ["opsc"], ["opsc", "crc", "opsc 5"]],
    [
      "The OPSC rests on the CRC. That Convention protects children (Article 34).",
      ["opsc"],
      ["opsc", "crc", "crc", "crc 34"],
    ],
    ["The CRC is older. That Convention (Article 34) protects.", ["opsc"], ["crc", "crc", "crc 34"]],
    [
      "The OPSC adds to the CRC; Article 34 of that Convention is broader.",
      ["opsc"],
      ["opsc", "crc", "crc 34"],
    ],
    ["The OPSC adds to the CRC, and that Convention's Article 34 is older.", [], ["opsc", "crc", "crc 34"]],
  ])("in %j under %j", (text, subjects, expected) => {
    expect(pinpoints(text, ...subjects)).toEqual(expected);
  });

  test("and lets a pointer that fits several treaties give its article to none", () => {
    expect(pinpoints("that Convention (Article 50)")).toEqual([]);
  });

  test("takes the Convention, after a protocol alone was named, for the one that it supplements", () => {
    expect(pinpoints("The OPSC is young. The Convention is older.")).toEqual(["opsc", "crc"]);
    expect(pinpoints("The OPSC and Lanzarote; the Convention")).toEqual(["opsc", "lanzarote", "lanzarote"]);
    expect(pinpoints("The OPSC is young. The Convention is older.", "untoc")).toEqual(["opsc", "untoc"]);
  });
});

describe("link reads lists of lettered points without brackets", () => {
  test.each([
    ["Article 20, paragraph 1.b, d, e and f", "20(1)(b) 20(1)(d) 20(1)(e) 20(1)(f)"],
    ["Articles 20, paragraph 1.b, d, e and f", "20(1)(b) 20(1)(d) 20(1)(e) 20(1)(f)"],
    ["Article 9.1.a and c.", "9(1)(a) 9(1)(c)"],
    ["article 3, paragraph 1 a) or b), of", "3(1)(a) 3(1)(b)"],
    ["l'article 3, paragraphe 1 a), b) et d)", "3(1)(a) 3(1)(b) 3(1)(d)"],
    ["el artículo 4, incisos a), b) y c)", "4(a) 4(b) 4(c)"],
    ["Article 20, paragraph 1.b to e of", "20(1)(b) 20(1)(c) 20(1)(d) 20(1)(e)"],
    ["Articles 18, 19, paragraph 1.a and b, and 21", "18 19(1)(a) 19(1)(b) 21"],
    ["Articles 2, 6, paragraph 1.b, 7 and 9 paragraph 3", "2 6(1)(b) 7 9(3)"],
    ["Article 6, paragraph 1.b, a Party may reserve", "6(1)(b)"],
    ["el artículo 6, párrafo 1.b, y el artículo", "6(1)(b)"],
    ["Article 6, paragraph 1.b and c may be reserved", "6(1)(b)"],
    ["Article 6, paragraph 1.c, b and so on", "6(1)(c)"],
    ["Article 6, paragraph 1, b", "6(1)"],
    ["Article 6(1)(b), d and e", "6(1)(b)"],
  ])("in %j", (text, places) => {
    expect(pinpoints(text, "lanzarote").join(" ").replaceAll("lanzarote ", "")).toBe(places);
  });
});
