import { describe, expect, test } from "vitest";
import { formsRegister } from "./forms-register.ts";
import { linkingBy } from "./linking.ts";

const { open, pinpoints } = linkingBy(formsRegister);

describe("link takes an instrument by its context", () => {
  test.each<[string, string[], string]>([
    ["this Convention", ["budapest"], "budapest"],
    ["the Convention", ["budapest"], "budapest"],
    ["the present Convention", ["budapest"], "budapest"],
    ["this Protocol", ["opsc"], "opsc"],
    ["the Convention", ["opsc"], "crc"],
    ["this treaty", ["opsc"], "opsc"],
    ["the treaty", ["budapest"], "budapest"],
    ["this Directive", ["eu-2013-40"], "eu-2013-40"],
    ["this Regulation", ["gdpr"], "gdpr"],
    ["this Framework Decision", ["eu-2005-222-jha"], "eu-2005-222-jha"],
    ["this resolution", ["unga-74-247"], "unga-74-247"],
    ["the said Convention", ["opsc"], "crc"],
    ["The CRC is old. Article 5 of the same treaty says so.", [], "crc crc 5"],
    ["The CRC is old. Article 5 of that Convention says so.", ["budapest"], "crc crc 5"],
    ["CRC, art. 34; ibid., art. 35", [], "crc 34 crc 35"],
    ["CRC, art. 34. Ibid., arts. 35–36.", ["budapest"], "crc 34 crc 35 crc 36"],
    ["CRC, art. 34. Ibid. art. 36.", ["budapest"], "crc 34 crc 36"],
    ["CRC, art. 34; ibidem, art. 36", [], "crc 34 crc 36"],
    ["the entry into force of the Convention for the State Party", ["crc"], "crc"],
    ["the Convention on Extradition", ["crc"], ""],
    ["Article 5 of the Convention for the State concerned", ["crc"], "crc 5"],
    ["the Charter", ["crc"], ""],
    ["the Agreement", ["crc"], ""],
    ["the Decision", [], ""],
  ])("in %j under %j: %s", (text, subjects, expected) => {
    expect(pinpoints(text, ...subjects).join(" ")).toBe(expected);
  });

  test("and takes ibid. behind a text that it does not hold for that text", () => {
    const text = "CRC, art. 34; Rome Statute, art. 5; ibid., art. 6";
    expect(pinpoints(text)).toEqual(["crc 34"]);
    expect(open(text)).toEqual(["art. 5 ? 5: ", "art. 6 ? 6: "]);
  });

  test("and gives a source that is no instrument no mention", () => {
    expect([...pinpoints("Smith, Cybercrime, p. 5; ibid., p. 6"), ...open("ibid., p. 6")]).toEqual([]);
  });
});

describe("link leaves open what fits two, with both candidates:", () => {
  test.each<[string, string[], string]>([
    ["the Vienna Convention", [], "Vienna Convention ?: vclt vcdr"],
    ["la Convention de Vienne", [], "Convention de Vienne ?: vclt vcdr"],
    ["la Convención de Viena", [], "Convención de Viena ?: vclt vcdr"],
    ["Article 31 of the Vienna Convention", [], "Article 31 of the Vienna Convention ? 31: vclt vcdr"],
    ["the Protocol", ["budapest"], "the Protocol ?: budapest-protocol-1 budapest-protocol-2"],
    [
      "Article 3 of the Protocol",
      ["budapest"],
      "Article 3 of the Protocol ? 3: budapest-protocol-1 budapest-protocol-2",
    ],
    [
      "the protocol to the Budapest Convention",
      [],
      "protocol to the Budapest Convention ?: budapest-protocol-1 budapest-protocol-2",
    ],
    ["Common Article 3", ["crc"], "Article 3 ? 3: "],
    ["Common Article 3 of the Geneva Conventions", ["crc"], "Article 3 ? 3: "],
    ["article 3 common to them", ["crc"], "article 3 ? 3: "],
  ])("%j under %j", (text, subjects, expected) => {
    expect(open(text, ...subjects)).toEqual([expected]);
    expect(pinpoints(text, ...subjects)).toEqual([]);
  });

  test("but not the full name of one of them", () => {
    expect(pinpoints("Article 31 of the Vienna Convention on the Law of Treaties")).toEqual(["vclt 31"]);
    expect(pinpoints("VCLT art 31(1)")).toEqual(["vclt 31(1)"]);
  });
});
